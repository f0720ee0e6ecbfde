package cliffhanger.trackers;

import cliffhanger.library.ShowState;
import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem.Reason;
import cliffhanger.trackers.Table.Line;
import java.io.IOException;

/// The tables of an account at TMDB: ratings, favourites, the watchlist. None of them says what was watched.
final class Tmdb implements Format {
    private static final int MARKS = 10;

    @Override
    public Tracker tracker() {
        return Tracker.TMDB;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return glance.isTable("tmdbid", "type", "name") && (glance.has("yourrating") || glance.has("releasedate"));
    }

    @Override
    public Turn turn() {
        return Turn.SHOWS;
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        String file = ExportFiles.letters(part.name());
        Table.read(part, to, line -> {
            String type = ExportFiles.letters(line.orEmpty("type"));
            if (type.equals("movie")) {
                to.leave(Reason.FILM, line.get("name"));
            } else if (type.equals("person")) {
                to.leave(Reason.NOT_KEPT_HERE, line.get("name"));
            } else {
                show(line, file, to);
            }
        });
    }

    private static void show(Line line, String file, HistoryBuilder to) {
        String began = line.orEmpty("releasedate");
        Integer season = line.number("seasonnumber");
        Integer number = line.number("episodenumber");
        // An episode's or a season's line has its own day.
        Integer year = season == null && began.length() > 3 ? Line.whole(began.substring(0, 4)) : null;
        ShowRef show = to.show(line.get("name"), year, new Ids().tmdb(line.get("tmdbid")).imdb(season == null ? line.get("imdbid") : null));
        if (show == null) {
            to.leave(Reason.NO_NUMBER, "");
            return;
        }
        Double rating = line.real("yourrating");
        EpisodeRef episode = number == null ? null : to.episode(season, number, null, new Ids());
        to.keep(show, rating == null && file.contains("watchlist") ? ShowState.PLANNED : null, file.contains("favo"));
        to.rated(show, number == null ? season : null, episode, rating == null || rating == 0 ? null : rating, MARKS, line.get("daterated"));
    }
}
