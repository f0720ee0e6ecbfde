package cliffhanger.notes;

import cliffhanger.ui.Background;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// All notes, read only while somebody looks at them. JavaFX thread.
public final class NotesViewModel {
    private final NoteList notes;
    private final Background background;
    private final ObservableList<NoteLine> lines = FXCollections.observableArrayList();
    private boolean shown;

    public NotesViewModel(NoteList notes, Background background) {
        this.notes = notes;
        this.background = background;
    }

    /// Newest first.
    public ObservableList<NoteLine> lines() {
        return lines;
    }

    /// Whether somebody looks at them from now on.
    public void show(boolean is) {
        shown = is;
        refresh();
    }

    /// Something was done to the library.
    public void refresh() {
        if (shown) {
            background.run(notes::all, this::follow);
        }
    }

    private void follow(List<NoteLine> all) {
        if (!all.equals(lines)) {
            lines.setAll(all);
        }
    }
}
