package cliffhanger.article;

/// Whether more of a show comes, as an article tells it.
public enum Outlook {
    /// More was ordered.
    RENEWED,
    /// It comes back, and nobody needs to say that it was renewed: there is a date, or it is on already.
    RETURNING,
    /// No more was ordered.
    CANCELLED,
    /// It was told to its end.
    ENDED,
    /// It is being made ready; nothing was shown of it yet.
    IN_DEVELOPMENT,
    /// Nothing is said.
    UNKNOWN
}
