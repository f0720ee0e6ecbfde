package cliffhanger.trackers;

import cliffhanger.library.ShowState;
import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem.Reason;
import cliffhanger.trackers.Table.Line;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Tables of episodes that browser extensions took out of TV Time before it closed: TV Time Out by Refract, TV Time Rescue, TV Time
/// Liberator. They have the real times, so they come before TV Time's own.
final class TvTimeExtension implements Format {
    @Override
    public Tracker tracker() {
        return Tracker.TV_TIME;
    }

    @Override
    public boolean knows(FilePreview glance) {
        boolean refract = glance.isTable("seriestvdbid", "season", "episode");
        boolean rescue = glance.isTable("show", "season", "episode", "tvdbshowid");
        boolean liberator = glance.isTable("tvdbid", "type", "title", "season", "episode", "iswatched");
        boolean films = glance.isTable("uuid", "title", "iswatched") && !glance.has("season");
        return refract || rescue || liberator || films;
    }

    @Override
    public Turn turn() {
        return Turn.EXACT_PLAYS;
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Table.read(part, to, line -> read(line, to));
    }

    private static void read(Line line, HistoryBuilder to) {
        if (line.orEmpty("type").equals("movie") || (line.get("season") == null && line.get("episode") == null)) {
            to.leave(Reason.FILM, line.get("title"));
            return;
        }
        ShowRef show = to.show(line.get("show", "title"), null,
                new Ids().thetvdb(line.get("seriestvdbid", "tvdbshowid")).imdb(line.get("seriesimdbid")));
        if (show == null) {
            to.leave(Reason.NO_NUMBER, "");
            return;
        }
        ShowState state = States.of(line.get("status"));
        if (state != null) {
            to.keep(show, state, false);
        }
        if (line.get("iswatched") == null || line.is("iswatched")) {
            watched(line, show, to);
        } else {
            to.leave(Reason.NO_VIEWING, show.label());
        }
    }

    private static void watched(Line line, ShowRef show, HistoryBuilder to) {
        // Of a table that names the show by its title alone, the id is the episode's all the same.
        @Nullable EpisodeRef episode = to.episode(line.is("special", "isspecial") ? Integer.valueOf(0) : line.number("season"), line.number("episode"), null,
                new Ids().thetvdb(line.get("tvdbepisodeid", "tvdbid")).imdb(line.get("imdbid")));
        to.viewing(show, episode, line.get("watchedat"));
        to.again(show, episode, line.number("rewatchcount"));
    }
}
