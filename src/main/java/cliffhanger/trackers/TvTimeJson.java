package cliffhanger.trackers;

import static cliffhanger.trackers.Items.text;

import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem.Reason;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/// The JSON that the browser extensions TV Time Liberator and TV Time Out wrote: shows with all their episodes, films, lists.
final class TvTimeJson implements Format {
    @Override
    public Tracker tracker() {
        return Tracker.TV_TIME;
    }

    @Override
    public boolean knows(FilePreview glance) {
        boolean watched = glance.isList("title") && (glance.isList("uuid") || glance.isList("id"))
                && (glance.isList("seasons", "is_favorite") || glance.isList("uuid", "is_watched") || glance.isList("uuid", "seasons"));
        return watched || glance.isList("name", "items", "is_public");
    }

    @Override
    public Turn turn() {
        return Turn.EXACT_PLAYS;
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Items.ofList(part, to, item -> {
            if (item.has("items")) {
                list(item, to);
            } else if (item.has("seasons")) {
                show(item, to);
            } else {
                to.leave(Reason.FILM, text(item, "title"));
            }
        });
    }

    private static void list(JsonNode list, HistoryBuilder to) {
        for (JsonNode item : list.path("items")) {
            if (Items.orEmpty(item, "type").equals("series")) {
                to.listed(to.show(text(item, "title"), null, ids(item)), Items.orEmpty(list, "name"));
            } else {
                to.leave(Reason.FILM, text(item, "title"));
            }
        }
    }

    private static void show(JsonNode item, HistoryBuilder to) {
        ShowRef show = to.show(text(item, "title"), null, ids(item));
        if (show == null) {
            to.leave(Reason.NO_NUMBER, "");
            return;
        }
        to.keep(show, States.of(text(item, "status")), Items.is(item, "is_favorite"));
        for (JsonNode season : item.path("seasons")) {
            for (JsonNode episode : season.path("episodes")) {
                if (Items.is(episode, "is_watched")) {
                    watched(show, season, episode, to);
                }
            }
        }
    }

    private static void watched(ShowRef show, JsonNode season, JsonNode episode, HistoryBuilder to) {
        EpisodeRef named = to.episode(Items.is(episode, "special") ? Integer.valueOf(0) : Items.number(season, "number"), Items.number(episode, "number"),
                text(episode, "name"), ids(episode));
        to.viewing(show, named, text(episode, "watched_at"));
        to.again(show, named, Items.number(episode, "rewatch_count"));
        if (text(episode, "rating") != null) {
            to.leave(Reason.UNKNOWN_SCALE, "%s: %s".formatted(show.label(), text(episode, "rating")));
        }
    }

    /// "-1" stands for an id that is not known.
    private static Ids ids(JsonNode item) {
        return new Ids().thetvdb(text(item, "id", "tvdb")).imdb("-1".equals(text(item, "id", "imdb")) ? null : text(item, "id", "imdb"));
    }
}
