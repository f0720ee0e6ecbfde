package cliffhanger.tvmaze;

import cliffhanger.language.Sentence;
import cliffhanger.language.Worded;
import org.jspecify.annotations.Nullable;

/// A file that holds no TVmaze answer with a show in it; the sentence says why and what to do.
public final class UnreadableAnswer extends Exception implements Worded {
    private static final long serialVersionUID = 1L;

    private final Sentence sentence;

    UnreadableAnswer(Sentence sentence, @Nullable Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    UnreadableAnswer(Sentence sentence) {
        this(sentence, null);
    }

    /// What is wrong and what to do.
    @Override
    public Sentence sentence() {
        return sentence;
    }
}
