package cliffhanger.trackers;

import static cliffhanger.trackers.Items.text;

import cliffhanger.library.ShowRef;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/// DuckieTV's backup, of which only the shows are read: the settings beside them hold passwords. It names shows and episodes by their
/// numbers at Trakt, or at TheTVDB in old backups, and by nothing else.
final class DuckieTv implements Format {
    @Override
    public Tracker tracker() {
        return Tracker.DUCKIE_TV;
    }

    @Override
    public boolean knows(Glance glance) {
        return glance.kind() == Glance.Kind.JSON_OBJECT && glance.has("series", "settings");
    }

    @Override
    public void read(Part part, Intake to) throws IOException {
        Items.ofObject(part, to, "series", (id, items) -> {
            boolean old = items.path(1).has("TVDB_ID");
            ShowRef show = to.show(null, null, old ? new Ids().thetvdb(id) : new Ids().trakt(id));
            if (show != null) {
                to.keep(show, null, false);
                // The first is the show's own settings.
                for (int i = 1; i < items.size(); i++) {
                    episode(show, items.get(i), to);
                }
            }
        });
    }

    private static void episode(ShowRef show, JsonNode episode, Intake to) {
        String at = text(episode, "watchedAt");
        if (at != null) {
            to.watched(show, to.episode(null, null, null, new Ids().trakt(text(episode, "TRAKT_ID")).thetvdb(text(episode, "TVDB_ID"))), at, 0);
        }
    }
}
