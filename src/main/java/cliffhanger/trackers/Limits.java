package cliffhanger.trackers;

import cliffhanger.language.Sentence;
import cliffhanger.library.history.UnreadableHistory;

/// How much is read of what somebody else wrote.
///
/// @param entries files in a ZIP
/// @param entry   bytes of one file, unpacked
/// @param total   bytes of all, unpacked
/// @param ratio   unpacked to packed, once more than `free` bytes came
/// @param free    bytes that a file may have at any ratio
record Limits(int entries, long entry, long total, long ratio, long free) {
    static final Limits USUAL = new Limits(5_000, 1L << 30, 3L << 30, 200, 20L << 20);

    /// Counts what is read of all files of a bundle.
    final class Meter {
        private long read;

        /// @param name   of the file
        /// @param own    bytes of it so far
        /// @param more   bytes that came just now
        /// @param packed its size in the ZIP; below 1 where it is in none
        void count(String name, long own, int more, long packed) {
            read += more;
            if (own > entry || read > total) {
                throw new UnreadableHistory(Sentence.of("trackers.large", name));
            }
            if (packed > 0 && own > free && own / packed > ratio) {
                throw new UnreadableHistory(Sentence.of("trackers.bomb", name));
            }
        }

        long read() {
            return read;
        }
    }
}
