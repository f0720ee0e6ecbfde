package cliffhanger.library;

import org.jspecify.annotations.Nullable;

/// The library could not do what was asked. The message is a plain sentence with a way out; nothing was lost.
public final class LibraryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    public LibraryException(Problem problem, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.problem = problem;
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
        /// What was asked makes no sense, such as 30 February.
        REFUSED,
        /// Another window or a command changed the same thing meanwhile.
        CHANGED_MEANWHILE,
        /// It contradicts what is there by now.
        CONFLICT,
        UNEXPECTED
    }
}
