package cliffhanger.notes;

import cliffhanger.library.Subject;
import cliffhanger.library.veil.Secret;
import cliffhanger.ui.Background;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// All notes, read only while somebody looks at them. JavaFX thread.
public final class NotesViewModel {
    private final NoteList notes;
    private final Background background;
    private final ObservableList<NoteLine> lines = FXCollections.observableArrayList();
    private final BiConsumer<Subject, Secret> lift;
    private boolean shown;

    /// @param lift has `notes` show one that they cover
    public NotesViewModel(NoteList notes, Background background, BiConsumer<Subject, Secret> lift) {
        this.lift = lift;
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

    /// Shows one that is covered, until the screen is left.
    void lift(NoteLine note) {
        lift.accept(Subject.of(note.show(), note.season(), note.episode()), Secret.NOTE);
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
