package cliffhanger.trackers;

import static cliffhanger.trackers.Items.text;

import cliffhanger.library.ShowState;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem.Reason;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Ryot's complete export, and the older shape that its converters write.
final class Ryot implements Format {
    private static final int MARKS = 100;

    /// Collections that Ryot keeps by itself, in small letters.
    private static final Set<String> ITS_OWN = Set.of("completed", "in progress", "monitoring", "owned", "reminders", "custom", "recently consumed");

    @Override
    public Tracker tracker() {
        return Tracker.RYOT;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return (glance.kind() == FilePreview.Kind.JSON_OBJECT && glance.has("metadata")) || glance.isList("lot", "source", "identifier");
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        if (FilePreview.at(part).kind() == FilePreview.Kind.JSON_LIST) {
            Items.ofList(part, to, item -> read(item, to));
        } else {
            Items.ofLists(part, to, Set.of("metadata"), (list, item) -> read(item, to));
        }
    }

    private static void read(JsonNode item, HistoryBuilder to) {
        String title = text(item, "source_id");
        switch (Items.orEmpty(item, "lot").toLowerCase(Locale.ROOT)) {
            case "show" -> show(item, title, to);
            case "movie" -> to.leave(Reason.FILM, title);
            default -> to.leave(Reason.OTHER_MEDIUM, title);
        }
    }

    private static void show(JsonNode item, @Nullable String title, HistoryBuilder to) {
        Ids ids = new Ids();
        String id = text(item, "identifier");
        switch (Items.orEmpty(item, "source").toLowerCase(Locale.ROOT)) {
            case "tmdb" -> ids.tmdb(id);
            case "tvdb" -> ids.thetvdb(id);
            default -> ids.own("ryot", id);
        }
        ShowRef show = to.show(title != null && title.matches("\\d+") ? null : title, null, ids);
        if (show == null) {
            to.leave(Reason.NO_NUMBER, "");
            return;
        }
        to.keep(show, null, false);
        item.path("seen_history").forEach(seen -> seen(show, seen, to));
        item.path("reviews").forEach(review -> review(show, review, to));
        item.path("collections").forEach(collection -> collection(show, collection, to));
    }

    private static void seen(ShowRef show, JsonNode seen, HistoryBuilder to) {
        String state = Items.orEmpty(seen, "state").toLowerCase(Locale.ROOT);
        if (state.equals("dropped") || state.equals("on_a_hold")) {
            to.keep(show, States.of(state), false);
        } else if (state.equals("in_progress")) {
            to.leave(Reason.NO_VIEWING, show.label());
        } else {
            to.viewing(show, to.episode(Items.number(seen, "show_season_number"), Items.number(seen, "show_episode_number"), null, new Ids()),
                    text(seen, "ended_on"));
        }
    }

    private static void review(ShowRef show, JsonNode review, HistoryBuilder to) {
        Integer season = Items.number(review, "show_season_number");
        Integer number = Items.number(review, "show_episode_number");
        var episode = season == null || number == null ? null : to.episode(season, number, null, new Ids());
        Integer wholeSeason = episode == null ? season : null;
        to.rated(show, wholeSeason, episode, Items.real(review, "rating"), MARKS, text(review, "review", "date"));
        to.noted(show, wholeSeason, episode, text(review, "review", "text"));
    }

    private static void collection(ShowRef show, JsonNode collection, HistoryBuilder to) {
        String name = collection.isTextual() ? collection.asText() : Items.orEmpty(collection, "collection_name");
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.equals("watchlist")) {
            to.keep(show, ShowState.PLANNED, false);
        } else if (!ITS_OWN.contains(plain)) {
            to.listed(show, name);
        }
    }
}
