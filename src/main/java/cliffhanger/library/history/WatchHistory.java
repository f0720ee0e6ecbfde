package cliffhanger.library.history;

/// What another program kept of what the user watched. It can be read as often as is wanted, and is the same each time, so that it
/// never has to be held in memory as a whole.
public interface WatchHistory {
    /// Who kept it: "TV Time", "Trakt".
    String keeper();

    /// Reads all of it from the beginning. Calls block on the disk.
    ///
    /// @throws UnreadableHistory with a sentence where it is not what it seemed; what was told before counts for nothing then
    /// @throws DamagedPart       where one of its files is damaged: read it again
    void read(Receiver receiver);

    /// Is told of each thing, in an order in which plays with a time come before those that only count.
    interface Receiver {
        /// Something to take over.
        void keep(HistoryItem kept);

        /// Something that has no place here.
        void leave(SkippedItem left);

        /// What comes next is from another file, or the first one. Within a file two viewings are two, however close; files may tell of
        /// the same ones.
        default void begins() {}

        /// How far the reading is; may throw to end it.
        ///
        /// @param part from 0 to 1
        default void reached(double part) {}
    }
}
