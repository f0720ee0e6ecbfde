package cliffhanger.app.window;

import cliffhanger.app.work.UserClock;
import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.Settings;
import cliffhanger.settings.Preferences;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteSettings;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// The library being opened, and what the window goes by read, on a thread of its own while JavaFX starts. Safe on any thread.
public final class LibraryOpening {
    /// What the rescue window helps with.
    private static final Set<Problem> MENDED_FIRST = EnumSet.of(Problem.DAMAGED, Problem.ALTERED, Problem.MISSING);

    private final CompletableFuture<Opened> opened = new CompletableFuture<>();

    private LibraryOpening() {}

    /// @param kept   what the last window left
    /// @param chosen the user's choices
    public record Opened(SqliteLibrary library, WindowState.Kept kept, Preferences.Chosen chosen) {
        /// Reads them. Blocks on the disk.
        public static Opened of(SqliteLibrary library) {
            Settings settings = new SqliteSettings(library);
            return new Opened(library, WindowState.Kept.in(settings), Preferences.Chosen.in(settings));
        }
    }

    /// Begins.
    public static LibraryOpening of(Path folder) {
        LibraryOpening opening = new LibraryOpening();
        Thread.ofPlatform().name("opening").daemon().start(() -> opening.open(folder));
        return opening;
    }

    /// One that has failed before it began.
    public static LibraryOpening refused(LibraryException problem) {
        LibraryOpening opening = new LibraryOpening();
        opening.opened.completeExceptionally(problem);
        return opening;
    }

    private void open(Path folder) {
        try {
            UserClock clock = UserClock.here();
            SqliteLibrary library = library(folder, clock);
            clock.follow(new SqliteSettings(library));
            opened.complete(Opened.of(library));
        } catch (RuntimeException | Error e) {
            opened.completeExceptionally(e instanceof LibraryException || e instanceof Error ? e : new LibraryException(Problem.UNEXPECTED,
                    Sentence.of("app.start.unopened", folder, String.valueOf(e.getMessage())), e));
        }
    }

    /// One that cannot be written is opened to be read; one that is not as it was written is mended first.
    private static SqliteLibrary library(Path folder, UserClock clock) {
        try {
            return SqliteLibrary.openOften(folder, clock);
        } catch (LibraryException e) {
            if (MENDED_FIRST.contains(e.problem())) {
                throw e;
            }
            return SqliteLibrary.openToRead(folder, clock, e);
        }
    }

    /// Does something else on that thread once the library is open, or cannot be opened.
    public <T> CompletableFuture<T> then(Supplier<T> work) {
        return opened.handle((done, problem) -> work.get());
    }

    /// Waits for it.
    ///
    /// @return why there is none to show; a damaged one can be shown
    public Optional<LibraryException> refusal() {
        try {
            await();
            return Optional.empty();
        } catch (LibraryException e) {
            return Optional.of(e).filter(problem -> !MENDED_FIRST.contains(problem.problem()));
        }
    }

    /// Waits for it.
    ///
    /// @return what the rescue window is to help with; empty where it need not
    public Optional<LibraryException> damage() {
        try {
            await();
            return Optional.empty();
        } catch (LibraryException e) {
            return Optional.of(e);
        }
    }

    /// Waits for it.
    ///
    /// @throws LibraryException as [SqliteLibrary#openOften] does
    public Opened await() {
        try {
            return opened.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LibraryException problem ? problem : e;
        }
    }
}
