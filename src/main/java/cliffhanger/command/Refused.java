package cliffhanger.command;

/// A command that cannot be done; the message is a plain sentence.
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
        super(sentence);
    }
}
