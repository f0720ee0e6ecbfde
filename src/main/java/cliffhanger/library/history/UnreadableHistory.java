package cliffhanger.library.history;

import cliffhanger.language.Sentence;
import cliffhanger.language.Worded;

/// A file that cannot be read as a history. The sentence says where and what to do.
public final class UnreadableHistory extends RuntimeException implements Worded {
    private static final long serialVersionUID = 1L;

    private final Sentence sentence;

    public UnreadableHistory(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    public UnreadableHistory(Sentence sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    /// Says what is wrong and what to do.
    @Override
    public Sentence sentence() {
        return sentence;
    }
}
