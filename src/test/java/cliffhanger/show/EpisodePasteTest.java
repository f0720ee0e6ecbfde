package cliffhanger.show;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.airdate.DateReader;
import cliffhanger.airdate.Edtf;
import cliffhanger.library.Episode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodePasteTest {
    private static final EpisodePaste PASTE = new EpisodePaste(new DateReader(LocalDate.of(2026, 11, 23)));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            The Mill; 4 The Mill -
            1. The Mill – 12 September 2021; 1 The Mill 2021-09-12
            1 The Mill (September 12, 2021); 1 The Mill 2021-09-12
            S1E2\tHappy Returns\t2021-09-19; 2 Happy Returns 2021-09-19
            1x02 - Happy Returns - 19 Sep 2021; 2 Happy Returns 2021-09-19
            2021-09-26, Forgive Us Our Trespasses; 4 Forgive Us Our Trespasses 2021-09-26
            3 | 2021-09-26 | Forgive Us; 3 Forgive Us 2021-09-26
            Episode 5: Jojo Ameri-Go; 5 Jojo Ameri-Go -
            Denmark, November 7, 2021; 4 Denmark 2021-11-07
            Finale - autumn 2026; 4 Finale 2026-23
            Tomorrow; 4 Tomorrow -
            2. 1984; 2 1984 -
            Me, Myself, and I; 4 Me, Myself, and I -
            30 Days - 30 February 2021; 4 30 Days - 30 February 2021 -
            "Quoted" - 2021-09-12; 4 Quoted 2021-09-12
            2021-09-19 Happy Returns; 4 Happy Returns 2021-09-19
            12 September 2021; 4 null 2021-09-12
            1 - 12 September 2021 - The Mill; 1 The Mill 2021-09-12
            100 Days; 4 100 Days -
            Episode 7; 7 null -
            """, quoteCharacter = '\'')
    void readsALine(String line, String expected) {
        assertThat(say(PASTE.read(line, 1, 4).getFirst())).isEqualTo(expected);
    }

    @Test
    void linesGoOnCounting() {
        assertThat(PASTE.read("One\n\n  \r\nTwo\n7. Seven\nEight\n", 1, 1)).extracting(EpisodePasteTest::say)
                .containsExactly("1 One -", "2 Two -", "7 Seven -", "8 Eight -");
    }

    @Test
    void bareNumbersCountOnlyWhereAllLinesHaveThem() {
        assertThat(PASTE.read("1 One\n2 Two\n3 Three", 1, 1)).extracting(EpisodePasteTest::say)
                .containsExactly("1 One -", "2 Two -", "3 Three -");
        assertThat(PASTE.read("Pilot\n100 Days\nThe End", 1, 1)).extracting(EpisodePasteTest::say)
                .containsExactly("1 Pilot -", "2 100 Days -", "3 The End -");
    }

    @Test
    void linesOfAnotherSeasonAreLeftOut() {
        assertThat(PASTE.read("S1E1 A\nS2E1 B\n2x02 C", 1, 1)).extracting(EpisodePasteTest::say).containsExactly("1 A -");
    }

    @Property
    void nothingPastedFails(@ForAll String text) {
        assertThat(PASTE.read(text, 1, 1)).isNotNull();
    }

    @Test
    void aMegabyteIsRead() {
        List<Episode> episodes = PASTE.read("Some title, with commas - and dashes (and more)\n".repeat(22_000), 1, 1);
        assertThat(episodes).hasSize(22_000);
    }

    private static String say(Episode episode) {
        return episode.number() + " " + episode.title() + " " + (episode.airDate() == null ? "-" : Edtf.print(episode.airDate()));
    }
}
