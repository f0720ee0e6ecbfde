package cliffhanger.app.window;

import cliffhanger.app.work.ChangeDesk;
import cliffhanger.app.work.HistoryFiles;
import cliffhanger.app.work.ImportDesk;
import cliffhanger.backup.Backups;
import cliffhanger.imports.ImportViewModel;
import cliffhanger.imports.ImportViews;
import cliffhanger.imports.Suggestions;
import cliffhanger.language.Language;
import cliffhanger.library.Applied;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqlitePresent;
import cliffhanger.ui.Background;
import cliffhanger.ui.Toasts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The parts of the window that bring a history over from another tracker.
final class ImportParts {
    private final MainController main;
    private final ImportViewModel viewModel;
    private final Map<Class<?>, Supplier<?>> controllers;

    ImportParts(
            SqliteLibrary library, Backups backups, Suggestions suggestions, MainController main, ChangeDesk desk, Background background,
            Toasts toasts, Language language) {
        this.main = main;
        ImportDesk imports = new ImportDesk(library, backups, desk, toasts, language, main::window, main::showWatchlist);
        viewModel = new ImportViewModel(HistoryFiles::open, new SqlitePresent(library), suggestions, imports, background, language);
        controllers = ImportViews.controllers(viewModel, imports, background, language, library.clock().getZone());
    }

    /// Brings what a tracker exported to the screen where it is imported.
    void bring(List<Path> files) {
        main.showImport();
        viewModel.open(files);
    }

    /// Follows what was done: what is said to be here is not, once it was taken back.
    void follow(Applied applied) {
        if (applied.kind() == Applied.Kind.IMPORTED && applied.way() == Applied.Way.UNDONE) {
            viewModel.clear();
        }
    }

    /// How to make the controllers of these parts' views.
    Map<Class<?>, Supplier<?>> controllers() {
        return controllers;
    }
}
