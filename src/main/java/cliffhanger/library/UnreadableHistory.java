package cliffhanger.library;

/// A file that cannot be read as a history. The message is a plain sentence that says where and what to do.
public final class UnreadableHistory extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableHistory(String sentence) {
        super(sentence);
    }

    public UnreadableHistory(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /// Says what is wrong and what to do.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
