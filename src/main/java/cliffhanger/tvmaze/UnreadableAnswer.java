package cliffhanger.tvmaze;

import org.jspecify.annotations.Nullable;

/// A file that holds no TVmaze answer with a show in it; the message is a plain sentence.
public final class UnreadableAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    UnreadableAnswer(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    UnreadableAnswer(String sentence) {
        this(sentence, null);
    }

    /// What is wrong and what to do.
    public String sentence() {
        return sentence;
    }
}
