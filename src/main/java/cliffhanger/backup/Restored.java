package cliffhanger.backup;

import java.util.List;

/// What came of going back to a backup.
///
/// @param before  the backup of how it was
/// @param leftOut what the file held besides and no Cliffhanger made, such as "trigger x"
public record Restored(Backup before, List<String> leftOut) {
    public Restored {
        leftOut = List.copyOf(leftOut);
    }
}
