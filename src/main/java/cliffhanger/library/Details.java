package cliffhanger.library;

/// How much is known of a show besides what a history told: until its details have come, nothing can be said of how far the user
/// is, what is next or whether more is to come.
public enum Details {
    KNOWN,
    /// A service will be asked.
    TO_COME,
    /// No service that can be asked knows it.
    NOT_FOUND
}
