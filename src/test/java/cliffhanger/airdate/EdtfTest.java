package cliffhanger.airdate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.language.Language;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    private final DateWords words = new DateWords(Language.of(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource({
        "2024-03-28,         2024-03-28, 2024-03-28, DAY",
        "2023-09,            2023-09-01, 2023-09-30, MONTH",
        "2024-02,            2024-02-01, 2024-02-29, MONTH",
        "2023-23,            2023-09-22, 2023-12-20, SEASON",
        "2024-24,            2023-12-21, 2024-03-19, SEASON",
        "2023-35,            2023-07-01, 2023-09-30, QUARTER",
        "2023-41,            2023-07-01, 2023-12-31, HALF",
        "2023,               2023-01-01, 2023-12-31, YEAR",
        "2023-09~,           2023-09-01, 2023-09-30, MONTH",
        "2023?,              2023-01-01, 2023-12-31, YEAR",
        "2023-08/2023-10,    2023-08-01, 2023-10-31, INTERVAL",
        "2023-08/..,         2023-08-01, 9999-12-31, INTERVAL",
        "XXXX,               0001-01-01, 9999-12-31, UNSPECIFIED",
        "202X,               2020-01-01, 2029-12-31, UNSPECIFIED",
        "2023-XX,            2023-01-01, 2023-12-31, UNSPECIFIED",
        "2023-1X,            2023-10-01, 2023-12-31, UNSPECIFIED",
        "XXXX-02-29,         0004-02-29, 9996-02-29, UNSPECIFIED",
    })
    void aDateHasItsBounds(String edtf, LocalDate earliest, LocalDate latest, Precision precision) {
        AirDate date = Edtf.parse(edtf);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(Edtf.print(date)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2024-03-28      | Thursday, 28 March 2024         | 28 Mar 2024
        2023-09         | September 2023                  | Sept 2023
        2023-23         | autumn 2023                     | autumn 2023
        2023-35         | the third quarter of 2023       | Jul–Sept 2023
        2023-41         | the second half of 2023         | Jul–Dec 2023
        2023            | 2023                            | 2023
        2023-09~        | around September 2023           | around Sept 2023
        2023?           | 2023, unconfirmed               | 2023, unconfirmed
        2023-09%        | around September 2023, unconfirmed | around Sept 2023, unconfirmed
        2023-08/2023-10 | between August and October 2023 | Aug–Oct 2023
        2023-08/..      | from August 2023                | from August 2023
        XXXX            | not announced                   | no date
        XXXX-11-07      | each year on 7 November         | each year on 7 November
        """)
    void aDateIsSaidInWords(String edtf, String inFull, String inShort) {
        AirDate date = Edtf.parse(edtf);
        assertThat(words.inFull(date)).isEqualTo(inFull);
        assertThat(words.inShort(date)).isEqualTo(inShort);
    }

    /// Plain days have a shorter way, which gives what the longer one would.
    @ParameterizedTest
    @CsvSource({"2024-01-01", "2024-12-28", "2024-12-31", "0001-01-01", "9999-12-28", "2024-02-29", "2024-09-01", "2024-10-10"})
    void aPlainDayIsThatDay(LocalDate day) {
        assertThat(Edtf.parse(day.toString())).isEqualTo(AirDate.of(day));
        assertThat(Edtf.parse("  " + day + " ")).isEqualTo(AirDate.of(day));
        assertThat(Edtf.parse(day + "~")).isInstanceOfSatisfying(AirDate.Day.class, rough -> assertThat(rough.date()).isEqualTo(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-00-10", "2024-13-10", "2024-01-00", "2024-01-32", "2024/01-10", "2024-01/10", "0000-01-10", "20x4-01-10", "2024-0:-10",
            "2024-01-1:", "2024-01-/1", "2024-02-30", "-024-01-10"})
    void whatLooksLikeADayAndIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(BadDate.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2023-02-30", "0000", "99999", "2023-13", "2023-41-01", "2023-1", "2023/2022",
            "/", "../..", "2023/2024/2025", "XXXX-02-30", "2023-00", "2023-09-XX-01", "12 Sept"})
    void whatIsNoDateIsRefusedInAPlainPhrase(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(BadDate.class).message().isNotBlank();
    }
}
