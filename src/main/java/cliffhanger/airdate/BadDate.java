package cliffhanger.airdate;

/// A text that is no date; the message is a plain phrase that says why, fit to be shown.
public final class BadDate extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public BadDate(String message) {
        super(message);
    }
}
