package cliffhanger.trackers;

import java.io.IOException;

/// One kind of file that a tracker writes.
interface Format {
    /// Whose it is.
    Tracker tracker();

    /// Whether a file is of this kind, by what is in it.
    boolean knows(FilePreview glance);

    /// Reads it.
    void read(ExportFile part, HistoryBuilder to) throws IOException;

    /// When it has its turn among the files of an export: what explains others first, what only counts last.
    default Turn turn() {
        return Turn.PLAYS;
    }

    /// The turns, in their order.
    enum Turn {
        NAMES,
        SHOWS,
        EXACT_PLAYS,
        PLAYS,
        OLDER_PLAYS,
        COUNTS,
        OPINIONS
    }
}
