package cliffhanger.season;

import cliffhanger.library.Note;
import cliffhanger.season.ShowViewModel.Detail;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the user wrote on the season and its episodes.
public final class NotesController {
    private final ShowViewModel viewModel;

    @FXML
    private VBox list;

    @FXML
    private Label emptyLabel;

    NotesController(ShowViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        viewModel.detailProperty().subscribe(this::show);
    }

    private void show(@Nullable Detail detail) {
        List<Note> notes = detail == null || detail.season() == null ? List.of() : detail.season().notes();
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
