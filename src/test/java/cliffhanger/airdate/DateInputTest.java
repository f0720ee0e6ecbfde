package cliffhanger.airdate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.airdate.AirDate.Interval;
import cliffhanger.airdate.AirDate.Unspecified;
import cliffhanger.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates typed in the user's language.
class DateInputTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Language> LANGUAGES =
            List.of(language("en"), language("en-US"), language("en-DE"), language("de"), language("de-AT"));
    private static final List<DateInput> INPUTS = LANGUAGES.stream().map(language -> new DateInput(TODAY, language)).toList();
    private static final List<DateWords> WORDS = LANGUAGES.stream().map(DateWords::new).toList();

    /// Years before 1000, which are said with fewer digits, and dates with unknown digits, of which less is said, are not read back.
    @Property(tries = 2000)
    void whatIsSaidInFullIsReadBack(@ForAll AirDate date) {
        if (isSaidWhole(date)) {
            for (int i = 0; i < LANGUAGES.size(); i++) {
                String said = WORDS.get(i).inFull(date);
                assertThat(INPUTS.get(i).read(said)).as("%s: %s", LANGUAGES.get(i).formats(), said).isEqualTo(date);
            }
        }
    }

    private static boolean isSaidWhole(AirDate date) {
        return switch (date) {
            case Interval(AirDate start, AirDate end) -> (start == null || isSaidWhole(start)) && (end == null || isSaidWhole(end));
            case Unspecified(String year, String month, String day, Qualifier _) ->
                year.equals("XXXX") && ((month == null && day == null) || (month != null && day != null && !(month + day).contains("X")));
            case AirDate.Day day -> day.date().getYear() > 999;
            case AirDate.Month month -> month.month().getYear() > 999;
            case AirDate.Year year -> year.year() > 999;
            case AirDate.PartOfYear part -> part.year() > 999;
        };
    }

    @Property(tries = 500)
    void anyDayOfAYearIsReadBack(@ForAll LocalDate day) {
        AirDate date = new Unspecified("XXXX", "%02d".formatted(day.getMonthValue()), "%02d".formatted(day.getDayOfMonth()), Qualifier.NONE);
        for (int i = 0; i < LANGUAGES.size(); i++) {
            assertThat(INPUTS.get(i).read(WORDS.get(i).inFull(date))).isEqualTo(date);
        }
    }

    /// A span of months that is a part of the year is read as that.
    @ParameterizedTest
    @ValueSource(strings = {"2024-03-28", "2023-09", "2023-09~", "2023-23?", "2023-33", "2023-36%", "2023-41", "2023-08/2023-10", "2022-11/2023-02", "2023", "XXXX"})
    void whatIsSaidInShortIsReadBack(String edtf) {
        for (int i = 0; i < LANGUAGES.size(); i++) {
            String said = WORDS.get(i).inShort(AirDate.parse(edtf));
            assertThat(Edtf.print(INPUTS.get(i).read(said))).as(said).isEqualTo(edtf);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "28 March 2024|2024-03-28", "march 28, 2024|2024-03-28", "Autumn 2026|2026-23", "Q3 2023|2023-35", "next friday|2026-11-27",
        "  THE SECOND HALF OF 2023 |2023-41", "2023-08/2023-10|2023-08/2023-10", "TBA|XXXX", "around september 2023|2023-09~",
    })
    void englishIsReadAsBefore(String text, String edtf) {
        assertThat(INPUTS).allSatisfy(input -> assertThat(Edtf.print(input.read(text))).isEqualTo(edtf));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "28. März 2024|2024-03-28", "28. märz 2024|2024-03-28", "Donnerstag, 28. März 2024|2024-03-28", "Do., 28. März 2024|2024-03-28",
        "28.3.2024|2024-03-28", "28. März|2027-03-28", "Dez. 2026|2026-12", "dez 2026|2026-12", "im Herbst 2026|2026-23",
        "Frühjahr 2027|2027-21", "3. Quartal 2026|2026-35", "im dritten Quartal 2026|2026-35", "zweites Halbjahr 2023|2023-41",
        "2. Jahreshälfte 2023|2023-41", "zweite Hälfte des Jahres 2023|2023-41", "etwa September 2023|2023-09~", "ca. 2027|2027~",
        "2023, unbestätigt|2023?", "zwischen August und Oktober 2023|2023-08/2023-10", "von August bis Oktober 2023|2023-08/2023-10",
        "August bis Oktober 2023|2023-08/2023-10", "3.–10. April 2024|2024-04-03/2024-04-10", "ab Mai 2027|2027-05/..", "bis Mai 2027|../2027-05",
        "frühestens 2027|2027/..", "nach 2026|2027-01-01/..", "vor 2027|../2026-12-31", "Anfang 2027|2027-01/2027-04", "Ende März 2027|2027-03-21/2027-03-31",
        "heute|2026-11-23", "morgen|2026-11-24", "in 2 Wochen|2026-12-07", "nächsten Freitag|2026-11-27", "Freitag|2026-11-27",
        "nächsten Monat|2026-12", "nächstes Jahr|2027", "kein Termin|XXXX", "noch nicht angekündigt|XXXX", "jedes Jahr am 7. November|XXXX-11-07",
    })
    void germanIsRead(String text, String edtf) {
        Assumptions.assumeTrue(language("de").texts().equals(Locale.GERMAN), "German is shipped");
        assertThat(Edtf.print(new DateInput(TODAY, language("de")).read(text))).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "", "between May and", "28 March 24", "friends", "?", "between and", "–", "Jul–", "until"})
    void theRestIsRefusedWithAWayOut(String text) {
        assertThat(INPUTS).allSatisfy(input -> assertThatThrownBy(() -> input.read(text)).isInstanceOf(BadDate.class).hasMessageContaining("2026"));
    }

    @Test
    void aWrongDayOfTheWeekIsSaid() {
        assertThatThrownBy(() -> INPUTS.getFirst().read("Friday 28 March 2024")).isInstanceOf(BadDate.class).hasMessageContaining("Thursday, 28 March 2024");
    }

    @Test
    void aMegabyteIsRefusedAtOnce() {
        assertThat(INPUTS).allSatisfy(input -> assertThatThrownBy(() -> input.read("between ".repeat(130_000))).isInstanceOf(BadDate.class));
    }

    @Property
    void neverFailsOtherwise(@ForAll String text) {
        for (DateInput input : INPUTS) {
            try {
                assertThat(input.read(text)).isNotNull();
            } catch (BadDate e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    private static Language language(String tag) {
        return Language.of(Locale.forLanguageTag(tag));
    }
}
