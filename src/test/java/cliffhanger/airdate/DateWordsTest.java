package cliffhanger.airdate;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.language.Language;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates in the user's words.
class DateWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|2023-41|the second half of 2023",
        "en|2023-09~|around September 2023",
        "en|2023-08/2023-10|between August and October 2023",
        "en|XXXX|not announced",
        "en-US|2024-03-28|Thursday, March 28, 2024",
        "en-GB|2024-03-28|Thursday, 28 March 2024",
    })
    void areSaidInTheUsersLanguage(String language, String edtf, String words) {
        assertThat(new DateWords(Language.of(Locale.forLanguageTag(language))).inFull(AirDate.parse(edtf))).isEqualTo(words);
    }

    @Test
    void anotherLanguageOfTheDesktopDoesNotShineThrough() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(new DateWords(Language.of(Locale.ENGLISH)).inFull(AirDate.parse("2023-41"))).isEqualTo("the second half of 2023");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-09-13|2026-10-28|mid Sept – late Oct 2026",
        "2026-12-02|2027-01-30|early Dec 2026 – late Jan 2027",
        "2026-09-11|2026-09-19|mid Sept 2026",
    })
    void aRangeIsSaidRoughly(LocalDate first, LocalDate last, String words) {
        assertThat(new DateWords(Language.of(Locale.ENGLISH)).roughly(first, last)).isEqualTo(words);
    }
}
