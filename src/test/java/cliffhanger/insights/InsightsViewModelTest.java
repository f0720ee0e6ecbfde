package cliffhanger.insights;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.insights.InsightsViewModel.Shown;
import cliffhanger.language.Language;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.storage.SqliteInsights;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.ui.Background;
import cliffhanger.ui.LateBackground;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InsightsViewModelTest {
    @TempDir
    Path folder;

    private SqliteLibrary library;

    @BeforeEach
    void open() {
        library = SqliteLibrary.open(folder, Fixtures.CLOCK);
        library.apply(new Change.AddShows(List.of(Fixtures.weekly("Harbour Lights", 7, LocalDate.of(2025, 12, 1), 1, 8)), "test"));
        library.apply(new Change.MarkWatched(new Scope.WholeShow(Fixtures.show(library, "Harbour Lights")), new PlayTime.OnAirDate()));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private InsightsViewModel model(Background background) {
        return new InsightsViewModel(new SqliteInsights(library), new InsightsWords(Fixtures.CLOCK, Language.of(Locale.ENGLISH)), background, Fixtures.CLOCK);
    }

    private static Shown shown(InsightsViewModel model) {
        return Objects.requireNonNull(model.shownProperty().get());
    }

    @Test
    void figuresAreThereWhileSomebodyLooks() {
        InsightsViewModel model = model(Background.inPlace());
        model.refresh();
        assertThat(model.shownProperty().get()).isNull();
        model.show(true);
        assertThat(shown(model).insights().total().plays()).isEqualTo(3);
        model.show(false);
        assertThat(model.shownProperty().get()).isNull();
    }

    @Test
    void eachPeriodHasItsOwn() {
        InsightsViewModel model = model(Background.inPlace());
        model.show(true);
        model.periodProperty().set(new Period(2025));
        assertThat(shown(model).insights().total().plays()).isEqualTo(5);
        model.periodProperty().set(Period.ALL);
        assertThat(shown(model).insights().total().plays()).isEqualTo(8);
        assertThat(shown(model).insights().years()).containsExactly(2026, 2025);
    }

    @Test
    void aYearInWhichNothingWasWatchedTellsOfTheOneBefore() {
        InsightsViewModel model = model(Background.inPlace());
        model.periodProperty().set(new Period(2027));
        model.show(true);
        assertThat(shown(model).insights().total().plays()).isZero();
        assertThat(shown(model).insights().months().getFirst().before().plays()).isEqualTo(3);
    }

    @Test
    void anAnswerThatComesLateIsPassedOver() {
        LateBackground background = new LateBackground();
        InsightsViewModel model = model(background);
        model.show(true);
        model.periodProperty().set(new Period(2025));
        background.deliverNewestFirst();
        assertThat(shown(model).insights().period()).isEqualTo(new Period(2025));
        model.periodProperty().set(Period.ALL);
        model.show(false);
        background.deliverNewestFirst();
        assertThat(model.shownProperty().get()).isNull();
    }
}
