package cliffhanger.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cliffhanger.airdate.AirDate;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WindowScaleTest {
    @Test
    void theSecondHalfOfAYearFillsTheSecondHalfOfTheLine() {
        AirDate half = AirDate.parse("2023-41");
        WindowScale scale = WindowScale.of(half, half.latest(), LocalDate.of(2023, 1, 23));

        assertThat(scale.first()).isEqualTo("2023-01-01");
        assertThat(scale.last()).isEqualTo("2023-12-31");
        assertThat(scale.from()).isCloseTo(0.5, within(0.01));
        assertThat(scale.to()).isEqualTo(1);
        assertThat(scale.today()).isCloseTo(0.06, within(0.01));
    }

    @Test
    void lastYearsTodayLengthensTheLineAndAFarOneIsOffIt() {
        AirDate year = AirDate.parse("2027");
        assertThat(WindowScale.of(year, year.latest(), LocalDate.of(2026, 11, 23)).first()).isEqualTo("2026-01-01");
        assertThat(WindowScale.of(year, year.latest(), LocalDate.of(2024, 11, 23)).today()).isNull();
    }

    @Property
    void everythingIsOnTheLine(@ForAll AirDate date, @ForAll int day) {
        LocalDate today = LocalDate.of(2026, 1, 1).plusDays(day % 20_000);
        if (date.isAnnounced()) {
            WindowScale scale = WindowScale.of(date, date.latest(), today);
            assertThat(scale.from()).isBetween(0.0, 1.0);
            assertThat(scale.to()).isBetween(scale.from(), 1.0);
        }
    }
}
