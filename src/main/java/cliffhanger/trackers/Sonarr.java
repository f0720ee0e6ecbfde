package cliffhanger.trackers;

import static cliffhanger.trackers.Items.text;

import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem.Reason;
import java.io.IOException;

/// The list of series of Sonarr, as its API gives it and as people save it. It says which shows somebody collects, and not what they
/// watched: a file that is there is no viewing.
final class Sonarr implements Format {
    @Override
    public Tracker tracker() {
        return Tracker.SONARR;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return glance.isList("title", "tvdbId") && (glance.isList("sortTitle") || glance.isList("monitored") || glance.isList("titleSlug"));
    }

    @Override
    public Turn turn() {
        return Turn.SHOWS;
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Items.ofList(part, to, item -> {
            ShowRef show = to.show(text(item, "title"), Items.number(item, "year"), new Ids().thetvdb(text(item, "tvdbId"))
                    .tvmaze(text(item, "tvMazeId")).imdb(text(item, "imdbId")).tmdb(text(item, "tmdbId")));
            if (show == null) {
                to.leave(Reason.NO_NUMBER, "");
            } else {
                to.keep(show, null, false);
            }
        });
    }
}
