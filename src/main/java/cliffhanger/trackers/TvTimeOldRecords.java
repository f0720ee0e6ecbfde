package cliffhanger.trackers;

import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem.Reason;
import cliffhanger.trackers.Table.Line;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// TV Time's tracking records of the first generation: films, and episodes where there is no newer file of them.
final class TvTimeOldRecords implements Format {
    private static final String MOMENT = "watch-date-";

    @Override
    public Tracker tracker() {
        return Tracker.TV_TIME;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return glance.isTable("type") && (glance.has("entitytype") || glance.has("moviename")) && (glance.has("createdat") || glance.has("watchdate"));
    }

    @Override
    public Turn turn() {
        return Turn.OLDER_PLAYS;
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Table.read(part, to, line -> read(line, to));
    }

    private static void read(Line line, HistoryBuilder to) {
        String type = line.orEmpty("type");
        if (line.orEmpty("entitytype").equals("movie") || line.get("moviename") != null) {
            if (type.matches("watch|towatch|rewatch")) {
                to.leave(Reason.FILM, line.get("moviename"));
            }
            return;
        }
        ShowRef show = to.show(line.get("seriesname"), null, new Ids().thetvdb(line.get("seriesid")));
        boolean again = type.equals("rewatch");
        if (show == null) {
            to.leave(Reason.NO_NUMBER, type);
        } else if (type.equals("watch") || again) {
            var episode = to.episode(line.number("seasonnumber"), line.number("episodenumber"), null, new Ids().thetvdb(line.get("episodeid")));
            if (again) {
                to.viewing(show, episode, moment(line));
            } else {
                to.watched(show, episode, moment(line), 1);
            }
        } else if (type.equals("follow")) {
            to.keep(show, null, false);
        } else {
            to.leave(Reason.NO_VIEWING, Objects.requireNonNullElse(show.title(), type));
        }
    }

    private static @Nullable String moment(Line line) {
        String key = line.orEmpty("watchdaterangekey");
        String date = line.get("watchdate");
        if (key.startsWith(MOMENT)) {
            return key.substring(MOMENT.length());
        }
        return date != null && date.startsWith(MOMENT) ? date.substring(MOMENT.length()) : date != null ? date : line.get("createdat");
    }
}
