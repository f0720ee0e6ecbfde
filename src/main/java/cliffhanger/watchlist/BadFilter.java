package cliffhanger.watchlist;

import cliffhanger.language.Sentence;
import cliffhanger.language.Worded;

/// A text that is no filter; the sentence says what can be written.
public final class BadFilter extends IllegalArgumentException implements Worded {
    private static final long serialVersionUID = 1L;

    private final Sentence sentence;

    BadFilter(Sentence sentence) {
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    @Override
    public String getMessage() {
        return sentence.toString();
    }
}
