package cliffhanger.command;

import cliffhanger.language.Sentence;
import cliffhanger.language.Worded;

/// A command that cannot be done.
final class Refused extends RuntimeException implements Worded {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    Refused(Sentence sentence) {
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
