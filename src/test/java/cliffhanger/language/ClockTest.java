package cliffhanger.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Hours are written and read as in the region.
class ClockTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "en-GB", "en-AU", "de", "de-CH", "es-MX", "es-AR", "pt-BR", "fr-CA", "sq-AL", "ja", "ar-EG"})
    void whatIsWrittenIsReadBack(String tag) {
        Language language = Language.of(Locale.forLanguageTag(tag));
        for (int minute = 0; minute < 24 * 60; minute += 7) {
            LocalTime time = LocalTime.ofSecondOfDay(minute * 60L);
            assertThat(language.readClock(language.clock(time))).as(language.clock(time)).isEqualTo(time);
            assertThat(language.readClock(language.clock(time).replace('\u202f', ' ').toLowerCase(Locale.ROOT))).isEqualTo(time);
        }
    }

    /// Two ways in one window are read as two programs.
    @Test
    void aMomentHasTheHourOfTheClockInAllCountries() {
        LocalDateTime moment = LocalDateTime.of(2026, 11, 9, 21, 5);
        for (Locale texts : Language.SHIPPED) {
            for (String country : Locale.getISOCountries()) {
                Language language = Language.of(Locale.of(texts.getLanguage(), country));
                assertThat(language.moments().format(moment)).as(country)
                        .contains(language.clock(moment.toLocalTime()))
                        .startsWith(language.formatter("yMMMd").format(moment));
            }
        }
    }

    @Test
    void whoWantsAnotherWayOfWritingChoosesItsCountry() {
        Language german = Language.of(Locale.GERMANY);
        assertThat(german.ways()).containsExactly("GB", "AU");
        assertThat(Language.of(Locale.US).ways()).containsExactly("GB", "AU", "CN", "US");
        Language twelve = german.writtenAs("US");
        assertThat(twelve.clock(LocalTime.of(21, 5)).replace('\u202f', ' ')).isEqualTo("9:05 PM");
        assertThat(twelve.texts()).isEqualTo(Locale.GERMAN);
        assertThat(twelve.region()).as("where offers are looked for").isEqualTo("DE");
    }

    @Test
    void aClockOf24HoursIsReadEverywhereAndNonsenseNowhere() {
        Language american = Language.of(Locale.US);
        assertThat(american.clock(LocalTime.of(21, 5)).replace('\u202f', ' ')).isEqualTo("9:05 PM");
        assertThat(american.readClock(" 21:05 ")).isEqualTo(LocalTime.of(21, 5));
        assertThat(american.readClock("8:30")).isEqualTo(LocalTime.of(8, 30));
        for (String nonsense : new String[] {"", "25:00", "nine", "21.05.11", "9:05 XM"}) {
            assertThatThrownBy(() -> american.readClock(nonsense)).as(nonsense).isInstanceOf(DateTimeException.class);
        }
    }
}
