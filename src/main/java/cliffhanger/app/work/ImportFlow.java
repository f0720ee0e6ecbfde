package cliffhanger.app.work;

import cliffhanger.backup.Backups;
import cliffhanger.imports.ImportActions;
import cliffhanger.imports.ImportViewModel.Taker;
import cliffhanger.language.Language;
import cliffhanger.library.Applied;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.Library;
import cliffhanger.library.history.UnreadableHistory;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.transfer.ArchiveFile;
import cliffhanger.ui.Toasts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// What the window does for an import: files to choose, a backup before it, and the change itself. JavaFX thread.
public final class ImportFlow implements ImportActions, Taker {
    private final Library library;
    private final Backups backups;
    private final Changes changes;
    private final Toasts toasts;
    private final Language language;
    private final Supplier<Window> window;
    private final Runnable watchlist;

    /// @param window    that a dialog belongs to
    /// @param watchlist shows it
    public ImportFlow(
            Library library, Backups backups, Changes changes, Toasts toasts, Language language, Supplier<Window> window, Runnable watchlist) {
        this.library = library;
        this.backups = backups;
        this.changes = changes;
        this.toasts = toasts;
        this.language = language;
        this.window = window;
        this.watchlist = watchlist;
    }

    @Override
    public List<Path> chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(language.say("imports.choose.title"));
        List<File> files = chooser.showOpenMultipleDialog(window.get());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseReport() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(language.say("imports.choose.report"));
        chooser.setInitialFileName("import.txt");
        return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
    }

    @Override
    public void say(String sentence) {
        toasts.show(sentence);
    }

    @Override
    public void complain(String sentence) {
        toasts.problem(sentence);
    }

    @Override
    public void showWatchlist() {
        watchlist.run();
    }

    @Override
    public Optional<Change.TakeIn> whole(List<Path> files) {
        return files.size() == 1 && ArchiveFile.isOne(files.getFirst())
                ? Optional.of(new Change.TakeIn(new ArchiveFile(files.getFirst(), SqliteLibrary.format()))) : Optional.empty();
    }

    @Override
    public void take(Change change, Consumer<Boolean> then) {
        AtomicBoolean done = new AtomicBoolean();
        StringBuilder trouble = new StringBuilder();
        changes.done(() -> {
            try {
                backups.make();
                Applied applied = library.apply(change);
                done.set(true);
                return Optional.of(applied);
            } catch (CancellationException e) {
                trouble.append(language.say("imports.stopped"));
            } catch (UnreadableHistory e) {
                trouble.append(language.say(e.sentence()));
            }
            return Optional.empty();
        }, () -> {
            then.accept(done.get());
            if (done.get() && change instanceof Change.TakeIn) {
                watchlist.run();
            }
            if (!trouble.isEmpty()) {
                toasts.show(trouble.toString());
            }
        });
    }
}
