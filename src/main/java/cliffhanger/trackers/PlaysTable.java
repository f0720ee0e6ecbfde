package cliffhanger.trackers;

import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.ShowRef;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Our own table of plays, and whatever has its columns. Taken in where they came from it changes nothing.
final class PlaysTable implements Format {
    @Override
    public Tracker tracker() {
        return Tracker.CLIFFHANGER;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return glance.isTable("show", "season", "episode", "watchedat") && !glance.has("tvdbshowid");
    }

    /// Cells that a spreadsheet would take for formulas were written with an apostrophe.
    private static @Nullable String plain(@Nullable String cell) {
        return cell != null && cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Table.read(part, to, line -> {
            ShowRef show = to.show(plain(line.get("show")), null, new Ids().tvmaze(line.get("tvmaze")).imdb(line.get("imdb")).thetvdb(line.get("thetvdb")).tmdb(line.get("tmdb")));
            // A special keeps the season that it airs with; as one it is known by its title.
            EpisodeRef episode = to.episode(line.is("special") ? Integer.valueOf(0) : line.number("season"), line.number("episode"), line.get("title"), new Ids().tvmaze(line.get("episodetvmaze")));
            to.viewing(show, episode, line.get("watchedat"));
        });
    }
}
