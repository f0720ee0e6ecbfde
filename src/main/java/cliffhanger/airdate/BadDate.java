package cliffhanger.airdate;

import cliffhanger.language.Sentence;
import cliffhanger.language.Worded;

/// A text that is not a date; the sentence says why, and what to write instead.
public final class BadDate extends IllegalArgumentException implements Worded {
    private static final long serialVersionUID = 1L;

    private final Sentence sentence;

    public BadDate(Sentence sentence) {
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    /// Said only when asked for: reading an article throws many of these that nobody sees.
    @Override
    public String getMessage() {
        return sentence.toString();
    }
}
