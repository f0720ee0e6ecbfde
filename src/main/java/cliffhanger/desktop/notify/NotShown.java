package cliffhanger.desktop.notify;

import cliffhanger.language.Sentence;
import cliffhanger.language.Worded;
import org.jspecify.annotations.Nullable;

/// A notification could not be shown.
public final class NotShown extends Exception implements Worded {
    private static final long serialVersionUID = 1;

    private final transient Sentence sentence;

    public NotShown(Sentence sentence, @Nullable Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
