package cliffhanger.library.veil;

/// How much of what is not watched yet is shown.
public enum Step {
    SHOW_ALL,
    /// What a friend would let slip is covered; what one needs to go on is not.
    CAREFUL,
    /// Nor is shown how much is left.
    STRICT
}
