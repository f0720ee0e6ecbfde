package cliffhanger.trackers;

import static cliffhanger.trackers.Items.text;

import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem.Reason;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/// The shows that somebody follows at TVmaze, as its API gives them.
final class TvmazeFollows implements Format {
    @Override
    public Tracker tracker() {
        return Tracker.TVMAZE;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return glance.isList("show_id") && (glance.isList("_embedded") || glance.isList("_links"));
    }

    @Override
    public Turn turn() {
        return Turn.SHOWS;
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Items.ofList(part, to, item -> {
            JsonNode details = item.path("_embedded").path("show");
            ShowRef show = to.show(text(details, "name"), null, new Ids().tvmaze(text(item, "show_id"))
                    .thetvdb(text(details, "externals", "thetvdb")).imdb(text(details, "externals", "imdb")));
            if (show == null) {
                to.leave(Reason.NO_NUMBER, "");
            } else {
                to.keep(show, null, false);
            }
        });
    }
}
