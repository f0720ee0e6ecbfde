package cliffhanger.airdate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Known forecasts, and what holds for all.
class ForecasterTest {
    private final Forecaster forecaster = new Forecaster();

    @ParameterizedTest
    @CsvSource({
        // One premiere: network, streams, elapsed, then gap, 50 % range, 80 % range in days.
        "2025-01-07,FOX,false,0,261,256,279,247,354",
        "2024-09-23,CBS,false,0,364,362,364,350,375",
        "2024-03-21,Netflix,true,0,378,335,472,230,679",
        "2024-03-21,Netflix,true,400,473,436,651,435,1863",
        "2024-06-16,HBO,false,0,364,351,489,232,908",
    })
    void aShowOfOneSeasonGoesByShowsLikeIt(
            String premiere, String network, boolean streaming, int elapsed, int gap, int from50, int to50, int from80, int to80) {
        LocalDate only = LocalDate.parse(premiere);
        Forecast forecast = forecaster.forecast(new Cadence(List.of(only), network, streaming), only.plusDays(elapsed)).orElseThrow();
        assertThat(days(only, forecast)).containsExactly((long) gap, (long) from50, (long) to50, (long) from80, (long) to80);
    }

    @Test
    void aPunctualShowComesInTheSameWeek() {
        LocalDate first = LocalDate.of(2018, 9, 24);
        List<LocalDate> premieres = IntStream.range(0, 6).mapToObj(i -> first.plusDays(364L * i)).toList();
        Forecast forecast = forecast(premieres, 0).orElseThrow();
        assertThat(forecast.median()).isEqualTo(premieres.getLast().plusDays(364));
        assertThat(ChronoUnit.DAYS.between(forecast.most().first(), forecast.most().last())).isLessThan(30);
        assertThat(forecast.overdue()).isFalse();
    }

    @Test
    void aShowThatIsLateGetsAWiderForecastAndThenNone() {
        LocalDate first = LocalDate.of(2018, 9, 24);
        List<LocalDate> premieres = IntStream.range(0, 6).mapToObj(i -> first.plusDays(364L * i)).toList();
        Forecast early = forecast(premieres, 0).orElseThrow();
        Forecast late = forecast(premieres, 460).orElseThrow();
        assertThat(late.overdue()).isTrue();
        assertThat(width(late)).isGreaterThan(width(early) * 10);
        assertThat(late.half().first()).isAfter(premieres.getLast().plusDays(460));
        assertThat(forecast(premieres, 1096)).isEmpty();
    }

    @Test
    void twoSeasonsAYearAreSeen() {
        LocalDate first = LocalDate.of(2015, 2, 25);
        List<LocalDate> premieres = IntStream.range(0, 12).mapToObj(i -> first.plusYears(i / 2).plusDays(i % 2 == 0 ? 0 : 203)).toList();
        Forecast forecast = forecast(premieres, 0).orElseThrow();
        assertThat(ChronoUnit.DAYS.between(premieres.getLast(), forecast.median())).isBetween(150L, 175L);
    }

    @Property(tries = 300)
    void rangesHoldTheMedianAndEachOtherAndBeginInTheFuture(
            @ForAll @Size(min = 0, max = 8) List<@IntRange(min = 40, max = 900) Integer> gaps, @ForAll @IntRange(min = 0, max = 1200) int elapsed,
            @ForAll boolean streaming) {
        LocalDate[] premieres = new LocalDate[gaps.size() + 1];
        premieres[0] = LocalDate.of(2010, 1, 12);
        for (int i = 0; i < gaps.size(); i++) {
            premieres[i + 1] = premieres[i].plusDays(gaps.get(i));
        }
        LocalDate last = premieres[gaps.size()];
        forecaster.forecast(new Cadence(List.of(premieres), "NBC", streaming), last.plusDays(elapsed)).ifPresent(forecast -> {
            assertThat(forecast.half().contains(forecast.median())).isTrue();
            assertThat(forecast.most().contains(forecast.half().first())).isTrue();
            assertThat(forecast.most().contains(forecast.half().last())).isTrue();
            assertThat(forecast.most().first()).isAfterOrEqualTo(last.plusDays(Math.max(28, elapsed)));
        });
    }

    private Optional<Forecast> forecast(List<LocalDate> premieres, int elapsed) {
        return forecaster.forecast(new Cadence(premieres, "CBS", false), premieres.getLast().plusDays(elapsed));
    }

    private static long width(Forecast forecast) {
        return ChronoUnit.DAYS.between(forecast.most().first(), forecast.most().last());
    }

    private static List<Long> days(LocalDate from, @Nullable Forecast forecast) {
        return List.of(forecast.median(), forecast.half().first(), forecast.half().last(), forecast.most().first(), forecast.most().last()).stream()
                .map(day -> ChronoUnit.DAYS.between(from, day)).toList();
    }
}
