package cliffhanger.trackers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// All kinds of files that are read; the first that knows a file reads it.
final class Formats {
    private static final List<Format> ALL = List.of(
            new Cliffhanger(), new TvTimeRecords(), new TvTimeOldRecords(), new TvTimeEpisodes(TvTimeEpisodes.Of.AGAIN), new TvTimeEpisodes(TvTimeEpisodes.Of.WATCHED),
            new TvTimeVotes(), new TvTimeLists(TvTimeLists.Of.LISTS), new TvTimeLists(TvTimeLists.Of.MEMBERS), new TvTimeShows(), new TvTimeExtension(), new TvTimeEpisodes(TvTimeEpisodes.Of.SEEN),
            new Trakt(Trakt.Of.HISTORY), new Trakt(Trakt.Of.WATCHED), new Trakt(Trakt.Of.RATINGS), new Trakt(Trakt.Of.LIST_NAMES),
            new Trakt(Trakt.Of.LIST), new Trakt(Trakt.Of.COMMENTS), new Trakt(Trakt.Of.HIDDEN), new Trakt(Trakt.Of.NOTES), new SeriesGuide(), new MediaTracker(), new TvTimeJson(), new DuckieTv(), new Ryot(),
            new Simkl(), new SimklTable(), new Imdb(), new Yamtrack(Yamtrack.Of.FLOPPY), new Yamtrack(Yamtrack.Of.YAMTRACK), new SeriesTroxide(),
            new Sonarr(), new Watcharr(), new Tmdb(), new Tautulli(), new TvmazeFollows(), new Letterboxd(), new TraktTable(), new PlaysTable());

    private Formats() {}

    static Optional<Format> of(FilePreview glance) {
        return ALL.stream().filter(format -> format.knows(glance)).findFirst();
    }

    /// All that say that they know a file; whose they are must be one.
    static List<Format> knowing(FilePreview glance) {
        return ALL.stream().filter(format -> format.knows(glance)).toList();
    }

    /// "TV Time, Trakt, …".
    static String names() {
        return Arrays.stream(Tracker.values()).map(Tracker::title).collect(Collectors.joining(", "));
    }
}
