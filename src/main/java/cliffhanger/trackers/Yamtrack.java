package cliffhanger.trackers;

import cliffhanger.language.Sentence;
import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem.Reason;
import cliffhanger.trackers.Table.Line;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Yamtrack's table, of any of its versions: a line each for a show, a season, an episode and what else it keeps.
final class Yamtrack implements Format {
    private static final int MARKS = 10;

    /// Letters of "2026-01-24".
    private static final int DAY = 10;

    @Override
    public Tracker tracker() {
        return Tracker.YAMTRACK;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return glance.isTable("mediaid", "mediatype");
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Table.read(part, to, line -> {
            switch (line.orEmpty("mediatype")) {
                case "tv", "anime" -> show(line, to);
                case "season" -> season(line, to);
                case "episode" -> to.viewing(named(line, to), episode(line, to), moment(line));
                case "movie" -> to.leave(Reason.FILM, line.get("title"));
                default -> to.leave(Reason.OTHER_MEDIUM, line.get("title"));
            }
        });
    }

    /// The day; where the last progress was on that day, its time.
    private static @Nullable String moment(Line line) {
        String day = line.get("enddate", "watchdate", "startdate");
        String progressed = line.get("progressedat", "progresschanged");
        return day != null && day.length() == DAY && progressed != null && progressed.startsWith(day) ? progressed : day;
    }

    private static void show(Line line, HistoryBuilder to) {
        ShowRef show = named(line, to);
        if (show == null) {
            to.leave(Reason.NO_NUMBER, line.get("mediaid"));
            return;
        }
        to.keep(show, States.of(line.get("status")), false);
        to.rated(show, null, null, line.real("score"), MARKS, null);
        to.noted(show, null, null, line.get("notes"));
        Integer progress = line.number("progress");
        if (line.orEmpty("mediatype").equals("anime") && progress != null && progress > 0) {
            to.leave(Reason.NO_VIEWING, Sentence.of("trackers.left.episodes", show.label(), progress));
        }
    }

    private static void season(Line line, HistoryBuilder to) {
        ShowRef show = named(line, to);
        Integer season = line.number("seasonnumber");
        if (show == null || season == null) {
            to.leave(Reason.NO_NUMBER, line.get("title"));
            return;
        }
        to.keep(show, null, false);
        to.rated(show, season, null, line.real("score"), MARKS, null);
        to.noted(show, season, null, line.get("notes"));
    }

    private static @Nullable EpisodeRef episode(Line line, HistoryBuilder to) {
        return to.episode(line.number("seasonnumber"), line.number("episodenumber"), null, new Ids());
    }

    /// The oldest files name no source, and mean TMDB.
    private static @Nullable ShowRef named(Line line, HistoryBuilder to) {
        Ids ids = new Ids();
        String source = line.orEmpty("source");
        if (source.isEmpty() || source.equals("tmdb")) {
            ids.tmdb(line.get("mediaid"));
        } else if (source.equals("tvdb")) {
            ids.thetvdb(line.get("mediaid"));
        } else if (!source.equals("manual")) {
            ids.own(source, line.get("mediaid"));
        }
        return to.show(line.get("title"), null, ids);
    }
}
