package cliffhanger.trackers;

import static cliffhanger.trackers.Items.text;

import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem.Reason;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// SeriesGuide's JSON: shows with all their episodes, lists, films. It keeps how often an episode was watched, and not when.
final class SeriesGuide implements Format {
    private static final int MARKS = 10;

    @Override
    public Tracker tracker() {
        return Tracker.SERIES_GUIDE;
    }

    @Override
    public boolean knows(FilePreview glance) {
        boolean shows = glance.isList("seasons") && (glance.isList("tmdb_id") || glance.isList("tvdb_id"));
        return shows || glance.isList("list_id", "items") || glance.isList("tmdb_id", "released_utc_ms") || glance.isList("tmdb_id", "in_watchlist");
    }

    @Override
    public Turn turn() {
        return Turn.COUNTS;
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Items.ofList(part, to, item -> {
            if (item.has("list_id")) {
                list(item, to);
            } else if (item.has("seasons")) {
                show(item, to);
            } else {
                to.leave(Reason.FILM, text(item, "title"));
            }
        });
    }

    private static void show(JsonNode item, HistoryBuilder to) {
        ShowRef show = to.show(text(item, "title"), year(text(item, "first_aired")), ids(item).trakt(text(item, "trakt_id")));
        if (show == null) {
            to.leave(Reason.NO_NUMBER, "");
            return;
        }
        to.keep(show, null, Items.is(item, "favorite"));
        Double rating = Items.real(item, "rating_user");
        to.rated(show, null, null, rating == null || rating == 0 ? null : rating, MARKS, null);
        to.noted(show, null, null, text(item, "user_note"));
        for (JsonNode season : item.path("seasons")) {
            for (JsonNode episode : season.path("episodes")) {
                episode(show, season, episode, to);
            }
        }
    }

    private static void episode(ShowRef show, JsonNode season, JsonNode episode, HistoryBuilder to) {
        EpisodeRef named = to.episode(Items.number(season, "season"), Items.number(episode, "episode"), text(episode, "title"), ids(episode));
        if (Items.is(episode, "skipped")) {
            to.skipped(show, named);
        } else if (Items.is(episode, "watched")) {
            Integer plays = Items.number(episode, "plays");
            to.watched(show, named, null, plays == null || plays < 1 ? 1 : plays);
        }
        Double rating = Items.real(episode, "rating_user");
        if (named != null) {
            to.rated(show, null, named, rating == null || rating == 0 ? null : rating, MARKS, null);
        }
    }

    private static void list(JsonNode list, HistoryBuilder to) {
        for (JsonNode item : list.path("items")) {
            String id = text(item, "externalId") == null ? text(item, "tvdb_id") : text(item, "externalId");
            switch (Items.orEmpty(item, "type")) {
                case "tmdb-show" -> to.listed(to.show(null, null, new Ids().tmdb(id)), Items.orEmpty(list, "name"));
                case "show" -> to.listed(to.show(null, null, new Ids().thetvdb(id)), Items.orEmpty(list, "name"));
                case "movie", "imdb-movie" -> to.leave(Reason.FILM, id);
                // Seasons and episodes of the old numbering say no show.
                default -> to.leave(Reason.NO_NUMBER, id);
            }
        }
    }

    private static Ids ids(JsonNode item) {
        return new Ids().tmdb(text(item, "tmdb_id")).thetvdb(text(item, "tvdb_id")).imdb(text(item, "imdb_id"));
    }

    private static @Nullable Integer year(@Nullable String day) {
        return day != null && day.matches("\\d{4}-.*") ? Integer.valueOf(day.substring(0, 4)) : null;
    }
}
