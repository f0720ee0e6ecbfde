package cliffhanger.trackers;

import static cliffhanger.trackers.Items.text;

import cliffhanger.library.ShowState;
import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.ShowRef;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Our own whole library, read for what its user made of it; a library that has shows already takes that over beside its own.
final class Cliffhanger implements Format {
    private static final int MARKS = 10;
    private static final int YEAR = 4;

    @Override
    public Tracker tracker() {
        return Tracker.CLIFFHANGER;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return glance.kind() == FilePreview.Kind.JSON_OBJECT && glance.has("cliffhanger", "format");
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Items.ofLists(part, to, Set.of("show"), (list, item) -> show(item, to));
    }

    private static void show(JsonNode item, HistoryBuilder to) {
        Ids ids = new Ids();
        item.path("external_id").forEach(id -> ids.own(Items.orEmpty(id, "provider"), text(id, "value")));
        String premiered = Items.orEmpty(item, "premiered_edtf");
        ShowRef show = to.show(text(item, "title"), premiered.length() < YEAR ? null : Table.Line.whole(premiered.substring(0, YEAR)), ids);
        if (show == null) {
            return;
        }
        JsonNode state = item.path("show_state").path(0);
        to.keep(show, Items.is(state, "by_user") ? state(text(state, "state")) : null, !item.path("favourite").isEmpty());
        Map<String, EpisodeRef> episodes = episodes(item, to);
        Map<String, Integer> seasons = new HashMap<>();
        item.path("season").forEach(season -> seasons.put(Items.orEmpty(season, "id"), Items.number(season, "number")));
        item.path("play").forEach(play -> {
            to.viewing(show, episodes.get(Items.orEmpty(play, "episode_id")), moment(text(play, "played_at")));
        });
        item.path("skip").forEach(skip -> to.skipped(show, episodes.get(Items.orEmpty(skip, "episode_id"))));
        item.path("user_rating").forEach(rating -> {
            EpisodeRef episode = episodes.get(Items.orEmpty(rating, "episode_id"));
            to.rated(show, episode == null ? seasons.get(Items.orEmpty(rating, "season_id")) : null, episode, Items.real(rating, "value"), MARKS, moment(text(rating, "rated_at")));
        });
        item.path("note").forEach(note -> {
            EpisodeRef episode = episodes.get(Items.orEmpty(note, "episode_id"));
            to.noted(show, episode == null ? seasons.get(Items.orEmpty(note, "season_id")) : null, episode, text(note, "text"));
        });
        item.path("list_entry").forEach(entry -> to.listed(show, Items.orEmpty(entry, "list")));
    }

    /// By their numbers in the file. A special is one of season 0, whatever season it stands in.
    private static Map<String, EpisodeRef> episodes(JsonNode item, HistoryBuilder to) {
        Map<String, Ids> names = new HashMap<>();
        item.path("episode_name").forEach(name -> {
            String[] parts = Items.orEmpty(name, "id").split(":", 2);
            if (parts.length == 2) {
                names.computeIfAbsent(Items.orEmpty(name, "episode_id"), any -> new Ids()).own(parts[0], parts[1]);
            }
        });
        Map<String, EpisodeRef> episodes = new HashMap<>();
        for (JsonNode episode : item.path("episode")) {
            String id = Items.orEmpty(episode, "id");
            boolean special = Items.is(episode, "special") && text(episode, "unlisted_at") == null;
            // A special that has no number is known again by its title alone, or by the number that it has in the service's list.
            Ids own = names.getOrDefault(id, new Ids()).own("tvmaze", text(episode, "external_id"));
            if (own.map().isEmpty() && text(episode, "number") == null) {
                own.own("cliffhanger", Items.orEmpty(item, "uuid") + "." + id);
            }
            @Nullable EpisodeRef ref = to.episode(special ? Integer.valueOf(0) : Items.number(episode, "season"), Items.number(episode, "number"),
                    text(episode, "title"), own);
            if (ref != null) {
                episodes.put(id, ref);
            }
        }
        return episodes;
    }

    /// Seconds are written as such, also those of long ago.
    private static @Nullable String moment(@Nullable String seconds) {
        return seconds == null || !seconds.matches("-?\\d{1,11}") ? null : Instant.ofEpochSecond(Long.parseLong(seconds)).toString();
    }

    private static @Nullable ShowState state(@Nullable String name) {
        for (ShowState state : ShowState.values()) {
            if (state.name().equals(name)) {
                return state;
            }
        }
        return null;
    }
}
