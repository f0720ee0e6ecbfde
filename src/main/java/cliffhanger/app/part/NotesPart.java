package cliffhanger.app.part;

import cliffhanger.library.Subject;
import cliffhanger.notes.NoteLine;
import cliffhanger.notes.NotesScreenController;
import cliffhanger.notes.NotesViewModel;
import cliffhanger.notes.VeiledNotes;
import cliffhanger.storage.SqliteNoteList;
import cliffhanger.ui.Glyph;
import cliffhanger.ui.Markdown;
import cliffhanger.ui.Screen;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// All notes on one screen.
public final class NotesPart implements Part {
    private final Shell shell;
    private final NotesViewModel viewModel;

    public NotesPart(Shell shell) {
        this.shell = shell;
        viewModel = new NotesViewModel(new VeiledNotes(new SqliteNoteList(shell.library()), shell.veils()::of), shell.background(), shell.veils()::lift);
    }

    @Override
    public List<Screen> screens() {
        return List.of(Screen.of("notes", "notes.screen", Screen.Way.RAIL, Glyph.PAGE, null, NotesScreenController.class)
                .whenShown(viewModel::show));
    }

    @Override
    public Map<Class<?>, Supplier<?>> controllers() {
        return Map.of(NotesScreenController.class, () -> new NotesScreenController(
                viewModel, new Markdown(shell.browser()), this::open, shell.clock(), shell.language()));
    }

    private void open(NoteLine note) {
        shell.navigator().lead(note.show(), note.season(), Subject.of(note.show(), note.season(), note.episode()));
    }

    @Override
    public void reload() {
        viewModel.refresh();
    }
}
