package cliffhanger.show;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.Forecast;
import cliffhanger.airdate.Forecast.Range;
import cliffhanger.library.Release;
import cliffhanger.library.ShowId;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.StatusEvent.Kind;
import cliffhanger.library.change.Change;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteShowPages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which seasons get a forecast. Today is 23 November 2026; the show came on 20 December of 2023, 2024 and 2025.
class ForecastsTest {
    @TempDir
    Path folder;

    private SqliteLibrary library;
    private ShowId show;

    @BeforeEach
    void open() {
        library = Fixtures.empty(folder);
        library.apply(new Change.AddShows(List.of(Fixtures.weekly("Harbour Lights", 7, LocalDate.of(2023, 12, 20), 3, 6)), "file"));
        show = Fixtures.show(library, "Harbour Lights");
        library.apply(new Change.AddSeason(show, 4));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aRenewedSeasonWithNoDateGetsOne() {
        tell(Kind.RENEWED);
        Forecast forecast = forecast().orElseThrow();
        assertThat(forecast.median()).isBetween(LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 31));
        assertThat(forecast.most().first()).isAfter(Fixtures.TODAY);
        assertThat(Forecasts.nextSeason(Forecasts.Past.of(page()), Fixtures.TODAY)).contains(4);
    }

    @Test
    void aShowThatIsOverGetsNone() {
        tell(Kind.CANCELLED);
        assertThat(forecast()).isEmpty();
        tell(Kind.RENEWED);
        assertThat(forecast()).isPresent();
        tell(Kind.ENDED);
        assertThat(forecast()).isEmpty();
    }

    @Test
    void anAnnouncedDayNeedsNoneAWindowStillDoes() {
        tell(Kind.RENEWED);
        release("2027", Release.Confidence.ANNOUNCED);
        assertThat(forecast()).isPresent();
        release("2027-03-28", Release.Confidence.ESTIMATED);
        assertThat(forecast()).isPresent();
        release("2027-03-28", Release.Confidence.ANNOUNCED);
        assertThat(forecast()).isEmpty();
    }

    @Test
    void aSeasonThatIsOnHasNone() {
        tell(Kind.RENEWED);
        assertThat(new Forecasts().of(Forecasts.Past.of(page()), 3, Fixtures.TODAY)).isEmpty();
        assertThat(new Forecasts().of(Forecasts.Past.of(page()), 6, Fixtures.TODAY)).isEmpty();
    }

    @Test
    void itIsDrawnBesideTheWindowAndStretchesTheLine() {
        Range range = new Range(LocalDate.of(2026, 11, 1), LocalDate.of(2028, 2, 1));
        Forecast forecast = new Forecast(LocalDate.of(2027, 1, 1), range, range, false);
        WindowScale both = WindowScale.of(AirDate.parse("2027"), LocalDate.of(2027, 12, 31), forecast, Fixtures.TODAY);
        assertThat(both.first()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(both.last()).isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(both.likely().from()).isLessThan(both.from());
        assertThat(both.likely().to()).isGreaterThan(both.to());
        WindowScale alone = WindowScale.of(forecast, Fixtures.TODAY);
        assertThat(alone.from()).isEqualTo(alone.to());
        assertThat(alone.today()).isBetween(alone.likely().from(), alone.likely().to());
    }

    private void tell(Kind kind) {
        library.apply(new Change.WriteFact(show, null, new StatusEvent(kind, 4, null, "HBO", null, null)));
    }

    private void release(String edtf, Release.Confidence confidence) {
        SeasonTab tab = page().tabs().getLast();
        library.apply(new Change.SetRelease(tab.id(), new Release(AirDate.parse(edtf), confidence, null, null)));
    }

    private Optional<Forecast> forecast() {
        return new Forecasts().of(Forecasts.Past.of(page()), 4, Fixtures.TODAY);
    }

    private ShowPage page() {
        return new SqliteShowPages(library).show(show).orElseThrow();
    }
}
