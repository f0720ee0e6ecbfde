package cliffhanger.desktop.notify;

import org.jspecify.annotations.Nullable;

/// A notification could not be shown; its message is a plain sentence.
public final class NotShown extends Exception {
    private static final long serialVersionUID = 1;

    public NotShown(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /// What is wrong.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
