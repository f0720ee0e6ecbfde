package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.library.Episode;
import cliffhanger.library.LibraryException;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Release;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.watchlist.WatchlistRow;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a show is to the user, and how that changes by itself.
class OpinionsTest {
    @TempDir
    Path folder;

    private SqliteLibrary library;
    private ShowId show;

    @BeforeEach
    void open() {
        library = Fixtures.empty(folder);
        List<Episode> episodes = List.of(episode(1, 1, "2020-01-01"), episode(1, 2, "2020-01-08"));
        show = library.apply(new Change.AddShows(List.of(Fixtures.show("Old", 1, Lifecycle.ENDED, episodes)), "file"))
                .shows().iterator().next();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void theFirstMarkStartsAndTheLastOfAnEndedShowFinishes() {
        assertThat(row().opinion().state()).isEqualTo(ShowState.PLANNED);
        mark(1);
        assertThat(row().opinion().state()).isEqualTo(ShowState.WATCHING);
        mark(2);
        assertThat(row().opinion().state()).isEqualTo(ShowState.FINISHED);
        library.undo();
        assertThat(row().opinion().state()).isEqualTo(ShowState.WATCHING);
        library.undo();
        assertThat(row().opinion().state()).isEqualTo(ShowState.PLANNED);
        library.redo();
        assertThat(row().opinion().state()).isEqualTo(ShowState.WATCHING);
    }

    @Test
    void aFinishedShowWithANewlyDatedSeasonComesBack() {
        library.apply(new Change.MarkWatched(new Scope.WholeShow(show), new PlayTime.Now()));
        assertThat(row().opinion().state()).isEqualTo(ShowState.FINISHED);
        library.apply(new Change.AddSeason(show, 2));
        assertThat(row().opinion().state()).isEqualTo(ShowState.FINISHED);
        var season = new SqliteShowPages(library).show(show).orElseThrow().tabs().getLast().id();
        library.apply(new Change.SetRelease(season, new Release(AirDate.parse("2027"), Release.Confidence.ANNOUNCED, null, null)));
        assertThat(row().opinion().state()).isEqualTo(ShowState.WATCHING);
    }

    @Test
    void whatTheUserSaysStaysUntilTheUserDoesMore() {
        library.apply(new Change.SetState(show, ShowState.DROPPED));
        library.apply(new Change.AddSeason(show, 2));
        assertThat(row().opinion().state()).isEqualTo(ShowState.DROPPED);
        mark(1);
        assertThat(row().opinion().state()).isEqualTo(ShowState.WATCHING);
        library.apply(new Change.Unmark(new Scope.WholeShow(show)));
        assertThat(row().opinion().state()).isEqualTo(ShowState.PLANNED);
        assertThat(library.apply(new Change.SetState(show, ShowState.PLANNED)).count()).isZero();
    }

    @Test
    void ratingsAndFavouritesAreKeptAndTakenBack() {
        library.apply(new Change.Rate(new Subject.OnShow(show), 8.0));
        library.apply(new Change.SetFavourite(show, true));
        assertThat(row().opinion().rating()).isEqualTo(8.0);
        assertThat(row().opinion().favourite()).isTrue();
        assertThat(library.apply(new Change.Rate(new Subject.OnShow(show), 8.0)).count()).isZero();
        library.apply(new Change.Rate(new Subject.OnShow(show), null));
        assertThat(row().opinion().rating()).isNull();
        library.undo();
        assertThat(row().opinion().rating()).isEqualTo(8.0);
        assertThatThrownBy(() -> library.apply(new Change.Rate(new Subject.OnShow(show), Double.NaN)))
                .isInstanceOf(LibraryException.class);
        library.apply(new Change.RemoveShow(show));
        library.undo();
        assertThat(row().opinion().favourite()).isTrue();
    }

    private void mark(int number) {
        var id = new SqliteNames(library).episode(show, 1, number).orElseThrow();
        library.apply(new Change.MarkWatched(new Scope.One(id), new PlayTime.Now()));
    }

    private WatchlistRow row() {
        return new SqliteWatchlist(library).one(show).orElseThrow();
    }

    private static Episode episode(int season, int number, String day) {
        return new Episode(season, number, Episode.Kind.REGULAR, "E" + number, AirDate.parse(day), null, null, null, null);
    }
}
