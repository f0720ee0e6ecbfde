package cliffhanger.library.change;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A whole library as it was written to a file, row by row in an order in which what belongs to something comes after it. It can be
/// read as often as is wanted, and is the same each time.
public interface Archive {
    /// What people call it, such as the file's name.
    String name();

    /// Reads all of it from the beginning. Calls block on the disk.
    ///
    /// @throws UnreadableHistory with a sentence where it is no archive, or is broken, or of a newer program
    void read(Receiver receiver);

    /// Is told of each row.
    @FunctionalInterface
    interface Receiver {
        /// @param table  such as "show"
        /// @param values text, whole numbers as Long, others as Double, by the names of the columns; what is missing is not known
        void row(String table, Map<String, @Nullable Object> values);
    }
}
