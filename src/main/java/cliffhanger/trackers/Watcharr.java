package cliffhanger.trackers;

import static cliffhanger.trackers.Items.text;

import cliffhanger.library.ShowState;
import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem.Reason;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Watcharr's export: shows and films with what was made of each, of their seasons and of their episodes.
final class Watcharr implements Format {
    private static final int MARKS = 10;

    @Override
    public Tracker tracker() {
        return Tracker.WATCHARR;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return glance.isList("status", "content") || glance.isList("status", "watchedEpisodes");
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Items.ofList(part, to, item -> {
            JsonNode content = item.path("content");
            String type = Items.orEmpty(content, "type");
            if (item.has("game")) {
                to.leave(Reason.OTHER_MEDIUM, text(item, "game", "name"));
            } else if (type.equals("movie")) {
                to.leave(Reason.FILM, text(content, "title"));
            } else {
                show(item, content, to);
            }
        });
    }

    private static void show(JsonNode item, JsonNode content, HistoryBuilder to) {
        String began = Items.orEmpty(content, "release_date");
        ShowRef show = to.show(text(content, "title"), began.length() > 3 ? Table.Line.whole(began.substring(0, 4)) : null,
                new Ids().tmdb(text(content, "tmdbId")));
        if (show == null) {
            to.leave(Reason.NO_NUMBER, "");
            return;
        }
        to.keep(show, States.of(text(item, "status")), Items.is(item, "pinned"));
        to.rated(show, null, null, given(item), MARKS, null);
        to.noted(show, null, null, text(item, "thoughts"));
        for (JsonNode season : item.path("watchedSeasons")) {
            to.rated(show, Items.number(season, "seasonNumber"), null, given(season), MARKS, null);
        }
        for (JsonNode episode : item.path("watchedEpisodes")) {
            EpisodeRef named = to.episode(Items.number(episode, "seasonNumber"), Items.number(episode, "episodeNumber"), null, new Ids());
            if (States.of(text(episode, "status")) == ShowState.FINISHED) {
                to.viewing(show, named, text(episode, "createdAt"));
            } else {
                to.leave(Reason.NO_VIEWING, show.label());
            }
            if (named != null) {
                to.rated(show, null, named, given(episode), MARKS, null);
            }
        }
    }

    /// 0 stands for none.
    private static @Nullable Double given(JsonNode item) {
        Double rating = Items.real(item, "rating");
        return rating == null || rating == 0 ? null : rating;
    }
}
