package cliffhanger.show;

import cliffhanger.language.Language;
import cliffhanger.library.Note;
import cliffhanger.library.SeasonId;
import cliffhanger.library.Subject;
import cliffhanger.library.veil.Secret;
import cliffhanger.ui.Markdown;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Veiled;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The note on the season, its show or one of its episodes, saved half a second after the last key and on leaving it; and
/// below it the others. Shown as Markdown while it is not typed.
public final class NotesController extends SeasonCard {
    private final NoteDraft draft;
    private final SeasonWords words;
    private final Language language;
    private final Clock clock;
    private final Markdown markdown;
    private final PauseTransition pause = new PauseTransition(Duration.millis(500));
    private @Nullable Subject subject;
    private boolean asked;

    @FXML
    private HBox subjects;

    @FXML
    private VBox shownBox;

    @FXML
    private TextArea noteArea;

    @FXML
    private Label savedLabel;

    @FXML
    private VBox list;

    NotesController(
            ShowViewModel viewModel, NoteDraft draft, SeasonWords words, Language language, Clock clock, Markdown markdown) {
        super(viewModel);
        this.draft = draft;
        this.words = words;
        this.language = language;
        this.clock = clock;
        this.markdown = markdown;
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
            face();
        });
        shownBox.setOnMouseClicked(event -> write());
        pause.setOnFinished(event -> save());
        draft.chosenProperty().subscribe(chosen -> {
            ShowViewModel.Detail detail = viewModel.detailProperty().get();
            if (chosen != null && detail != null && detail.season() != null) {
                asked = true;
                show(show(), page());
                write();
            }
        });
        super.initialize();
    }

    @Override
    void turned(@Nullable SeasonId from, @Nullable SeasonId to) {
        draft.choose(null);
    }

    @Override
    void show(ShowPage show, SeasonPage page) {
        if (draft.arrived(show.id(), page.season().id())) {
            // The note that was turned to has been shown.
            return;
        }
        Subject chosen = draft.chosenProperty().get();
        Subject season = new Subject.OnSeason(page.season().id());
        Subject on = chosen == null ? season : chosen;
        if (isCovered(on, page)) {
            uncover(on);
            return;
        }
        asked = false;
        if (!on.equals(subject)) {
            pause.stop();
            savedLabel.setText("");
        }
        subject = on;
        draft.open(on, page.notes().stream().filter(note -> on(note).equals(on)).findFirst().map(Note::text).orElse(""));
        noteArea.setPromptText(language.say("show.notes.prompt", name(on, page)));
        noteArea.setAccessibleText(noteArea.getPromptText());
        buttons(on, season, new Subject.OnShow(show.id()), page);
        List<Node> others = page.notes().stream().filter(note -> !on(note).equals(on)).map(note -> other(note, page)).toList();
        list.getChildren().setAll(others);
        Nodes.shown(list, !others.isEmpty());
        face();
    }

    private void buttons(Subject on, Subject season, Subject show, SeasonPage page) {
        subjects.getChildren().setAll(button("seasonNoteButton", season, on, page), button("showNoteButton", show, on, page));
        if (on instanceof Subject.OnEpisode) {
            subjects.getChildren().add(button("episodeNoteButton", on, on, page));
        }
    }

    private ToggleButton button(String id, Subject of, Subject on, SeasonPage page) {
        ToggleButton button = new ToggleButton(name(of, page));
        button.setId(id);
        button.getStyleClass().add("chip-button");
        button.setSelected(of.equals(on));
        button.setOnAction(event -> {
            button.setSelected(true);
            draft.choose(of);
            show(show(), page());
        });
        return button;
    }

    private void save() {
        Subject on = subject;
        if (on instanceof Subject.OnEpisode) {
            // What is written is seen by who writes it.
            viewModel.veiling().lift(on, Secret.NOTE);
        }
        draft.save(done -> {
            if (done && !draft.isDirty()) {
                savedLabel.setText(language.say("show.notes.saved", language.formatter("jm").format(LocalTime.now(clock))));
            }
        });
    }

    /// The note as Markdown while nobody types in it.
    private void face() {
        // A window that is left for a moment keeps its keyboard where it is.
        boolean writing = noteArea.getScene() != null && noteArea.equals(noteArea.getScene().getFocusOwner());
        boolean shown = !writing && !draft.textProperty().get().isBlank();
        shownBox.getChildren().setAll(shown ? List.of(markdown.show(draft.textProperty().get())) : List.of());
        Nodes.shown(shownBox, shown);
        Nodes.shown(noteArea, !shown);
    }

    @FXML
    private void write() {
        Nodes.shown(shownBox, false);
        Nodes.shown(noteArea, true);
        noteArea.requestFocus();
        noteArea.end();
    }

    /// As high as its lines, from two to fourteen.
    private void fit() {
        long lines = noteArea.getText() == null ? 1 : noteArea.getText().lines().limit(20).count();
        noteArea.setPrefRowCount(Math.clamp(lines + 1, 2, 14));
    }

    private Subject on(Note note) {
        if (note.episode() != null) {
            return new Subject.OnEpisode(note.episode());
        }
        return note.season() != null ? new Subject.OnSeason(note.season()) : new Subject.OnShow(note.show());
    }

    private String name(Subject of, SeasonPage page) {
        return switch (of) {
            case Subject.OnShow _ -> language.say("show.notes.show");
            case Subject.OnSeason _ -> words.tab(page.season());
            case Subject.OnEpisode(var episode) -> page.episodes().stream()
                    .filter(line -> line.id().equals(episode))
                    .findFirst()
                    .map(line -> line.code() + " " + words.title(line))
                    .orElse("");
        };
    }

    /// Whether the note on it may not be seen, or what it is on is not told of: nobody writes on over what they do not see.
    private static boolean isCovered(Subject on, SeasonPage page) {
        return on instanceof Subject.OnEpisode(var episode)
                && (page.notes().stream().anyMatch(note -> episode.equals(note.episode()) && isCovered(note, page))
                        || (page.veiled().contains(Secret.COUNT) && page.episodes().stream().noneMatch(line -> line.id().equals(episode))));
    }

    /// A note that is asked for is uncovered; one that was covered again while it was open is put away.
    private void uncover(Subject on) {
        if (!asked) {
            draft.choose(null);
            show(show(), page());
            return;
        }
        asked = false;
        viewModel.veiling().lift(new Subject.OnSeason(page().season().id()), Secret.COUNT);
        viewModel.lift(on, Secret.NOTE, this::write);
    }

    /// A note is never empty but where its text is covered.
    private static boolean isCovered(Note note, SeasonPage page) {
        return note.text().isEmpty() && page.veiled().contains(Secret.NOTE);
    }

    private Node other(Note note, SeasonPage page) {
        if (isCovered(note, page)) {
            return new VBox(4, Cards.label(name(on(note), page), "caption"), Veiled.bar(language, () -> viewModel.lift(on(note), Secret.NOTE, () -> {})));
        }
        VBox other = new VBox(2, Cards.label(name(on(note), page), "caption"), markdown.show(note.text()));
        other.getStyleClass().add("other-note");
        other.setOnMouseClicked(event -> draft.choose(on(note)));
        return other;
    }
}
