package cliffhanger.trackers;

import static cliffhanger.trackers.Items.text;

import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem.Reason;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// What MediaTracker's API says in detail of each item; a list of those answers, or one to a file.
final class MediaTracker implements Format {
    private static final int MARKS = 5;

    @Override
    public Tracker tracker() {
        return Tracker.MEDIA_TRACKER;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return glance.isList("seenHistory") || (glance.kind() == FilePreview.Kind.JSON_OBJECT && glance.has("seenHistory"));
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Items.ofList(part, to, item -> {
            String type = Items.orEmpty(item, "mediaType");
            if (type.equals("tv") || (type.isEmpty() && item.path("seasons").isArray())) {
                show(item, to);
            } else {
                to.leave(type.isEmpty() || type.equals("movie") ? Reason.FILM : Reason.OTHER_MEDIUM, text(item, "title"));
            }
        });
    }

    private static void show(JsonNode item, HistoryBuilder to) {
        ShowRef show = to.show(text(item, "title"), null,
                new Ids().tmdb(text(item, "tmdbId")).thetvdb(text(item, "tvdbId")).imdb(text(item, "imdbId")));
        if (show == null) {
            to.leave(Reason.NO_NUMBER, "");
            return;
        }
        to.keep(show, null, false);
        Map<String, EpisodeRef> episodes = new HashMap<>();
        for (JsonNode season : item.path("seasons")) {
            for (JsonNode episode : season.path("episodes")) {
                EpisodeRef named = to.episode(Items.number(episode, "seasonNumber"), Items.number(episode, "episodeNumber"), text(episode, "title"),
                        new Ids().tmdb(text(episode, "tmdbId")).thetvdb(text(episode, "tvdbId")));
                if (named != null) {
                    episodes.put(Items.orEmpty(episode, "id"), named);
                }
            }
        }
        for (JsonNode seen : item.path("seenHistory")) {
            to.viewing(show, episodes.get(Items.orEmpty(seen, "episodeId")), text(seen, "date"));
        }
        JsonNode rating = item.path("userRating");
        to.rated(show, null, null, Items.real(rating, "rating"), MARKS, text(rating, "date"));
        to.noted(show, null, null, text(rating, "review"));
    }
}
