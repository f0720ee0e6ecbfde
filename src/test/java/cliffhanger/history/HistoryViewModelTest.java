package cliffhanger.history;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.history.HistoryViewModel.Wanted;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.storage.SqliteHistory;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteNames;
import cliffhanger.ui.Background;
import cliffhanger.ui.LateBackground;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryViewModelTest {
    @TempDir
    Path folder;

    private SqliteLibrary library;
    private HistoryViewModel model;

    @BeforeEach
    void open() {
        library = SqliteLibrary.open(folder, Fixtures.CLOCK);
        library.apply(new Change.AddShows(List.of(Fixtures.weekly("Harbour Lights", 7, LocalDate.of(2026, 1, 5), 1, 8),
                Fixtures.weekly("Kestrel", 8, LocalDate.of(2026, 1, 6), 1, 8)), "test"));
        watch("Harbour Lights", 1, new PlayTime.At(Instant.parse("2026-03-02T19:00:00Z")));
        watch("Harbour Lights", 2, new PlayTime.At(Instant.parse("2026-07-03T19:00:00Z")));
        watch("Harbour Lights", 3, new PlayTime.At(Instant.parse("2026-07-03T20:00:00Z")));
        watch("Kestrel", 1, new PlayTime.At(Instant.parse("2026-07-04T19:00:00Z")));
        watch("Kestrel", 2, new PlayTime.At(Instant.parse("2026-07-05T19:00:00Z")));
        // As some imports bring it.
        library.sql().run("UPDATE play SET played_at = NULL WHERE played_at = ?", Instant.parse("2026-07-05T19:00:00Z").getEpochSecond());
        model = new HistoryViewModel(new SqliteHistory(library), Background.inPlace(), Fixtures.CLOCK);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void watch(String show, int number, PlayTime time) {
        library.apply(new Change.MarkWatched(new Scope.One(new SqliteNames(library).episode(Fixtures.show(library, show), 1, number).orElseThrow()), time));
    }

    @Test
    void itBeginsWithTheNewestMonthAndGoesFromOneWithPlaysToTheNext() {
        model.show(true);
        assertThat(model.shownProperty().get().month()).isEqualTo(YearMonth.of(2026, 7));
        assertThat(model.shownProperty().get().count()).isEqualTo(3);
        assertThat(model.shownProperty().get().untimed()).isEqualTo(1);
        assertThat(model.shownProperty().get().later()).isFalse();
        model.step(-1);
        assertThat(model.shownProperty().get().month()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(model.shownProperty().get().earlier()).isFalse();
        model.step(-1);
        assertThat(model.shownProperty().get().month()).isEqualTo(YearMonth.of(2026, 3));
        model.step(1);
        assertThat(model.shownProperty().get().month()).isEqualTo(YearMonth.of(2026, 7));
    }

    @Test
    void aShowsEpisodesOfADayAreOneLineThatOpens() {
        model.show(true);
        HistoryItem.Several line = model.items().stream().filter(HistoryItem.Several.class::isInstance).map(HistoryItem.Several.class::cast).findFirst().orElseThrow();
        int closed = model.items().size();
        model.fold(line);
        assertThat(model.items()).hasSize(closed + 2);
        model.fold(line);
        assertThat(model.items()).hasSize(closed);
    }

    @Test
    void aSearchLooksThroughAllMonths() {
        model.show(true);
        model.textProperty().set("kestr");
        assertThat(model.shownProperty().get().count()).isEqualTo(1);
        model.monthProperty().set(YearMonth.of(2026, 3));
        assertThat(model.shownProperty().get().count()).isZero();
    }

    @Test
    void whatHasNoTimeStandsByItself() {
        model.show(true);
        model.untimedProperty().set(true);
        assertThat(model.shownProperty().get().month()).isNull();
        assertThat(model.shownProperty().get().count()).isEqualTo(1);
    }

    @Test
    void allOfAShowIsShownAtOnceWithWhatHasNoTime() {
        model.show(true);
        model.wantedProperty().set(Wanted.of(Fixtures.show(library, "Kestrel"), "Kestrel"));
        assertThat(model.shownProperty().get().count()).isEqualTo(2);
    }

    @Test
    void whoTurnsPagesFasterThanTheyAreReadSeesTheLast() {
        LateBackground background = new LateBackground();
        model = new HistoryViewModel(new SqliteHistory(library), background, Fixtures.CLOCK);
        model.show(true);
        model.monthProperty().set(YearMonth.of(2026, 3));
        model.monthProperty().set(YearMonth.of(2026, 4));
        background.deliverNewestFirst();
        assertThat(model.shownProperty().get().month()).isEqualTo(YearMonth.of(2026, 4));
    }
}
