package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.Fixtures;
import cliffhanger.MovingClock;
import cliffhanger.airdate.AirDate;
import cliffhanger.library.Episode;
import cliffhanger.library.EpisodeCode;
import cliffhanger.library.HiddenUntil;
import cliffhanger.library.LibraryException;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.watchlist.WatchlistRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which episode is the next one, and what is said of the others that wait.
class NextTest {
    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock(Fixtures.CLOCK.instant(), Fixtures.ZONE);
    private SqliteLibrary library;
    private int number;

    @BeforeEach
    void open() {
        library = SqliteLibrary.open(folder, clock);
    }

    @AfterEach
    void close() {
        library.close();
    }

    /// Each show is written down by its episodes: `x` watched, `o` aired and waiting, `s` skipped, `u` with no date, `f` yet to air; a bar
    /// begins the next season. What is next, how many wait from there, how many were left out before it, and the first of those.
    @ParameterizedTest
    @CsvSource({
        "RUNNING, ooo, S1E1, 3, 0, -",
        "RUNNING, xoo, S1E2, 2, 0, -",
        "RUNNING, xxx, -, 0, 0, -",
        "RUNNING, xxf, -, 0, 0, -",
        "RUNNING, oxo, S1E3, 1, 1, S1E1",
        "RUNNING, oxx, S1E1, 1, 0, -",
        "RUNNING, xoxo|oo, S1E4, 3, 1, S1E2",
        "RUNNING, xoxo|xo, S2E2, 1, 2, S1E2",
        "RUNNING, xx|oo, S2E1, 2, 0, -",
        "RUNNING, xsoo, S1E3, 2, 0, -",
        "RUNNING, sxo, S1E3, 1, 0, -",
        "RUNNING, xsf, -, 0, 0, -",
        "RUNNING, oo|xx, S1E1, 2, 0, -",
        "RUNNING, oo|xxf, S1E1, 2, 0, -",
        "RUNNING, xuo, S1E2, 2, 0, -",
        "RUNNING, xou, S1E2, 1, 0, -",
        "RUNNING, uxo, S1E3, 1, 1, S1E1",
        "RUNNING, xu, -, 0, 0, -",
        "ENDED, xu, S1E2, 1, 0, -",
        "UNKNOWN, uuu, S1E1, 3, 0, -",
        "ENDED, xx|ss|oo, S3E1, 2, 0, -",
    })
    void theNextIsTheFirstAfterTheFurthest(Lifecycle lifecycle, String episodes, String code, int count, int earlier, String gap) {
        ShowId show = show(lifecycle, 1, episodes);
        WatchlistRow.Next next = row(show).next();
        assertThat(next == null ? "-" : next.code()).isEqualTo(code);
        if (next != null) {
            assertThat(next.left().count()).isEqualTo(count);
            assertThat(next.left().minutes()).isEqualTo(count * 50);
            assertThat(next.left().earlier()).isEqualTo(earlier);
            assertThat(next.left().gap() == null ? "-" : code(next.left().gap().value())).isEqualTo(gap);
            assertThat(next.minutes()).isEqualTo(50);
        }
    }

    @Test
    void seasonsMayBeNumberedByYears() {
        ShowId show = show(Lifecycle.RUNNING, 2024, "xx|xo|oo");
        assertThat(row(show).next().code()).isEqualTo("S2025E2");
        assertThat(row(show).next().left().count()).isEqualTo(3);
    }

    /// A second viewing is of no account for what is next.
    @Test
    void watchingAgainLeavesItWhereItIs() {
        ShowId show = show(Lifecycle.ENDED, 1, "xxxo");
        library.apply(new Change.WatchAgain(new SqliteNames(library).episode(show, 1, 1).orElseThrow(), new PlayTime.Now()));
        assertThat(row(show).next().code()).isEqualTo("S1E4");
    }

    @Test
    void aShowThatIsPutOffWaitsAgainOnItsDay() {
        ShowId show = show(Lifecycle.RUNNING, 1, "xo");
        library.apply(new Change.Hide(show, new HiddenUntil.Day(Fixtures.TODAY.plusDays(7))));
        assertThat(row(show).hidden()).isEqualTo(new HiddenUntil.Day(Fixtures.TODAY.plusDays(7)));
        clock.set(Fixtures.CLOCK.instant().plusSeconds(6 * 86_400 + 12 * 3600 - 60));
        assertThat(rows().getFirst().hidden()).isNotNull();
        clock.set(Fixtures.CLOCK.instant().plusSeconds(6 * 86_400 + 12 * 3600 + 60));
        assertThat(rows().getFirst().hidden()).isNull();
    }

    @Test
    void orOnceTheSeasonIsOutInFull() {
        ShowId show = show(Lifecycle.RUNNING, 1, "xof");
        library.apply(new Change.Hide(show, new HiddenUntil.SeasonOut(1)));
        assertThat(rows().getFirst().hidden()).isEqualTo(new HiddenUntil.SeasonOut(1));
        clock.set(Fixtures.CLOCK.instant().plusSeconds(8 * 86_400));
        assertThat(rows().getFirst().hidden()).isNull();
    }

    @Test
    void orWhenItIsWanted() {
        ShowId show = show(Lifecycle.RUNNING, 1, "xo");
        library.apply(new Change.Hide(show, new HiddenUntil.Wanted()));
        assertThat(row(show).hidden()).isEqualTo(new HiddenUntil.Wanted());
        assertThat(library.apply(new Change.Hide(show, new HiddenUntil.Wanted())).count()).isZero();
        library.apply(new Change.Unhide(show));
        assertThat(row(show).hidden()).isNull();
        library.undo();
        assertThat(row(show).hidden()).isEqualTo(new HiddenUntil.Wanted());
        library.undo();
        assertThat(row(show).hidden()).isNull();
        assertThat(library.apply(new Change.Unhide(show)).count()).isZero();
        assertThatThrownBy(() -> library.apply(new Change.Hide(show, new HiddenUntil.Day(Fixtures.TODAY)))).isInstanceOf(LibraryException.class);
    }

    /// @param first the number of the first season
    private ShowId show(Lifecycle lifecycle, int first, String letters) {
        List<Episode> episodes = new ArrayList<>();
        List<int[]> watched = new ArrayList<>();
        List<int[]> skipped = new ArrayList<>();
        int season = first;
        for (String of : letters.split("\\|")) {
            for (int e = 1; e <= of.length(); e++) {
                char letter = of.charAt(e - 1);
                (letter == 'x' ? watched : letter == 's' ? skipped : new ArrayList<int[]>()).add(new int[] {season, e});
                episodes.add(episode(season, e, switch (letter) {
                    case 'u' -> null;
                    case 'f' -> AirDate.of(Fixtures.TODAY.plusDays(e));
                    default -> AirDate.of(Fixtures.TODAY.minusYears(1).plusDays(episodes.size()));
                }));
            }
            season++;
        }
        ShowId show = library.apply(new Change.AddShows(List.of(Fixtures.show("Show " + ++number, number, lifecycle, episodes)), "file"))
                .shows().iterator().next();
        watched.forEach(at -> library.apply(new Change.MarkWatched(one(show, at), new PlayTime.Now())));
        skipped.forEach(at -> library.apply(new Change.SkipEpisodes(one(show, at))));
        return show;
    }

    private Scope one(ShowId show, int... at) {
        return new Scope.One(new SqliteNames(library).episode(show, at[0], at[1]).orElseThrow());
    }

    private static Episode episode(int season, int number, @Nullable AirDate date) {
        return new Episode(season, number, Episode.Kind.REGULAR, null, date, null, null, null, null);
    }

    private String code(long episode) {
        return library.sql().first("SELECT season, number FROM episode WHERE id = ?", row -> EpisodeCode.of(row.number(), row.number()), episode).orElseThrow();
    }

    private WatchlistRow row(ShowId show) {
        return new SqliteWatchlist(library).one(show).orElseThrow();
    }

    private List<WatchlistRow> rows() {
        return new SqliteWatchlist(library).all();
    }
}
