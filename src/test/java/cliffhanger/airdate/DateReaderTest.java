package cliffhanger.airdate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.language.Language;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    private static final DateReader READER = new DateReader(LocalDate.of(2026, 11, 23));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            28 March 2024                       | 2024-03-28
            Thursday 28 March 2024              | 2024-03-28
            March 28th, 2024                    | 2024-03-28
            Mar. 28, 2024                       | 2024-03-28
            28.3.2024                           | 2024-03-28
            28/3/2024                           | 2024-03-28
            3/28/2024                           | 2024-03-28
            2024-03-28                          | 2024-03-28
            24 December                         | 2026-12-24
            1 March                             | 2027-03-01
            29 February                         | 2028-02-29
            tomorrow                            | 2026-11-24
            in 3 weeks                          | 2026-12-14
            next Friday                         | 2026-11-27
            September 2023                      | 2023-09
            Sept 2023                           | 2023-09
            March                               | 2027-03
            in November                         | 2026-11
            autumn 2023                         | 2023-23
            fall of 2023                        | 2023-23
            winter 2024                         | 2024-24
            Q3 2023                             | 2023-35
            the third quarter of 2023           | 2023-35
            second half of 2023                 | 2023-41
            H1 2025                             | 2025-40
            the end of 2025                     | 2025-36
            2023                                | 2023
            sometime in 2027                    | 2027
            next year                           | 2027
            last year                           | 2025
            this April                          | 2026-04
            last April                          | 2026-04
            last December                       | 2025-12
            next April                          | 2027-04
            this fall                           | 2026-23
            next autumn                         | 2027-23
            last summer                         | 2026-22
            12 Sept                             | 2027-09-12
            early 2024                          | 2024-01/2024-04
            late 2016                           | 2016-09/2016-12
            around September 2023               | 2023-09~
            ~ 2023                              | 2023~
            2023, unconfirmed                   | 2023?
            2023?                               | 2023?
            possibly around May 2024            | 2024-05%
            between Aug and Oct 2023            | 2023-08/2023-10
            August – October 2023               | 2023-08/2023-10
            from 3 to 10 April 2024             | 2024-04-03/2024-04-10
            3-10 April 2024                     | 2024-04-03/2024-04-10
            30 Dec 2023 - 2 Jan 2024            | 2023-12-30/2024-01-02
            after June 2025                     | 2025-07-01/..
            from June 2025                      | 2025-06/..
            before 2027                         | ../2026-12-31
            between November and February 2027  | 2026-11/2027-02
            December 28 - January 3 2027        | 2026-12-28/2027-01-03
            this Monday                         | 2026-11-23
            next Monday                         | 2026-11-30
            by the end of 2025                  | ../2025-36
            late 2025                           | 2025-09/2025-12
            mid-2025                            | 2025-05/2025-08
            early March 2025                    | 2025-03-01/2025-03-10
            TBA                                 | XXXX
            not announced                       | XXXX
            2023-08/2023-10                     | 2023-08/2023-10
            20xx                                | 20XX
            """)
    void readsWhatPeopleWrite(String text, String edtf) {
        assertThat(Edtf.print(READER.read(text))).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "30 February 2025", "2025-02-30", "0000", "year 0", "99999", "3/4/2024", "Friday 28 March 2024", "soon", "", "  ", "2024-13",
        "H3 2024", "between May and", "32 May 2024", "31.4.2024", "to", "-", "?", "~", "May 0, 2024", "../..", "\0", "1/1/0000", "friends", "coming month", "sunset"
    })
    void refusesTheRestWithASentence(String text) {
        assertThatThrownBy(() -> READER.read(text)).isInstanceOf(BadDate.class).message().isNotBlank();
    }

    @Test
    void refusesAMegabyteAtOnce() {
        assertThatThrownBy(() -> READER.read("between ".repeat(130_000))).isInstanceOf(BadDate.class);
    }

    @Property(tries = 2000)
    void neverFailsOtherwise(@ForAll("texts") String text) {
        try {
            AirDate date = READER.read(text);
            assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
        } catch (BadDate e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Property(tries = 500)
    void readsItsOwnWordsForDays(@ForAll("days") LocalDate day) {
        String words = new DateWords(Language.of(Locale.ENGLISH)).inFull(AirDate.of(day));
        assertThat(READER.read(words)).isEqualTo(AirDate.of(day));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of("between ", "and ", "may ", "31 ", "2024", "-", " to ", "q", "4 ", "h2 ", "around ",
                "?", "/", "late ", "spring ", "0", "feb ", "next ", "mon ", "..", "X", "the ", "in ", "weeks ", "before ", "from ");
        return pieces.list().ofMinSize(1).ofMaxSize(7).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-350_000, 50_000).map(LocalDate::ofEpochDay);
    }
}
