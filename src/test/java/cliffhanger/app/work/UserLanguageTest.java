package cliffhanger.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserLanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "   | de_AT.UTF-8 |       | de-AT | de",
        "   | fr_FR.UTF-8 |       | fr-FR | en",
        "   | fr_FR.UTF-8 | fr:de | fr-FR | de",
        "   | de_DE.UTF-8 | en_GB:de | de-DE | en",
        "en | de_DE.UTF-8 |       | de-DE | en",
        "de | C           | en    | en    | de",
        "   | C.UTF-8     | de    | en    | en",
        "xx | de_DE.UTF-8 |       | de-DE | de",
    })
    void theFirstThatIsCompleteIsSpoken(String chosen, String lang, String list, String display, String spoken) {
        Map<String, String> environment = list == null ? Map.of("LANG", lang) : Map.of("LANG", lang, "LANGUAGE", list);
        assertThat(UserLanguage.of(Optional.ofNullable(chosen), environment, Locale.forLanguageTag(display), Locale.forLanguageTag(display)).texts())
                .isEqualTo(Locale.forLanguageTag(spoken));
    }

    @Test
    void theRegionOfTheFormatsSaysHowDaysAreWritten() {
        assertThat(UserLanguage.of(Optional.of("en"), Map.of(), Locale.GERMANY, Locale.GERMANY).formats()).isEqualTo(Locale.of("en", "DE"));
        assertThat(UserLanguage.of(Optional.empty(), Map.of(), Locale.GERMANY, Locale.US).formats()).isEqualTo(Locale.of("de", "US"));
        assertThat(UserLanguage.of(Optional.empty(), Map.of(), Locale.ENGLISH, Locale.ENGLISH).formats()).isEqualTo(Locale.UK);
    }
}
