package cliffhanger.desktop;

import cliffhanger.language.Sentence;
import cliffhanger.language.Worded;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The operating system did not do what was asked of it.
public class DesktopProblem extends IOException implements Worded {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    public DesktopProblem(Sentence sentence, @Nullable Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
