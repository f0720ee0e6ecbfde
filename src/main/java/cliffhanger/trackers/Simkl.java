package cliffhanger.trackers;

import static cliffhanger.trackers.Items.text;

import cliffhanger.language.Sentence;
import cliffhanger.library.ShowState;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem.Reason;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;

/// Simkl's JSON. A show that is completed may come without its episodes; which those are is not made up.
final class Simkl implements Format {
    private static final int MARKS = 10;

    @Override
    public Tracker tracker() {
        return Tracker.SIMKL;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return glance.kind() == FilePreview.Kind.JSON_OBJECT && (glance.has("shows") || glance.has("anime"));
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Items.ofLists(part, to, Set.of("shows", "anime", "movies"), (list, item) -> {
            if (list.equals("movies")) {
                to.leave(Reason.FILM, text(item, "movie", "title"));
            } else {
                read(item, to);
            }
        });
    }

    private static void read(JsonNode item, HistoryBuilder to) {
        JsonNode named = item.has("show") ? item.path("show") : item.path("anime");
        ShowRef show = to.show(text(named, "title"), Items.number(named, "year"), Items.ids(named.path("ids")));
        if (show == null) {
            to.leave(Reason.NO_NUMBER, "");
            return;
        }
        ShowState state = States.of(text(item, "status"));
        to.keep(show, state, false);
        to.rated(show, null, null, Items.real(item, "user_rating"), MARKS, null);
        to.noted(show, null, null, text(item, "memo", "text"));
        boolean any = false;
        for (JsonNode season : item.path("seasons")) {
            for (JsonNode episode : season.path("episodes")) {
                any = true;
                to.viewing(show, to.episode(Items.number(season, "number"), Items.number(episode, "number"), null, new Ids()), text(episode, "watched_at"));
            }
        }
        Integer watched = Items.number(item, "watched_episodes_count");
        if (!any && watched != null && watched > 0) {
            to.leave(Reason.NO_VIEWING, Sentence.of("trackers.left.episodes", show.label(), watched));
        }
    }
}
