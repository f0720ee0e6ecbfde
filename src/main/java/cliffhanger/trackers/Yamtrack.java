package cliffhanger.trackers;

import cliffhanger.language.Sentence;
import cliffhanger.library.ShowState;
import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem.Reason;
import cliffhanger.trackers.Table.Line;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Yamtrack's table, of any of its versions: a line each for a show, a season, an episode and what else it keeps. That of Floppy, which
/// came from it, has lines of lists besides.
final class Yamtrack implements Format {
    /// Whose table.
    enum Of {
        YAMTRACK,
        FLOPPY
    }

    private static final int MARKS = 10;
    private static final String MANUAL = "manual";

    /// Letters of "2026-01-24".
    private static final int DAY = 10;

    private final Of of;

    Yamtrack(Of of) {
        this.of = of;
    }

    @Override
    public Tracker tracker() {
        return of == Of.FLOPPY ? Tracker.FLOPPY : Tracker.YAMTRACK;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return glance.isTable("mediaid", "mediatype") && glance.has("rowtype") == (of == Of.FLOPPY);
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        // What was entered by hand goes by the name in its own line, wherever that stands.
        Table.read(part, to, line -> {
            String id = line.get("mediaid");
            String title = line.get("title");
            if (id != null && title != null && line.orEmpty("source").equals(MANUAL) && line.orEmpty("mediatype").matches("tv|anime")) {
                to.name(byHand(id), title);
            }
            to.passOver();
        });
        Table.read(part, to, line -> {
            switch (line.orEmpty("rowtype")) {
                case "", "media" -> media(line, to);
                case "list_item" -> listed(line, to);
                default -> to.leave(Reason.NOTHING_TOLD, line.orEmpty("title", "rowtype"));
            }
        });
    }

    private static void media(Line line, HistoryBuilder to) {
        switch (line.orEmpty("mediatype")) {
            case "tv", "anime" -> show(line, to);
            case "season" -> season(line, to);
            case "episode" -> viewing(line, to);
            case "movie" -> to.leave(Reason.FILM, line.get("title"));
            default -> to.leave(Reason.OTHER_MEDIUM, line.get("title"));
        }
    }

    /// An episode that is planned, or only rated or commented on, was not watched.
    private static void viewing(Line line, HistoryBuilder to) {
        ShowRef show = named(line, to);
        EpisodeRef episode = episode(line, to);
        String at = moment(line);
        ShowState state = States.of(line.get("status"));
        boolean opinion = line.real("score") != null || line.get("notes") != null;
        if (state == ShowState.PLANNED || state == ShowState.DROPPED || (at == null && state == null && opinion)) {
            to.leave(Reason.NO_VIEWING, show == null ? line.get("title") : show.label());
        } else {
            to.viewing(show, episode, at);
        }
        if (episode != null) {
            to.rated(show, null, episode, line.real("score"), MARKS, null);
            to.noted(show, null, episode, line.get("notes"));
        }
    }

    /// In a list; that says nothing of whether it was watched.
    private static void listed(Line line, HistoryBuilder to) {
        ShowRef show = named(line, to);
        String list = line.orEmpty("listname", "listuid");
        switch (line.orEmpty("mediatype")) {
            case "tv", "anime" -> to.listed(show, list);
            case "season", "episode" -> to.leave(Reason.NOT_KEPT_HERE, line.orEmpty("title") + " S" + line.orEmpty("seasonnumber")
                    + (line.get("episodenumber") == null ? "" : "E" + line.orEmpty("episodenumber")) + ": " + list);
            case "movie" -> to.leave(Reason.FILM, line.get("title"));
            default -> to.leave(Reason.OTHER_MEDIUM, line.get("title"));
        }
    }

    private static String byHand(String id) {
        return "yamtrack show " + id;
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
        } else if (source.equals(MANUAL)) {
            ids.own("yamtrack", line.get("mediaid"));
            return to.show(to.named(byHand(line.orEmpty("mediaid")), line.orEmpty("title")), null, ids);
        } else {
            ids.own(source, line.get("mediaid"));
        }
        return to.show(line.get("title"), null, ids);
    }
}
