package cliffhanger.trackers;

import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem.Reason;
import cliffhanger.trackers.Table.Line;
import java.io.IOException;

/// The history of Tautulli, which watches Plex: a line for each time that something was played, to its end or not.
final class Tautulli implements Format {
    @Override
    public Tracker tracker() {
        return Tracker.TAUTULLI;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return glance.isTable("mediatype", "watchedstatus") && (glance.has("grandparenttitle") || glance.has("title"));
    }

    @Override
    public Turn turn() {
        return Turn.EXACT_PLAYS;
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Table.read(part, to, line -> {
            String title = line.get("grandparenttitle", "fulltitle", "title");
            switch (line.orEmpty("mediatype")) {
                case "episode" -> episode(line, to);
                case "movie" -> to.leave(Reason.FILM, title);
                default -> to.leave(Reason.OTHER_MEDIUM, title);
            }
        });
    }

    /// "1" is watched, less is a part of it.
    private static void episode(Line line, HistoryBuilder to) {
        ShowRef show = to.show(line.get("grandparenttitle"), null, new Ids());
        EpisodeRef episode = to.episode(line.number("parentmediaindex"), line.number("mediaindex"), null, new Ids());
        if (!line.is("watchedstatus") && !line.orEmpty("watchedstatus").equals("1.0")) {
            to.leave(Reason.NO_VIEWING, line.get("fulltitle", "grandparenttitle", "title"));
        } else if (show == null || episode == null) {
            to.leave(Reason.NO_NUMBER, line.get("fulltitle", "title"));
        } else {
            to.viewing(show, episode, line.get("stopped", "date", "started"));
        }
    }
}
