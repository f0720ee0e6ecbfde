package cliffhanger.search;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.library.EpisodeId;
import cliffhanger.search.EpisodeNames.Listed;
import cliffhanger.search.EpisodeNames.Meant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The ways in which people name episodes.
class EpisodeNamesTest {
    /// Two seasons of four, weekly from 7 January 2019 and 2020; three specials; two episodes that are both S2E4.
    private static final List<Listed> ALL = all();

    private static List<Listed> all() {
        List<Listed> all = new ArrayList<>();
        for (int season = 1; season <= 2; season++) {
            for (int number = 1; number <= 4; number++) {
                all.add(listed(season * 10 + number, season, number, false, "Part " + number, LocalDate.of(2018 + season, 1, 7).plusWeeks(number - 1)));
            }
        }
        all.add(listed(25, 2, 4, false, "Part four", LocalDate.of(2020, 2, 4)));
        all.add(listed(90, 1, null, true, "Reunion", LocalDate.of(2019, 6, 1)));
        all.add(listed(91, 2, null, true, "Christmas", LocalDate.of(2020, 12, 25)));
        all.add(listed(92, 2, null, true, "The Making of", null));
        return all;
    }

    private static Listed listed(long id, int season, Integer number, boolean special, String title, LocalDate day) {
        return new Listed(new EpisodeId(id), season, number, special, title, day);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            all                    | all
            S2                     | season 2
            s1e3                   | 13
            1x03                   | 13
            S1E9                   | no S1E9
            #5                     | 21
            #0                     | no #0
            #99                    | no #99
            2020-01-14             | 22
            2020-01-15             | no 2020-01-15
            2020-13-01             | ?
            S0E1                   | 90
            S0E3                   | 92
            S0E4                   | no S0E4
            S1 special             | 90
            S2 special             | one of 91 92
            S2 special: making     | 92
            special: christmas     | 91
            S2 special: nothing    | no S2 special: nothing
            S2E4                   | one of 24 25
            S2E4: Part four        | 25
            S1E2-E4                | 12 13 14
            S1E2-4                 | 12 13 14
            S1E2–E4                | 12 13 14
            S1E3..S2E2             | 13 14 21 22
            s1e3 - s2e1            | 13 14 21
            S1-S2                  | 11 12 13 14 21 22 23 24 25 as a season
            #2-#4                  | 12 13 14
            #2..4                  | 12 13 14
            2019-01-14..2019-01-28 | 12 13 14
            S1E4-E2                | no run
            S1E4-S0E1              | no run
            S1E2-E9                | no S1E9
            S2E1-E4                | one of 24 25
            nothing                | ?
            S1E                    | ?
            """)
    void reads(String text, String meant) {
        assertThat(said(EpisodeNames.read(ALL, text))).isEqualTo(meant);
    }

    private static String said(Meant meant) {
        return switch (meant) {
            case Meant.All _ -> "all";
            case Meant.Season(int number) -> "season " + number;
            case Meant.Episodes(List<Listed> episodes, boolean endNamed) -> ids(episodes) + (endNamed ? "" : " as a season");
            case Meant.NoRun _ -> "no run";
            case Meant.OneOf(List<Listed> episodes) -> "one of " + ids(episodes);
            case Meant.Missing(String code) -> "no " + code;
            case Meant.NotUnderstood _ -> "?";
        };
    }

    private static String ids(List<Listed> episodes) {
        return episodes.stream().map(each -> String.valueOf(each.id().value())).collect(Collectors.joining(" "));
    }
}
