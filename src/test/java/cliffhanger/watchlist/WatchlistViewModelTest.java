package cliffhanger.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.library.Field;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteWatchlist;
import cliffhanger.ui.Background;
import cliffhanger.watchlist.WatchlistItem.Entry;
import cliffhanger.watchlist.WatchlistItem.Heading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchlistViewModelTest {
    @TempDir
    Path folder;

    private SqliteLibrary library;
    private WatchlistViewModel model;

    @BeforeEach
    void open() {
        library = Fixtures.starter(folder);
        model = new WatchlistViewModel(new SqliteWatchlist(library), Background.inPlace(), Fixtures.CLOCK);
        model.load();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void rowsStandUnderHeadingsAndTheFirstIsChosen() {
        assertThat(model.items().getFirst()).isEqualTo(new Heading(Group.COMING_BACK, 1, false));
        assertThat(titles().getFirst()).isEqualTo("American Rust");
        assertThat(model.samplesProperty().get()).isTrue();
        assertThat(model.beginnerProperty().get()).isTrue();
        assertThat(model.selectedProperty().get()).isEqualTo(((Entry) model.items().get(1)).row().show());
    }

    @Test
    void aShowIsToldFromItsNamesakeAsSoonAsThatIsThere() {
        ShowId first = library.apply(new Change.MakeShow("The Office")).shows().iterator().next();
        library.apply(new Change.EditShow(first, Map.of(Field.OfShow.PREMIERED, "2001"), Map.of()));
        model.load();
        ShowId second = library.apply(new Change.MakeShow("The Office", true)).shows().iterator().next();
        library.apply(new Change.EditShow(second, Map.of(Field.OfShow.PREMIERED, "2005"), Map.of()));
        model.refresh(Set.of(second));
        assertThat(apart(first)).contains("2001");
        assertThat(apart(second)).contains("2005");
        library.apply(new Change.RemoveShow(second));
        model.refresh(Set.of(second));
        assertThat(apart(first)).isEqualTo("null");
    }

    private String apart(ShowId show) {
        return model.rows().stream().filter(row -> row.show().equals(show)).map(row -> String.valueOf(row.about().apart())).findFirst().orElse("gone");
    }

    @Test
    void theFirstIsChosenOnceAShowIsTheUsersOwn() {
        library.apply(new Change.MakeShow("Aaa"));
        model.load();
        assertThat(model.beginnerProperty().get()).isFalse();
        assertThat(model.selectedProperty().get()).isNotNull();
    }

    @Test
    void typingKeepsTitlesThatHaveEachWord() {
        model.queryProperty().set("THRO gam");
        assertThat(titles()).containsExactly("Game of Thrones");
        model.queryProperty().set("nothing like it");
        assertThat(model.items()).isEmpty();
        assertThat(model.emptyProperty().get()).isFalse();
        model.queryProperty().set("");
        assertThat(titles()).hasSize(10);
    }

    @Test
    void theChosenShowStaysChosenWhileTheSearchHidesIt() {
        var chosen = model.selectedProperty().get();
        model.queryProperty().set("thrones");
        assertThat(model.selectedProperty().get()).isEqualTo(chosen);
    }

    @Test
    void aHeadingPutsItsShowsAwayAndSaysHowManyThereAre() {
        long under = model.items().stream().filter(item -> item instanceof Entry entry && entry.group() == Group.TO_WATCH).count();
        model.fold(Group.TO_WATCH);
        assertThat(model.items()).contains(new Heading(Group.TO_WATCH, (int) under, true));
        assertThat(titles()).hasSize(10 - (int) under);
        model.queryProperty().set("silicon");
        assertThat(titles()).as("a search finds what is put away").containsExactly("Silicon Valley");
        model.queryProperty().set("");
        model.fold(Group.TO_WATCH);
        assertThat(titles()).hasSize(10);
    }

    @Test
    void whatMatchesBestStandsFirst() {
        library.apply(new Change.MakeShow("The West"));
        library.apply(new Change.MakeShow("West"));
        library.apply(new Change.MakeShow("Midwestern"));
        model.load();
        model.queryProperty().set("west");
        assertThat(titles()).containsExactly("West", "The West", "Westworld", "Midwestern");
        assertThat(model.items()).noneMatch(Heading.class::isInstance);
    }

    @Test
    void aMarkMovesOnlyItsRow() {
        var fosters = row("The Fosters");
        var applied = library.apply(new Change.MarkWatched(new Scope.WholeShow(fosters.show()), new PlayTime.Now()));
        model.refresh(applied.shows());

        assertThat(row("The Fosters").waiting()).isZero();
        assertThat(titles()).hasSize(10);
    }

    @Test
    void clearingTheSamplesEmptiesTheList() {
        model.refresh(library.apply(new Change.ClearSamples()).shows());

        assertThat(model.items()).isEmpty();
        assertThat(model.emptyProperty().get()).isTrue();
        assertThat(model.selectedProperty().get()).isNull();
    }

    private WatchlistRow row(String title) {
        return model.items().stream()
                .filter(Entry.class::isInstance)
                .map(item -> ((Entry) item).row())
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles() {
        return model.items().stream().filter(Entry.class::isInstance).map(item -> ((Entry) item).row().title()).toList();
    }
}
