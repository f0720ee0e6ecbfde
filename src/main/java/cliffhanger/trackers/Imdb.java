package cliffhanger.trackers;

import cliffhanger.library.ShowState;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem.Reason;
import cliffhanger.trackers.Table.Line;
import java.io.IOException;

/// IMDb's tables of a list, the watchlist and ratings. They say which shows, and never which episodes.
final class Imdb implements Format {
    private static final int MARKS = 10;

    @Override
    public Tracker tracker() {
        return Tracker.IMDB;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return glance.isTable("const", "title");
    }

    @Override
    public Turn turn() {
        return Turn.SHOWS;
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Table.read(part, to, line -> {
            switch (ExportFiles.letters(line.orEmpty("titletype"))) {
                case "tvseries", "tvminiseries", "miniseries" -> show(line, to);
                case "" -> to.leave(Reason.NOTHING_TOLD, line.orEmpty("title", "const"));
                case "tvepisode" -> to.leave(Reason.NO_NUMBER, line.get("title"));
                case "podcastseries", "podcastepisode", "videogame", "musicvideo" -> to.leave(Reason.OTHER_MEDIUM, line.get("title"));
                default -> to.leave(Reason.FILM, line.get("title"));
            }
        });
    }

    private static void show(Line line, HistoryBuilder to) {
        ShowRef show = to.show(line.get("title"), line.number("year"), new Ids().imdb(line.get("const")));
        if (show == null) {
            to.leave(Reason.NO_NUMBER, "");
            return;
        }
        Double rating = line.real("yourrating", "yourated");
        to.keep(show, rating == null ? ShowState.PLANNED : null, false);
        to.rated(show, null, null, rating, MARKS, line.get("daterated"));
        to.noted(show, null, null, line.get("description"));
    }
}
