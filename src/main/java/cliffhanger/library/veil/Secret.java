package cliffhanger.library.veil;

/// What may give away more than the user wants to know yet.
public enum Secret {
    /// Of an episode that is not watched.
    TITLE,
    /// Of an episode that is not watched; of a season, before those before it are.
    SUMMARY,
    /// Of an episode that is not watched.
    STILL,
    /// Of a season that is not watched whole.
    RECAP,
    /// Of a season that is not watched whole.
    PREDICTION,
    /// The user's own, on an episode that is not watched.
    NOTE,
    /// Who is first seen in a later season, and guests of one that is not watched whole.
    CAST,
    /// How many there are and are left, and which is the last.
    COUNT,
    /// Whether the show comes back.
    OUTLOOK,
    /// Which episode it is.
    NUMBER
}
