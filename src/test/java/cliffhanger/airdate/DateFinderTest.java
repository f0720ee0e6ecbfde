package cliffhanger.airdate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates where they stand: in the middle of sentences.
class DateFinderTest {
    private static final LocalDate WRITTEN = LocalDate.of(2022, 6, 22);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It premiered on Showtime on September 12, 2021, and went on.|2021-09-12",
        "It came out on the 7th of March 2019 at last.|2019-03-07",
        "Am Freitag, den 2. Dezember 2022 geht es weiter.|2022-12-02",
        "Elle a été diffusée en février 2021.|2021-02",
        "El lunes 25 de diciembre de 2023 vuelve.|2023-12-25",
        "We expect it in the second half of 2023.|2023-41",
        "It returns in the autumn of 2023.|2023-23",
        "It may return in fall 2023 on Sundays.|2023-23",
        "It might have come in late 2020.|2020-09/2020-12",
        "Somewhere in mid-2021 it could be.|2021-05/2021-08",
        "It comes in Q3 2024.|2024-35",
        "Between August and October 2023 we will know.|2023-08/2023-10",
        "It comes around September 2023.|2023-09~",
        "It is delayed to 2024.|2024",
        "By the end of 2021 it is done.|2021-36",
        "2019-03-28 was the day.|2019-03-28",
    })
    void namesTheirDates(String text, String edtf) {
        assertThat(Edtf.print(only(text, null, false))).isEqualTo(edtf);
        assertThat(Edtf.print(only(text, WRITTEN, true))).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It was released on July 30th.|2021-07-30|2022-07-30",
        "It arrives in August.|2021-08|2022-08",
        "It came out last year on 24 December.|2021-12-24|2021-12-24",
        "It ended this past December.|2021-12|2021-12",
        "It is back next spring.|2023-21|2023-21",
        "It is back later this year.|2022|2022",
        "The finale is today.|2022-06-22|2022-06-22",
        "Das kommt kommendes Jahr.|2023|2023",
    })
    void areCountedFromTheDayOfWriting(String text, String past, String future) {
        assertThat(Edtf.print(only(text, WRITTEN, true))).isEqualTo(past);
        assertThat(Edtf.print(only(text, WRITTEN, false))).isEqualTo(future);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It returns on Sunday, November 7, right there.|XXXX-11-07",
        "It arrived last August.|XXXX-08",
    })
    void withNoDayOfWritingTheYearStaysOpen(String text, String edtf) {
        assertThat(Edtf.print(only(text, null, false))).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It may come, they say.",
        "They march on, and 2,000 fans with them.",
        "The show drew 1.96 million viewers and 2010% more.",
        "It is back next year.",
        "Episode 12 of 24 was fine.",
    })
    void whatIsNoDateIsLeftAlone(String text) {
        assertThat(new DateFinder(null).find(text)).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void aMonthBesideAYearIsOfThatYear() {
        List<DateMention> found = new DateFinder(WRITTEN).find("It comes in the autumn of 2023, most likely around September.");
        assertThat(found).extracting(mention -> String.valueOf(Edtf.print(mention.ifFuture()))).containsExactly("2023-23", "2023-09~");
        assertThat(found.getLast().words()).isEqualTo("September");
    }

    @Property(tries = 300)
    void anyTextIsReadInOrderAndWithinItself(@ForAll @StringLength(max = 200) String text) {
        int end = 0;
        for (DateMention mention : new DateFinder(WRITTEN).find("In 2021 " + text + " May 5, 2020 " + text)) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(end);
            end = mention.end();
        }
    }

    private static AirDate only(String text, @Nullable LocalDate reference, boolean past) {
        List<DateMention> found = new DateFinder(reference).find(text);
        assertThat(found).as(text).hasSize(1);
        assertThat(text).contains(found.getFirst().words());
        return found.getFirst().date(past);
    }
}
