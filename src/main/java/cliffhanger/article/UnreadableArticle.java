package cliffhanger.article;

import cliffhanger.language.Worded;

/// A file that holds no article; the sentence says why and what to do.
public final class UnreadableArticle extends Exception implements Worded {
    private static final long serialVersionUID = 1L;

    private final cliffhanger.language.Sentence sentence;

    UnreadableArticle(cliffhanger.language.Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    /// Plain, fit to be shown.
    @Override
    public cliffhanger.language.Sentence sentence() {
        return sentence;
    }
}
