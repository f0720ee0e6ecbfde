package cliffhanger.trackers;

import cliffhanger.language.Sentence;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.SkippedItem.Reason;
import cliffhanger.trackers.Table.Line;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Simkl's table: of each show only the episode that was watched last.
final class SimklTable implements Format {
    private static final Pattern EPISODE = Pattern.compile("(?i)s(\\d{1,4})e(\\d{1,5})");
    private static final int MARKS = 10;

    @Override
    public Tracker tracker() {
        return Tracker.SIMKL;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return glance.isTable("simklid", "title", "type");
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Table.read(part, to, line -> {
            if (line.orEmpty("type").equalsIgnoreCase("movie")) {
                to.leave(Reason.FILM, line.get("title"));
            } else {
                read(line, to);
            }
        });
    }

    private static void read(Line line, HistoryBuilder to) {
        ShowRef show = to.show(line.get("title"), line.number("year"),
                new Ids().simkl(line.get("simklid")).thetvdb(line.get("tvdb")).tmdb(line.get("tmdb")).imdb(line.get("imdb")));
        if (show == null) {
            to.leave(Reason.NO_NUMBER, "");
            return;
        }
        to.keep(show, States.of(line.get("watchlist")), false);
        to.rated(show, null, null, line.real("rating"), MARKS, null);
        to.noted(show, null, null, line.get("memo"));
        Matcher last = EPISODE.matcher(line.orEmpty("lastepwatched"));
        if (last.matches()) {
            to.watched(show, to.episode(Integer.valueOf(last.group(1)), Integer.valueOf(last.group(2)), null, new Ids()), line.get("watcheddate"), 1);
            to.leave(Reason.NO_VIEWING, Sentence.of("trackers.left.upto", show.label(), last.group()));
        }
    }
}
