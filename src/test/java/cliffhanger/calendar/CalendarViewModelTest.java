package cliffhanger.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.calendar.CalendarViewModel.Shown;
import cliffhanger.calendar.CalendarViewModel.Stretch;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.storage.SqliteCalendar;
import cliffhanger.storage.SqliteHistory;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteNames;
import cliffhanger.ui.Background;
import cliffhanger.ui.LateBackground;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarViewModelTest {
    @TempDir
    Path folder;

    private SqliteLibrary library;

    @BeforeEach
    void open() {
        library = SqliteLibrary.open(folder, Fixtures.CLOCK);
        library.apply(new Change.AddShows(List.of(Fixtures.weekly("Harbour Lights", 7, LocalDate.of(2026, 11, 2), 1, 8)), "test"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private CalendarViewModel model(Background background) {
        return new CalendarViewModel(new Dates(new SqliteCalendar(library), List::of, Fixtures.CLOCK), new SqliteHistory(library), background, Fixtures.CLOCK);
    }

    private static List<String> codes(Shown shown) {
        return shown.layout().days().values().stream().flatMap(List::stream).map(CalendarItem::code).sorted().toList();
    }

    @Test
    void nothingIsReadUntilSomebodyLooks() {
        CalendarViewModel model = model(Background.inPlace());
        model.step(1);
        assertThat(codes(model.shownProperty().get())).isEmpty();
        model.step(-1);
        model.show(true);
        assertThat(codes(model.shownProperty().get())).containsExactly("S1E1", "S1E2", "S1E3", "S1E4", "S1E5");
    }

    @Test
    void wholeWeeksAreShownWithWhicheverDayTheyBegin() {
        CalendarViewModel model = model(Background.inPlace());
        model.show(true);
        assertThat(model.shownProperty().get().range()).isEqualTo(
                new CalendarViewModel.Range(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 12, 6), YearMonth.of(2026, 11)));
        model.firstDayProperty().set(DayOfWeek.SUNDAY);
        assertThat(model.shownProperty().get().range().first()).isEqualTo(LocalDate.of(2026, 11, 1));
        model.stretchProperty().set(Stretch.WEEK);
        assertThat(model.shownProperty().get().range()).isEqualTo(
                new CalendarViewModel.Range(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 28), null));
        assertThat(codes(model.shownProperty().get())).containsExactly("S1E4");
    }

    @Test
    void whoTurnsPagesFasterThanTheyAreReadSeesTheLast() {
        LateBackground background = new LateBackground();
        CalendarViewModel model = model(background);
        model.show(true);
        model.step(1);
        model.step(1);
        background.deliverNewestFirst();
        // What is likely comes after the month, which is then read once more.
        background.deliverNewestFirst();
        assertThat(model.shownProperty().get().range().month()).isEqualTo(YearMonth.of(2027, 1));
    }

    @Test
    void premieresAloneAreShownWhereTheyAreWanted() {
        CalendarViewModel model = model(Background.inPlace());
        model.show(true);
        model.filterProperty().set(new CalendarFilter(CalendarFilter.ALL.shows(), true));
        assertThat(codes(model.shownProperty().get())).containsExactly("S1E1");
    }

    @Test
    void whatWasWatchedIsReadWhereItIsWanted() {
        library.apply(new Change.MarkWatched(
                new Scope.One(new SqliteNames(library).episode(Fixtures.show(library, "Harbour Lights"), 1, 1).orElseThrow()), new PlayTime.OnAirDate()));
        CalendarViewModel model = model(Background.inPlace());
        model.show(true);
        assertThat(model.shownProperty().get().watched()).isEmpty();
        model.watchedProperty().set(true);
        assertThat(model.shownProperty().get().watched()).hasSize(1);
        assertThat(model.shownProperty().get().watched().values().iterator().next().count()).isEqualTo(1);
    }

    @Test
    void whatChangedWhileNobodyLookedIsNotShownForAMoment() {
        CalendarViewModel model = model(Background.inPlace());
        model.show(true);
        model.show(false);
        model.refresh();
        assertThat(codes(model.shownProperty().get())).isEmpty();
        model.show(true);
        assertThat(codes(model.shownProperty().get())).hasSize(5);
    }
}
