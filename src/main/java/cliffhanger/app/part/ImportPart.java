package cliffhanger.app.part;

import cliffhanger.app.work.HistoryFiles;
import cliffhanger.app.work.ImportFlow;
import cliffhanger.backup.Backups;
import cliffhanger.imports.ImportScreenController;
import cliffhanger.imports.ImportViewModel;
import cliffhanger.imports.ImportViews;
import cliffhanger.imports.Suggestions;
import cliffhanger.library.Applied;
import cliffhanger.storage.SqlitePresent;
import cliffhanger.ui.Glyph;
import cliffhanger.ui.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The histories that other trackers gave out.
public final class ImportPart implements Part {
    /// The screen's id.
    public static final String SCREEN = "import";

    private final Shell shell;
    private final ImportFlow flow;
    private final ImportViewModel viewModel;

    /// @param suggestions what the catalogue says of titles
    public ImportPart(Shell shell, Backups backups, Suggestions suggestions) {
        this.shell = shell;
        flow = new ImportFlow(shell.library(), backups, shell.changes(), shell.toasts(), shell.language(), shell.navigator()::window,
                () -> shell.navigator().show(WatchlistPart.SCREEN));
        viewModel = new ImportViewModel(HistoryFiles::open, new SqlitePresent(shell.library()), suggestions, flow, shell.background(), shell.language());
    }

    /// Asks for the files of a tracker, and brings them to the screen.
    public void choose() {
        List<Path> files = flow.chooseFiles();
        if (!files.isEmpty()) {
            bring(files);
        }
    }

    /// Brings what a tracker exported to the screen.
    public void bring(List<Path> files) {
        shell.navigator().show(SCREEN);
        viewModel.open(files);
    }

    @Override
    public List<Screen> screens() {
        return List.of(Screen.of(SCREEN, "imports.screen", Screen.Way.FILE, Glyph.DOWNLOAD, "Shortcut+I", ImportScreenController.class));
    }

    @Override
    public Map<Class<?>, Supplier<?>> controllers() {
        return ImportViews.controllers(viewModel, flow, shell.background(), shell.language(), shell.clock().getZone());
    }

    /// What is said to be here is not, once it was taken back.
    @Override
    public void changed(Applied applied) {
        if (applied.kind() == Applied.Kind.IMPORTED && applied.way() == Applied.Way.UNDONE) {
            viewModel.clear();
        }
    }
}
