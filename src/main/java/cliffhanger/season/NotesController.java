package cliffhanger.season;

import cliffhanger.library.Note;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What the user wrote on the season and its episodes.
public final class NotesController extends SeasonCard {

    @FXML
    private VBox list;

    @FXML
    private Label emptyLabel;

    NotesController(ShowViewModel viewModel) {
        super(viewModel);
    }

    @Override
    void show(ShowPage show, SeasonPage page) {
        List<Note> notes = page.notes();
        list.getChildren().setAll(notes.stream().map(NotesController::note).toList());
        Cards.shown(list, !notes.isEmpty());
        Cards.shown(emptyLabel, notes.isEmpty());
    }

    private static Label note(Note note) {
        Label text = Cards.label(note.text(), "prose");
        text.setWrapText(true);
        return text;
    }
}
