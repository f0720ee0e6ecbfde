package cliffhanger.article;

/// A file that holds no article; the sentence says why and what to do.
public final class UnreadableArticle extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    UnreadableArticle(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /// Plain, fit to be shown.
    public String sentence() {
        return sentence;
    }
}
