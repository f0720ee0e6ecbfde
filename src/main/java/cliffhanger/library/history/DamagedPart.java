package cliffhanger.library.history;

import cliffhanger.language.Sentence;
import cliffhanger.language.Worded;

/// One file of several cannot be read to its end. What was told so far counts for nothing; the next reading leaves that file out, and says
/// so.
public final class DamagedPart extends RuntimeException implements Worded {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    public DamagedPart(UnreadableHistory cause) {
        super(cause.getMessage(), cause);
        sentence = cause.sentence();
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
