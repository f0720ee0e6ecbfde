package cliffhanger.trackers;

import cliffhanger.library.history.SkippedItem.Reason;
import java.io.IOException;

/// TV Time's votes on episodes, on a scale that nobody explained: they are told of as they stand, and not guessed at.
final class TvTimeVotes implements Format {
    @Override
    public Tracker tracker() {
        return Tracker.TV_TIME;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return glance.isTable("votekey", "episodeid");
    }

    @Override
    public Turn turn() {
        return Turn.OPINIONS;
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Table.read(part, to, line -> to.leave(Reason.UNKNOWN_SCALE, "%s S%sE%s: %s".formatted(line.orEmpty("seriesname"),
                line.orEmpty("seasonnumber"), line.orEmpty("episodenumber"), line.orEmpty("votekey"))));
    }
}
