package cliffhanger.airdate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cliffhanger.language.Language;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AirDatePropertyTest {
    private final DateWords words = new DateWords(Language.of(Locale.ENGLISH));

    @Property
    void parsingWhatWasPrintedGivesTheDateBack(@ForAll AirDate date) {
        assertThat(Edtf.parse(Edtf.print(date))).isEqualTo(date);
    }

    @Property
    void earliestIsNeverAfterLatest(@ForAll AirDate date) {
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
    }

    @Property
    void orderAgreesWithBounds(@ForAll AirDate a, @ForAll AirDate b) {
        if (a.latest().isBefore(b.latest())) {
            assertThat(a).isLessThan(b);
        }
        if (a.latest().equals(b.latest()) && a.earliest().isBefore(b.earliest())) {
            assertThat(a).isLessThan(b);
        }
    }

    @Property
    void orderIsTotalAndAgreesWithEquals(@ForAll AirDate a, @ForAll AirDate b, @ForAll AirDate c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a.compareTo(c)).isLessThanOrEqualTo(0);
        }
    }

    @Property
    void everyDateCanBeSaid(@ForAll AirDate date) {
        assertThat(words.inFull(date)).isNotBlank().doesNotContain("null", "{");
        assertThat(words.inShort(date)).isNotBlank().doesNotContain("null", "{");
    }

    @Property
    void anyTextIsADateOrAPlainPhrase(@ForAll String text) {
        assertThatCode(() -> {
                    try {
                        Edtf.parse(text);
                    } catch (BadDate e) {
                        assertThat(e.getMessage()).isNotBlank();
                    }
                })
                .doesNotThrowAnyException();
    }

    @Property
    void aDayMeansItself(@ForAll int offset) {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(offset % 100_000);
        assertThat(AirDate.of(day).earliest()).isEqualTo(day);
        assertThat(AirDate.of(day).latest()).isEqualTo(day);
    }
}
