package cliffhanger.season;

import cliffhanger.library.Note;
import cliffhanger.ui.Messages;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The note on the season, saved half a second after the last key and on leaving it; and below it those on the show and on
/// single episodes.
public final class NotesController extends SeasonCard {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final NoteDraft draft;
    private final SeasonWords words;
    private final Messages messages;
    private final Clock clock;
    private final PauseTransition pause = new PauseTransition(Duration.millis(500));
    private @Nullable Object season;

    @FXML
    private TextArea noteArea;

    @FXML
    private Label savedLabel;

    @FXML
    private VBox list;

    NotesController(ShowViewModel viewModel, NoteDraft draft, SeasonWords words, Messages messages, Clock clock) {
        super(viewModel);
        this.draft = draft;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    @FXML
    void initialize() {
        noteArea.textProperty().bindBidirectional(draft.textProperty());
        noteArea.textProperty().subscribe(() -> {
            fit();
            if (draft.isDirty()) {
                savedLabel.setText("");
                pause.playFromStart();
            }
        });
        noteArea.focusedProperty().subscribe(focused -> {
            if (!focused) {
                save();
            }
        });
        pause.setOnFinished(event -> save());
        super.initialize();
    }

    @Override
    void show(ShowPage show, SeasonPage page) {
        if (!page.season().id().equals(season)) {
            pause.stop();
            savedLabel.setText("");
        }
        season = page.season().id();
        draft.open(page.season().id(), page.notes().stream().filter(NotesController::isOwn).findFirst().map(Note::text).orElse(""));
        List<Node> others = page.notes().stream().filter(note -> !isOwn(note)).map(note -> other(note, page)).toList();
        list.getChildren().setAll(others);
        Cards.shown(list, !others.isEmpty());
    }

    private void save() {
        draft.save(done -> {
            if (done && !draft.isDirty()) {
                savedLabel.setText(messages.say("season.notes.saved", TIME.format(LocalTime.now(clock))));
            }
        });
    }

    /// As high as its lines, from two to fourteen.
    private void fit() {
        long lines = noteArea.getText() == null ? 1 : noteArea.getText().lines().count();
        noteArea.setPrefRowCount(Math.clamp(lines + 1, 2, 14));
    }

    private static boolean isOwn(Note note) {
        return note.season() != null && note.episode() == null;
    }

    private Node other(Note note, SeasonPage page) {
        String on = page.episodes().stream()
                .filter(line -> line.id().equals(note.episode()))
                .findFirst()
                .map(line -> line.code() + " " + words.title(line))
                .orElse(messages.say("season.notes.show"));
        Label text = Cards.label(note.text(), "prose");
        text.setWrapText(true);
        return new VBox(2, Cards.label(on, "caption"), text);
    }
}
