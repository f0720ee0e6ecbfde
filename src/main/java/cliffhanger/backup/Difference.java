package cliffhanger.backup;

import java.util.List;

/// What a backup holds beside what the library holds now.
///
/// @param now  of the library
/// @param then of the backup
/// @param gone titles of shows that are in the library and not in the backup
/// @param back titles of shows that are in the backup and not in the library
public record Difference(Counts now, Counts then, List<String> gone, List<String> back) {
    public Difference {
        gone = List.copyOf(gone);
        back = List.copyOf(back);
    }

    /// How much there is.
    ///
    /// @param changes that were ever made
    public record Counts(int shows, int plays, int notes, int rules, int changes) {}

    /// Whether both hold as much, after as many changes.
    public boolean isNone() {
        return now.equals(then) && gone.isEmpty() && back.isEmpty();
    }
}
