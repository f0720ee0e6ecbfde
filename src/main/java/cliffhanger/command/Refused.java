package cliffhanger.command;

import cliffhanger.language.Sentence;
import cliffhanger.language.Worded;
import picocli.CommandLine.ExitCode;

/// A command that cannot be done.
final class Refused extends RuntimeException implements Worded {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    private final int code;

    /// What was asked cannot be done.
    Refused(Sentence sentence) {
        this(sentence, ExitCode.SOFTWARE);
    }

    private Refused(Sentence sentence, int code) {
        this.sentence = sentence;
        this.code = code;
    }

    /// The words of the call mean nothing here.
    static Refused words(Sentence sentence) {
        return new Refused(sentence, ExitCode.USAGE);
    }

    /// With what the program ends: 1 where it was not done, 2 where it was not understood.
    int code() {
        return code;
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
