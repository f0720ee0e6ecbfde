package cliffhanger.trackers;

import static cliffhanger.trackers.Items.text;

import cliffhanger.library.history.ShowRef;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// DuckieTV's backup, of which only the shows are read: the settings beside them hold passwords. It names shows and episodes by their
/// numbers at Trakt, or at TheTVDB in old backups, and by nothing else.
final class DuckieTv implements Format {
    @Override
    public Tracker tracker() {
        return Tracker.DUCKIE_TV;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return glance.kind() == FilePreview.Kind.JSON_OBJECT && glance.has("series", "settings");
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        List<String> bare = new ArrayList<>();
        boolean[] old = new boolean[1];
        Items.ofObject(part, to, "series", (id, items) -> {
            old[0] |= items.path(1).has("TVDB_ID");
            if (items.size() < 2) {
                bare.add(id);
                to.passOver();
            } else {
                ShowRef show = show(id, items.path(1).has("TVDB_ID"), to);
                // The first is the show's own settings.
                for (int i = 1; show != null && i < items.size(); i++) {
                    episode(show, items.get(i), to);
                }
            }
        });
        // A show without an episode says nothing of whose number its own is; the others do.
        bare.forEach(id -> show(id, old[0], to));
    }

    private static @Nullable ShowRef show(String id, boolean old, HistoryBuilder to) {
        ShowRef show = to.show(null, null, old ? new Ids().thetvdb(id) : new Ids().trakt(id));
        if (show != null) {
            to.keep(show, null, false);
        }
        return show;
    }

    private static void episode(ShowRef show, JsonNode episode, HistoryBuilder to) {
        String at = text(episode, "watchedAt");
        if (at != null) {
            to.viewing(show, to.episode(null, null, null, new Ids().trakt(text(episode, "TRAKT_ID")).thetvdb(text(episode, "TVDB_ID"))), at);
        }
    }
}
