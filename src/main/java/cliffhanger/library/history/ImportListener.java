package cliffhanger.library.history;

/// Is told what becomes of a history while it is taken over, on the library's thread.
public interface ImportListener {
    /// What became of one thing.
    enum Outcome {
        /// It is new here.
        ADDED,
        /// It was here already.
        THERE,
        /// The history told of it before.
        TWICE,
        /// A viewing that was here without a time has got its time.
        DATED,
        /// It is new, and the episode was watched here at another time too.
        BESIDE,
        /// It is new, and of an episode that the show's source does not list; kept outside the count.
        UNLISTED,
        /// Something else stands here, and stays.
        OURS,
        /// Both were kept, one below the other.
        BOTH,
        /// The episode was watched here already, and is left alone as was asked for.
        ALONE,
        /// The user left its show out.
        LEFT
    }

    /// @param times how many viewings; 1 for all else
    void told(HistoryItem kept, Outcome outcome, int times);

    /// How far it is, from 0 to 1; may throw, and nothing is taken over then.
    default void reached(double part) {}

    /// Nobody is told.
    ImportListener NONE = (kept, outcome, times) -> {};
}
