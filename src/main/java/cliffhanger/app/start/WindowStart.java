package cliffhanger.app.start;

import cliffhanger.app.window.Inbox;
import cliffhanger.app.window.LibraryOpening;
import cliffhanger.app.work.LibraryFolder;
import cliffhanger.app.work.UserLanguage;
import cliffhanger.app.work.WindowArguments;
import cliffhanger.desktop.AppDirectories;
import cliffhanger.desktop.Handover;
import cliffhanger.desktop.Screen;
import cliffhanger.desktop.SingleInstance;
import cliffhanger.language.Sentence;
import cliffhanger.language.Worded;
import cliffhanger.library.LibraryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Application;
import org.slf4j.LoggerFactory;

/// Opens the window, or says in one sentence why it cannot.
public final class WindowStart {
    /// A window that closes saves what is under way, for ten seconds at most.
    private static final long PATIENCE = 15_000_000_000L;
    private static final long PAUSE = 100_000_000;

    private WindowStart() {}

    /// @return the exit code
    public static int run(WindowArguments words) {
        Path folder = words.folder() == null ? AppDirectories.data() : words.folder();
        Optional<Sentence> missing = Screen.missing();
        if (missing.isPresent()) {
            System.err.println(UserLanguage.here().say(missing.get()));
            return 1;
        }
        if (ModuleLayer.boot().findModule("javafx.graphics").isEmpty()) {
            return Relaunch.run(words);
        }
        try {
            Optional<LibraryException> refusal = shown(folder, words);
            return refusal.isPresent() ? 1 : 0;
        } catch (RuntimeException e) {
            System.err.println(UserLanguage.here().say(sentence(e)));
            return 1;
        }
    }

    /// Opens the window, or has the one that is open take the words. One that is just opening or closing is waited for.
    ///
    /// @return why there was nothing to open; it has been shown
    private static Optional<LibraryException> shown(Path folder, WindowArguments words) {
        if (words.folder() != null && Files.notExists(folder)) {
            return refused(words, new LibraryException(LibraryException.Problem.NO_FOLDER, Sentence.of("app.start.nofolder", folder), null));
        }
        long end = System.nanoTime() + PATIENCE;
        while (true) {
            try (SingleInstance _ = SingleInstance.claim(folder)) {
                return open(words.in(folder), folder);
            } catch (SingleInstance.AlreadyOpen e) {
                if (Handover.send(folder, words.print())) {
                    return Optional.empty();
                }
                if (System.nanoTime() > end) {
                    return refused(words.in(folder), e);
                }
                LockSupport.parkNanos(PAUSE);
            } catch (IOException e) {
                // There can be no lock on a disk that is full or cannot be written, and what is there can be looked at without.
                return LibraryFolder.isOne(folder) ? open(words.in(folder), folder) : refused(words.in(folder), e);
            }
        }
    }

    private static Optional<LibraryException> refused(WindowArguments words, IOException problem) {
        return refused(words, new LibraryException(LibraryException.Problem.REFUSED,
                problem instanceof Worded worded ? worded.sentence() : notStarted(problem), problem));
    }

    private static Optional<LibraryException> refused(WindowArguments words, LibraryException refusal) {
        WindowApp.begin(() -> LibraryOpening.refused(refusal), new Inbox());
        Application.launch(WindowApp.class, words.print().toArray(String[]::new));
        return Optional.of(refusal);
    }

    private static Optional<LibraryException> open(WindowArguments words, Path folder) {
        Inbox inbox = new Inbox();
        LibraryOpening begun = WindowApp.begin(() -> LibraryOpening.of(folder), inbox);
        CompletableFuture<Optional<Handover>> handover = begun.then(() -> listen(folder, inbox));
        try {
            Application.launch(WindowApp.class, words.print().toArray(String[]::new));
        } finally {
            handover.join().ifPresent(Handover::close);
        }
        return begun.refusal();
    }

    /// Without a socket there is a window all the same, and a second start says that there is one.
    private static Optional<Handover> listen(Path folder, Inbox inbox) {
        try {
            return Optional.of(Handover.listen(folder, inbox));
        } catch (IOException e) {
            LoggerFactory.getLogger(WindowStart.class).warn("A second start cannot be heard: there can be no socket in the runtime folder.");
            return Optional.empty();
        }
    }

    /// JavaFX wraps what went wrong at the start.
    private static Sentence sentence(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Worded worded) {
                return worded.sentence();
            }
            if (cause instanceof UnsupportedOperationException) {
                return Screen.NO_SCREEN;
            }
        }
        return notStarted(e);
    }

    private static Sentence notStarted(Throwable e) {
        return Sentence.of("app.start.failed", String.valueOf(e.getMessage()));
    }
}
