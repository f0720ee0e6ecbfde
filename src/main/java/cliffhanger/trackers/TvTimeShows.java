package cliffhanger.trackers;

import cliffhanger.library.ShowState;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem.Reason;
import cliffhanger.trackers.Table.Line;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// TV Time's lists of shows: those followed, what was made of each, those for later; and the lists of shows of the browser extensions.
final class TvTimeShows implements Format {
    @Override
    public Tracker tracker() {
        return Tracker.TV_TIME;
    }

    @Override
    public boolean knows(FilePreview glance) {
        boolean own = glance.isTable("tvshowid")
                && (glance.has("isfollowed") || glance.has("archived") || glance.has("active") || glance.has("status"));
        boolean extension = glance.isTable("tvdbid", "status") && !glance.has("season") && !glance.has("type")
                && (glance.has("title") || glance.has("name"));
        return own || extension;
    }

    @Override
    public Turn turn() {
        return Turn.SHOWS;
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Table.read(part, to, line -> {
            ShowRef show = to.show(line.get("tvshowname", "title", "name"), null,
                    new Ids().thetvdb(line.get("tvshowid", "tvdbid")).imdb(line.get("imdbid")));
            if (show != null && isWanted(line)) {
                to.keep(show, state(line), line.is("isfavorited"));
            } else if (show != null) {
                to.leave(Reason.NO_VIEWING, show.label());
            }
        });
    }

    /// A show that was once looked at, and neither followed nor watched, is none of the user's.
    private static boolean isWanted(Line line) {
        boolean left = line.get("active") != null && !line.is("active") && !line.is("archived");
        return (line.get("isfollowed") == null && !left) || line.is("isfollowed") || line.is("isfavorited") || !line.orEmpty("nbepisodesseen").matches("0?");
    }

    private static @Nullable ShowState state(Line line) {
        return line.is("archived") ? ShowState.DROPPED : States.of(line.get("status"));
    }
}
