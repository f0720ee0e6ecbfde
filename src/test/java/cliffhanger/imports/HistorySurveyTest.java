package cliffhanger.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.HistoryItem;
import cliffhanger.library.history.ShowRef;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Which names of a history mean one show. Several files of one export name it by other ids, and one of them by both.
class HistorySurveyTest {
    private final HistorySurvey survey = new HistorySurvey(part -> {});

    private static ShowRef ref(@Nullable String title, @Nullable Integer year, String... ids) {
        return new ShowRef(title, year, ids.length == 0 ? Map.of() : ids.length == 2 ? Map.of(ids[0], ids[1]) : Map.of(ids[0], ids[1], ids[2], ids[3]));
    }

    private void watched(ShowRef show, int number) {
        survey.keep(new HistoryItem.Watched(show, new EpisodeRef(1, number, null, Map.of()), null, 0));
    }

    @Test
    void twoNamesTurnOutToBeOneShowOnceAThirdHasBothIds() {
        ShowRef atTvdb = ref(null, null, "thetvdb", "81189");
        ShowRef atImdb = ref("Breaking Bad", 2008, "imdb", "tt0903747");
        ShowRef both = ref(null, null, "thetvdb", "81189", "imdb", "tt0903747");
        watched(atTvdb, 1);
        watched(atImdb, 1);
        watched(atImdb, 2);
        survey.keep(new HistoryItem.Rated(atTvdb, null, null, 9, null));
        survey.keep(new HistoryItem.Noted(atImdb, null, null, "Say my name."));
        survey.keep(new HistoryItem.Listed(atTvdb, "best"));
        assertThat(survey.shows()).hasSize(2);

        watched(both, 3);
        // What goes by one of the old names belongs to the same show from then on.
        watched(atImdb, 4);
        assertThat(survey.shows()).containsExactly(new FoundShow(
                0, "Breaking Bad", "Breaking Bad", 2008, Map.of("thetvdb", "81189", "imdb", "tt0903747"), 5, 1, 1, 1, 1));
        assertThat(survey.key(atImdb)).isEqualTo(survey.key(atTvdb)).isEqualTo(survey.key(both)).isZero();
    }

    @Test
    void ofTwoThatAreJoinedTheFirstOneKeepsItsTitleAndYear() {
        watched(ref("Kingdom", 2019, "thetvdb", "1"), 1);
        watched(ref("Kingdeom", 2018, "imdb", "tt1"), 1);
        watched(ref(null, null, "imdb", "tt1", "thetvdb", "1"), 1);
        assertThat(survey.shows()).singleElement().satisfies(show -> {
            assertThat(show.title()).isEqualTo("Kingdom");
            assertThat(show.year()).isEqualTo(2019);
            assertThat(show.plays()).isEqualTo(3);
            assertThat(show.again()).isEqualTo(2);
        });
    }

    @Test
    void oneTitleIsOneShowWhereNothingTellsThemApart() {
        watched(ref("Salt Roads", null), 1);
        watched(ref("Salt Roads", 2021, "thetvdb", "7"), 2);
        watched(ref("SALT ROADS", 2022), 3);
        assertThat(survey.shows()).singleElement().satisfies(show -> assertThat(show.plays()).isEqualTo(3));
    }

    @Test
    void otherIdsOrYearsAreOtherShows() {
        watched(ref("Kingdom", 2014, "thetvdb", "1"), 1);
        watched(ref("Kingdom", null, "thetvdb", "2"), 1);
        watched(ref("Kingdom", 2019, "thetvdb", "3"), 1);
        assertThat(survey.shows()).hasSize(3);
        // Of several that are called so nobody can say which one is meant.
        watched(ref("Kingdom", null), 1);
        assertThat(survey.shows()).hasSize(4);
    }

    @Test
    void whatOnlyCountsIsNotAddedTwice() {
        ShowRef show = ref("Salt Roads", null);
        EpisodeRef first = new EpisodeRef(1, 1, null, Map.of());
        for (int count : List.of(1, 3, 2)) {
            survey.keep(new HistoryItem.Watched(show, first, null, count));
        }
        assertThat(survey.shows()).singleElement().satisfies(found -> {
            assertThat(found.plays()).isEqualTo(3);
            assertThat(found.again()).isEqualTo(2);
        });
    }
}
