package cliffhanger.notes;

import cliffhanger.language.Language;
import cliffhanger.ui.Markdown;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.StillList;
import cliffhanger.ui.Veiled;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All notes, newest first; each leads to what it is on.
public final class NotesScreenController {
    private static final int SHOWN = 1200;

    private final NotesViewModel viewModel;
    private final Markdown markdown;
    private final Consumer<NoteLine> open;
    private final Clock clock;
    private final Language language;

    @FXML
    private ListView<NoteLine> noteList;

    /// @param open shows what a note is on
    public NotesScreenController(
            NotesViewModel viewModel, Markdown markdown, Consumer<NoteLine> open, Clock clock, Language language) {
        this.viewModel = viewModel;
        this.markdown = markdown;
        this.open = open;
        this.clock = clock;
        this.language = language;
    }

    @FXML
    private void initialize() {
        Nodes.rewrapped(noteList);
        noteList.setCellFactory(list -> new NoteCell());
        StillList<NoteLine> still = new StillList<>(noteList, NoteLine::key, note -> note, () -> {});
        viewModel.lines().subscribe(() -> still.show(List.copyOf(viewModel.lines())));
        still.show(List.copyOf(viewModel.lines()));
    }

    private final class NoteCell extends ListCell<NoteLine> {
        NoteCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable NoteLine note, boolean empty) {
            super.updateItem(note, empty);
            setText(null);
            setGraphic(note == null || empty ? null : card(note));
            setAccessibleText(note == null || empty ? null : note.title() + ". " + (note.veiled() ? language.say("ui.veil.name") : note.text()));
        }
    }

    private VBox card(NoteLine note) {
        Button where = new Button(note.code() == null ? note.title() : note.title() + " " + note.code());
        where.getStyleClass().addAll("quiet-button", "note-where");
        where.setOnAction(event -> open.accept(note));
        Label when = new Label(language.moments().format(note.changedAt().atZone(clock.getZone())));
        when.getStyleClass().add("caption");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(8, where, space, when);
        head.getStyleClass().add("card-head");
        String text = note.text().length() > SHOWN ? note.text().substring(0, SHOWN) + "…" : note.text();
        VBox card = new VBox(head, note.veiled() ? Veiled.bar(language, () -> viewModel.lift(note)) : markdown.show(text));
        card.getStyleClass().add("card");
        return card;
    }
}
