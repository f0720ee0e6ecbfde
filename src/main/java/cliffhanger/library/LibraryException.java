package cliffhanger.library;

import cliffhanger.language.Sentence;
import cliffhanger.language.Worded;
import org.jspecify.annotations.Nullable;

/// The library could not do what was asked. Its sentence says what to do; nothing was lost.
public final class LibraryException extends RuntimeException implements Worded {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient Sentence sentence;

    public LibraryException(Problem problem, Sentence sentence, @Nullable Throwable cause) {
        super(sentence.toString(), cause);
        this.problem = problem;
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    public Problem problem() {
        return problem;
    }

    /// What can be wrong with a library file.
    public enum Problem {
        NEWER_VERSION,
        NOT_A_LIBRARY,
        DAMAGED,
        /// It cannot be read just now, and may be whole.
        UNREADABLE,
        /// There is none, where there was one or its backups are.
        MISSING,
        /// There is no such folder, and nobody asked for a new library.
        NO_FOLDER,
        /// Another file was put in its place while it was open, or it was taken away.
        REPLACED,
        /// It is not as it was written, though every page of it can be read.
        ALTERED,
        READ_ONLY,
        DISK_FULL,
        BUSY,
        ALREADY_OPEN,
        GONE,
        AMBIGUOUS,
        /// There is one of that title, and nobody said that it is another.
        NAMESAKE,
        /// What was asked makes no sense, such as 30 February.
        REFUSED,
        /// Another window or a command changed the same thing meanwhile.
        CHANGED_MEANWHILE,
        /// It contradicts what is there by now.
        CONFLICT,
        UNEXPECTED
    }
}
