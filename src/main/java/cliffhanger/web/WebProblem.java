package cliffhanger.web;

import cliffhanger.language.Sentence;
import cliffhanger.language.Worded;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// An answer that did not come, or cannot be used; the sentence says what to do.
public final class WebProblem extends Exception implements Worded {
    private static final long serialVersionUID = 1L;

    private final Sentence sentence;
    private final Kind kind;
    private final @Nullable Duration wait;

    public WebProblem(Kind kind, Sentence sentence, @Nullable Throwable cause) {
        this(kind, sentence, null, cause);
    }

    WebProblem(Kind kind, Sentence sentence, @Nullable Duration wait, @Nullable Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
        this.kind = kind;
        this.wait = wait;
    }

    /// What went wrong.
    public enum Kind {
        /// There is no connection, or no such server.
        OFFLINE,
        /// The server knows nothing of the sort.
        NOT_FOUND,
        /// Too many calls.
        BUSY,
        /// The server has trouble of its own, or the connection broke.
        TROUBLE,
        /// No answer in time.
        TIMEOUT,
        /// More than an answer may hold.
        TOO_LARGE,
        /// An address that is not to be asked.
        REFUSED,
        /// The connection is not safe.
        INSECURE,
        /// A key is missing or wrong.
        DENIED,
        /// The answer is not what was asked for.
        UNREADABLE,
        /// The user gave up waiting.
        CANCELLED
    }

    public Kind kind() {
        return kind;
    }

    /// What is wrong and what to do.
    @Override
    public Sentence sentence() {
        return sentence;
    }

    /// How long the server asks to wait; null where it does not say.
    @Nullable Duration waitAsked() {
        return wait;
    }

    /// Whether it may be better in a moment.
    boolean isPassing() {
        return kind == Kind.TROUBLE || kind == Kind.TIMEOUT || kind == Kind.BUSY;
    }
}
