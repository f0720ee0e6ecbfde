package cliffhanger.upnext;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.library.Episode;
import cliffhanger.library.HiddenUntil;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteNames;
import cliffhanger.storage.SqliteWatchlist;
import cliffhanger.ui.Background;
import cliffhanger.upnext.UpNextItem.Entry;
import cliffhanger.upnext.UpNextItem.Heading;
import cliffhanger.upnext.UpNextViewModel.Standing;
import cliffhanger.watchlist.Filter;
import cliffhanger.watchlist.WatchlistViewModel;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What Up next says around its list, and of lines that wait no longer.
class UpNextViewModelTest {
    @TempDir
    Path folder;

    private SqliteLibrary library;
    private WatchlistViewModel watchlist;
    private UpNextViewModel model;
    private int number;

    @BeforeEach
    void open() {
        library = Fixtures.empty(folder);
        watchlist = new WatchlistViewModel(new SqliteWatchlist(library), Background.inPlace(), Fixtures.CLOCK);
        model = new UpNextViewModel(watchlist, Fixtures.CLOCK);
        model.foldedProperty().set(Set.of());
    }

    @AfterEach
    void close() {
        library.close();
    }

    /// With three episodes that have aired, the first of them watched.
    private ShowId show(String title, LocalDate aired, Instant played) {
        List<Episode> episodes = List.of(1, 2, 3).stream().map(e -> new Episode(1, e, Episode.Kind.REGULAR, null, AirDate.of(aired), null, 50, null, null)).toList();
        ShowId show = library.apply(new Change.AddShows(List.of(Fixtures.show(title, ++number, Lifecycle.RUNNING, episodes)), "file")).shows().iterator().next();
        library.apply(new Change.MarkWatched(new Scope.One(new SqliteNames(library).episode(show, 1, 1).orElseThrow()), new PlayTime.At(played)));
        watchlist.load();
        return show;
    }

    private ShowId recent(String title) {
        return show(title, Fixtures.TODAY.minusDays(3), Instant.parse("2026-11-22T20:00:00Z"));
    }

    private ShowId old(String title) {
        return show(title, LocalDate.of(2024, 1, 1), Instant.parse("2024-02-01T20:00:00Z"));
    }

    private void apply(Change change) {
        library.apply(change);
        watchlist.load();
    }

    private Entry entry(ShowId show) {
        return model.items().stream().filter(item -> item instanceof Entry entry && entry.row().show().equals(show)).map(Entry.class::cast).findFirst().orElseThrow();
    }

    private List<String> titles() {
        return model.items().stream().filter(Entry.class::isInstance).map(item -> ((Entry) item).row().title()).toList();
    }

    @Test
    void whatThereIsToDo() {
        watchlist.load();
        assertThat(model.standingProperty().get()).isEqualTo(Standing.EMPTY);
        ShowId old = old("Old");
        assertThat(model.standingProperty().get()).isEqualTo(Standing.RESTING);
        assertThat(model.resting()).isEqualTo(1);
        apply(new Change.Hide(old, new HiddenUntil.Wanted()));
        assertThat(model.standingProperty().get()).isEqualTo(Standing.ALL_HIDDEN);
        apply(new Change.MarkWatched(new Scope.WholeShow(old), new PlayTime.Now()));
        assertThat(model.standingProperty().get()).as("what is put off does not wait either").isEqualTo(Standing.CAUGHT_UP);
        recent("New");
        assertThat(model.standingProperty().get()).isEqualTo(Standing.WAITING);
        model.filterProperty().set(new Filter(Set.of(ShowState.PAUSED), Set.of(), Set.of(), Set.of(), false, false));
        assertThat(model.standingProperty().get()).isEqualTo(Standing.FILTERED);
    }

    @Test
    void aLineIsLeftWhereItsShowStandsElsewhere() {
        ShowId show = recent("Severance");
        Entry waiting = entry(show);
        apply(new Change.Hide(show, new HiddenUntil.Wanted()));
        assertThat(model.left(waiting)).isInstanceOfSatisfying(Entry.class, entry -> assertThat(entry.left()).isTrue());
        Entry hidden = entry(show);
        apply(new Change.Unhide(show));
        assertThat(model.left(hidden)).as("it waits again, and not here").isInstanceOfSatisfying(Entry.class, entry -> assertThat(entry.left()).isTrue());
        apply(new Change.MarkWatched(new Scope.One(waiting.row().next().id()), new PlayTime.Now()));
        assertThat(model.left(waiting)).as("it goes on").isInstanceOfSatisfying(Entry.class, entry -> {
            assertThat(entry.left()).isFalse();
            assertThat(entry.row().next().code()).isEqualTo("S1E3");
        });
        apply(new Change.SetState(show, ShowState.PAUSED));
        assertThat(model.left(waiting)).isInstanceOfSatisfying(Entry.class, entry -> assertThat(entry.left()).isTrue());
        assertThat(model.left(new Heading(Section.WATCH, 1, false))).isEqualTo(new Heading(Section.WATCH, 0, false));
        apply(new Change.RemoveShow(show));
        assertThat(model.left(waiting)).isNull();
    }

    /// One that is begun by its mark waits under another heading from then on, and stays where it is for now.
    @Test
    void aShowThatIsBegunGoesOnInItsPlace() {
        ShowId old = old("Old");
        Entry resting = entry(old);
        assertThat(resting.section()).isEqualTo(Section.RESTING);
        apply(new Change.MarkWatched(new Scope.One(resting.row().next().id()), new PlayTime.Now()));
        assertThat(entry(old).section()).isEqualTo(Section.WATCH);
        assertThat(model.left(resting)).isInstanceOfSatisfying(Entry.class, entry -> assertThat(entry.left()).isFalse());
    }

    @Test
    void theOrderByHandKeepsThePlacesOfThoseThatAreNotSeen() {
        ShowId a = recent("A");
        ShowId b = recent("B");
        ShowId c = recent("C");
        ShowId d = recent("D");
        model.byHandProperty().set(List.of(d, c, b, a));
        model.orderProperty().set(UpNextOrder.BY_HAND);
        assertThat(titles()).containsExactly("D", "C", "B", "A");
        apply(new Change.SetState(d, ShowState.PAUSED));
        model.move(a, b);
        assertThat(titles()).containsExactly("C", "A", "B");
        apply(new Change.SetState(d, ShowState.WATCHING));
        assertThat(titles()).containsExactly("D", "C", "A", "B");
        model.move(d, null);
        assertThat(titles()).containsExactly("C", "A", "B", "D");
    }
}
