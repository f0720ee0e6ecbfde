package cliffhanger.trackers;

import cliffhanger.library.history.SkippedItem.Reason;
import java.io.IOException;

/// Letterboxd's tables. All in them are films, and are said to be.
final class Letterboxd implements Format {
    @Override
    public Tracker tracker() {
        return Tracker.LETTERBOXD;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return glance.isTable("name", "letterboxduri");
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Table.read(part, to, line -> to.leave(Reason.FILM, line.get("name")));
    }
}
