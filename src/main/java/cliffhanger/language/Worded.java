package cliffhanger.language;

/// What went wrong in a way that is to be told: an exception with a plain sentence that says what is wrong and what to do. Whoever
/// shows it says it in the user's language; its message is the same in English, for the log.
public interface Worded {
    Sentence sentence();
}
