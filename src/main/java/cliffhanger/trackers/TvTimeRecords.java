package cliffhanger.trackers;

import cliffhanger.library.ShowState;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem.Reason;
import cliffhanger.trackers.Table.Line;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// TV Time's tracking records of the second generation: a line for each viewing, and one for each show that was followed.
final class TvTimeRecords implements Format {
    private static final String SERIES = "user-series";

    @Override
    public Tracker tracker() {
        return Tracker.TV_TIME;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return glance.isTable("seriesname", "sid", "createdat") && (glance.has("episodenumber") || glance.has("epno"));
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Table.read(part, to, line -> read(line, to));
    }

    private static void read(Line line, HistoryBuilder to) {
        ShowRef show = to.show(line.get("seriesname"), null, new Ids().thetvdb(line.get("sid")));
        String key = kind(line);
        if (show == null) {
            to.leave(Reason.NO_NUMBER, line.get("key"));
        } else if (key != null && key.startsWith(SERIES)) {
            to.keep(show, line.is("isarchived") ? ShowState.DROPPED : null, line.is("isfavorited"));
        } else if (line.get("episodenumber", "epno") == null || (line.get("seriesname") == null && key == null)) {
            to.leave(Reason.NO_VIEWING, show.label());
        } else {
            viewing(line, show, to);
        }
    }

    private static @Nullable String kind(Line line) {
        for (String column : new String[] {"gsi", "key"}) {
            String kind = line.orEmpty(column);
            if (kind.startsWith(SERIES) || kind.startsWith("watch-episode") || kind.startsWith("rewatch-episode")) {
                return kind;
            }
        }
        return null;
    }

    private static void viewing(Line line, ShowRef show, HistoryBuilder to) {
        var episode = to.episode(line.number("seasonnumber", "sno"), line.number("episodenumber", "epno"), null,
                new Ids().thetvdb(line.get("episodeid", "epid")));
        to.viewing(show, episode, line.get("createdat"));
        to.again(show, episode, line.number("rewatchcount"));
    }
}
