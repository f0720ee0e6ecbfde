package cliffhanger.trackers;

import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem.Reason;
import cliffhanger.trackers.Table.Line;
import java.io.IOException;

/// The tables that Trakt's pages save: history, ratings, the watchlist and lists. What has no time of watching was not watched by that.
final class TraktTable implements Format {
    private static final int MARKS = 10;

    @Override
    public Tracker tracker() {
        return Tracker.TRAKT;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return glance.isTable("type", "title", "traktid") && (glance.has("watchedat") || glance.has("ratedat") || glance.has("listedat"));
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        String list = part.name().replaceAll("(?i)\\.csv$", "");
        Table.read(part, to, line -> {
            switch (line.orEmpty("type")) {
                case "movie" -> to.leave(Reason.FILM, line.get("title"));
                case "show", "season", "episode" -> read(line, list, to);
                default -> to.leave(Reason.NOT_KEPT_HERE, line.get("title"));
            }
        });
    }

    private static void read(Line line, String list, HistoryBuilder to) {
        boolean ofEpisode = line.orEmpty("type").equals("episode");
        ShowRef show = to.show(line.get("title"), line.number("year"),
                new Ids().trakt(line.get("traktid")).imdb(line.get("imdbid")).thetvdb(line.get("tvdbid")).tmdb(line.get("tmdbid")));
        Integer season = line.number("seasonnumber");
        EpisodeRef episode = !ofEpisode ? null : to.episode(season, line.number("episodenumber"), line.get("episodetitle"),
                new Ids().trakt(line.get("episodetraktid")).imdb(line.get("episodeimdbid")).thetvdb(line.get("episodetvdbid")).tmdb(line.get("episodetmdbid")));
        if (show == null || (ofEpisode && episode == null)) {
            to.leave(Reason.NO_NUMBER, line.get("title"));
        } else if (line.get("watchedat") != null && ofEpisode) {
            to.viewing(show, episode, line.get("watchedat"));
        } else if (line.get("ratedat") != null) {
            to.rated(show, ofEpisode ? null : season, episode, line.real("rating"), MARKS, line.get("ratedat"));
        } else if (line.get("listedat") != null) {
            listed(line, show, list, to);
        } else {
            to.leave(Reason.NO_VIEWING, line.get("title"));
        }
        to.noted(show, ofEpisode ? null : season, episode, line.get("notes"));
    }

    private static void listed(Line line, ShowRef show, String list, HistoryBuilder to) {
        if (line.orEmpty("type").equals("show")) {
            Trakt.enter(show, ExportFiles.letters(list), list, to);
        } else {
            to.leave(Reason.NOT_KEPT_HERE, show.label());
        }
    }
}
