package cliffhanger.app.work;

import cliffhanger.library.history.WatchHistory;
import cliffhanger.storage.LibraryHistory;
import cliffhanger.trackers.TrackerExport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/// Opens what is to be imported: what trackers exported, and other library files. Calls block on the disk.
public final class HistoryFiles {
    private HistoryFiles() {}

    /// @param zone of the times in them that say none
    /// @throws cliffhanger.library.history.UnreadableHistory with a sentence where there is nothing to read in them
    public static WatchHistory open(List<Path> files, ZoneId zone) {
        return TrackerExport.of(files.stream()
                .map(file -> LibraryHistory.isDatabase(file) ? LibraryHistory.exported(file, Clock.system(zone)) : file).toList(), zone);
    }
}
