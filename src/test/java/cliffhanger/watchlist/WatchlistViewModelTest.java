package cliffhanger.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.library.Change;
import cliffhanger.library.PlayTime;
import cliffhanger.library.Scope;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteWatchlist;
import cliffhanger.ui.Background;
import cliffhanger.watchlist.WatchlistItem.Entry;
import cliffhanger.watchlist.WatchlistItem.Heading;
import java.nio.file.Path;
import java.util.List;
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
        assertThat(model.items().getFirst()).isEqualTo(new Heading(Group.COMING_BACK));
        assertThat(titles().getFirst()).isEqualTo("American Rust");
        assertThat(model.selectedProperty().get()).isEqualTo(((Entry) model.items().get(1)).row().show());
        assertThat(model.samplesProperty().get()).isTrue();
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
