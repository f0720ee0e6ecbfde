package cliffhanger.app.work;

import cliffhanger.desktop.AppDirectories;
import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.settings.DataFolder;
import cliffhanger.storage.LibraryMove;
import cliffhanger.storage.SqliteLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The folder of the open library.
public final class LibraryFolder implements DataFolder {
    private final Path path;
    private final SqliteLibrary library;
    private final Consumer<String> browser;

    public LibraryFolder(Path path, SqliteLibrary library, Consumer<String> browser) {
        this.path = path.toAbsolutePath();
        this.library = library;
        this.browser = browser;
    }

    /// Whether there is a library in a folder, or what is left of one.
    public static boolean isOne(Path folder) {
        return Stream.of("library.db", "library.db-wal", "library.db-head").anyMatch(part -> Files.exists(folder.resolve(part)))
                || Files.isDirectory(folder.resolve("backups"));
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public boolean isMovable() {
        return path.equals(AppDirectories.data().toAbsolutePath());
    }

    @Override
    public void open() {
        browser.accept(path.toUri().toString());
    }

    @Override
    public void move(Path to) {
        LibraryMove.copy(library, to);
        try {
            AppDirectories.moveData(to);
        } catch (IOException e) {
            throw new LibraryException(Problem.READ_ONLY, Sentence.of("app.folder.unnoted", to), e);
        }
    }
}
