package cliffhanger.trackers;

import static cliffhanger.trackers.Items.text;

import cliffhanger.library.ShowState;
import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem.Reason;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The JSON of Trakt's export ZIP and of its API: viewings, viewings summed up by show, ratings, lists and comments.
final class Trakt implements Format {
    /// Which of the files.
    enum Of {
        HISTORY,
        WATCHED,
        RATINGS,
        LIST_NAMES,
        LIST,
        COMMENTS,
        HIDDEN,
        NOTES
    }

    private static final Pattern LIST_FILE = Pattern.compile("lists-list-(\\d+)-(.*)\\.json");
    private static final int MARKS = 10;

    private final Of of;

    Trakt(Of of) {
        this.of = of;
    }

    @Override
    public Tracker tracker() {
        return Tracker.TRAKT;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return switch (of) {
            case HISTORY -> glance.isList("watched_at", "type");
            case WATCHED -> glance.isList("plays", "last_watched_at");
            case RATINGS -> glance.isList("rated_at", "rating", "type");
            case LIST_NAMES -> glance.isList("name", "privacy", "ids");
            case LIST -> glance.isList("listed_at", "type");
            case COMMENTS -> glance.isList("comment", "type");
            case HIDDEN -> glance.isList("hidden_at", "type");
            case NOTES -> glance.isList("note") && (glance.isList("attached_to") || glance.isList("type"));
        };
    }

    @Override
    public Turn turn() {
        return switch (of) {
            case HISTORY -> Turn.PLAYS;
            case WATCHED -> Turn.COUNTS;
            case LIST_NAMES -> Turn.NAMES;
            case RATINGS, LIST, COMMENTS, HIDDEN, NOTES -> Turn.OPINIONS;
        };
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Items.ofList(part, to, item -> {
            if (item.has("movie")) {
                to.leave(Reason.FILM, text(item, "movie", "title"));
            } else {
                read(part, item, to);
            }
        });
    }

    private void read(ExportFile part, JsonNode item, HistoryBuilder to) {
        switch (of) {
            case HISTORY -> to.viewing(show(item, to), episode(item, to), text(item, "watched_at"));
            case WATCHED -> watched(item, to);
            case RATINGS -> rated(item, to);
            case LIST_NAMES -> to.name(Items.orEmpty(item, "ids", "trakt"), Items.orEmpty(item, "name"));
            case LIST -> list(part, item, to);
            case HIDDEN -> hidden(part, item, to);
            case NOTES -> to.noted(show(item, to), season(item), episode(item, to), text(item, "note", "notes"));
            case COMMENTS -> to.noted(show(item, to), season(item), episode(item, to), text(item, "comment", "comment"));
        }
    }

    /// An episode that cannot be told is no reason to rate its show.
    private static void rated(JsonNode item, HistoryBuilder to) {
        EpisodeRef episode = episode(item, to);
        if (item.has("episode") && episode == null) {
            to.leave(Reason.NO_NUMBER, text(item, "show", "title"));
        } else {
            to.rated(show(item, to), season(item), episode, Items.real(item, "rating"), MARKS, text(item, "rated_at"));
        }
    }

    private static void watched(JsonNode item, HistoryBuilder to) {
        ShowRef show = show(item, to);
        if (show == null) {
            to.leave(Reason.NO_NUMBER, "");
            return;
        }
        to.keep(show, null, false);
        for (JsonNode season : item.path("seasons")) {
            for (JsonNode episode : season.path("episodes")) {
                Integer plays = Items.number(episode, "plays");
                to.watched(show, to.episode(Items.number(season, "number"), Items.number(episode, "number"), null, new Ids()),
                        text(episode, "last_watched_at"), plays == null || plays < 1 ? 1 : plays);
            }
        }
    }

    /// What was dropped, or hidden where progress is shown, is not watched any more; what is hidden elsewhere is so there alone.
    private static void hidden(ExportFile part, JsonNode item, HistoryBuilder to) {
        ShowRef show = show(item, to);
        String section = ExportFiles.letters(part.name()) + ExportFiles.letters(Items.orEmpty(item, "section"));
        if (show != null && !item.has("season") && !item.has("episode") && (section.contains("dropped") || section.contains("progress"))) {
            to.keep(show, ShowState.DROPPED, false);
        } else {
            to.leave(Reason.NOT_KEPT_HERE, show == null ? text(item, "user", "username") : show.label());
        }
    }

    /// A list whose name says that all in it is to be watched, or is a favourite, is just that.
    private static void list(ExportFile part, JsonNode item, HistoryBuilder to) {
        ShowRef show = show(item, to);
        if (show == null) {
            // People and the like.
            to.leave(Reason.NOT_KEPT_HERE, text(item, "person", "name"));
            return;
        }
        String name = LIST_FILE.matcher(part.name()).matches() ? "" : ExportFiles.letters(part.name());
        enter(show, name, listName(part, to), to);
        to.noted(show, season(item), episode(item, to), text(item, "notes"));
    }

    /// @param letters of the list's name, by which its meaning is known
    static void enter(ShowRef show, String letters, String list, HistoryBuilder to) {
        if (letters.contains("watchlist")) {
            to.keep(show, ShowState.PLANNED, false);
        } else if (letters.contains("favorites")) {
            to.keep(show, null, true);
        } else {
            to.listed(show, list);
        }
    }

    private static String listName(ExportFile part, HistoryBuilder to) {
        Matcher file = LIST_FILE.matcher(part.name());
        return file.matches() ? to.named(file.group(1), file.group(2)) : part.name().replaceAll("(?i)\\.json$", "");
    }

    private static @Nullable ShowRef show(JsonNode item, HistoryBuilder to) {
        JsonNode show = item.path("show");
        return show.isObject() ? to.show(text(show, "title"), Items.number(show, "year"), Items.ids(show.path("ids"))) : null;
    }

    /// The season that is meant itself, not that of an episode.
    private static @Nullable Integer season(JsonNode item) {
        return item.has("episode") ? null : Items.number(item, "season", "number");
    }

    private static @Nullable EpisodeRef episode(JsonNode item, HistoryBuilder to) {
        JsonNode episode = item.path("episode");
        return episode.isObject()
                ? to.episode(Items.number(episode, "season"), Items.number(episode, "number"), text(episode, "title"), Items.ids(episode.path("ids")))
                : null;
    }
}
