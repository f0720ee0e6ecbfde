package cliffhanger.tvmaze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.library.Episode;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Season;
import cliffhanger.library.ShowFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFileTest {
    @TempDir
    Path folder;

    @Test
    void aShowWithEmbeddedSeasonsEpisodesAndCastIsReadWhole() throws Exception {
        ShowFacts facts = recorded("show_embedded.json").getFirst();

        assertThat(facts.show().title()).isEqualTo("Kitchen Café");
        assertThat(facts.show().summary()).isEqualTo("Two chefs & a stove.");
        assertThat(facts.show().lifecycle()).isEqualTo(Lifecycle.ENDED);
        assertThat(facts.show().network()).satisfies(network -> {
            assertThat(network.name()).isEqualTo("Netflix");
            assertThat(network.streaming()).isTrue();
            assertThat(network.zone()).isNull();
        });
        assertThat(facts.show().externalIds()).containsEntry("tvmaze", "77").containsEntry("imdb", "tt1234567").hasSize(2);
        assertThat(facts.seasons()).extracting(Season::number).containsExactly(1, 2018);
        assertThat(facts.seasons().getFirst().episodeOrder()).isEqualTo(3);
        assertThat(facts.seasons().getLast().release()).isNull();
        assertThat(facts.credits()).extracting("person", "character").containsExactly(org.assertj.core.groups.Tuple.tuple("Ann Ray", "Chef"));
        assertThat(facts.ratings()).hasSize(1);
        assertThat(facts.source().licence()).isEqualTo("CC BY-SA 4.0");
    }

    /// So that it is refreshed with its show.
    @Test
    void anEpisodeBelongsToTheShowThatItLinksTo() throws Exception {
        Path file = Files.writeString(folder.resolve("episodes.json"), """
                [{"id": 5, "url": "https://www.tvmaze.com/episodes/5/x", "name": "One", "season": 1, "number": 1, "airdate": "2026-01-01",
                  "_links": {"show": {"href": "https://api.tvmaze.com/shows/901", "name": "M*A*S*H"}}},
                 {"id": 6, "name": "Two", "season": 1, "number": 2, "airdate": "2026-01-08",
                  "_links": {"show": {"href": "https://api.tvmaze.com/shows/901", "name": "M*A*S*H"}}}]""");
        ShowFacts facts = AnswerFile.read(file).getFirst();
        assertThat(facts.show().title()).isEqualTo("M*A*S*H");
        assertThat(facts.show().externalIds()).containsEntry("tvmaze", "901");
        assertThat(facts.show().lifecycle()).isEqualTo(Lifecycle.UNKNOWN);
        assertThat(facts.episodes()).hasSize(2);
    }

    @Test
    void oddEpisodesAreReadAsWhatTheyAre() throws Exception {
        List<Episode> episodes = recorded("show_embedded.json").getFirst().episodes();

        assertThat(episodes).extracting(Episode::code).containsExactly("S1E1", "S1E2", "S1 special", "S2018E1");
        // Streaming: a date, no time, and a stamp that means nothing.
        assertThat(episodes.get(0).airTime()).isNull();
        assertThat(episodes.get(1).airTime().instant()).isEqualTo(Instant.parse("2017-06-02T01:00:00Z"));
        assertThat(episodes.get(2).kind()).isEqualTo(Episode.Kind.SPECIAL);
        assertThat(episodes.get(3).airDate()).isNull();
        assertThat(episodes.get(3).season()).isEqualTo(2018);
    }

    @Test
    void episodesWhoseShowIsNullAreNamedAfterTheirAddresses() throws Exception {
        ShowFacts facts = recorded("episodes_without_show.json").getFirst();

        assertThat(facts.show().title()).isEqualTo("Game of Thrones");
        assertThat(facts.show().externalIds()).isEmpty();
        assertThat(facts.episodes()).hasSize(2);
    }

    @Test
    void aScheduleIsSortedByShow() throws Exception {
        assertThat(recorded("schedule.json")).extracting(facts -> facts.show().title()).containsExactly("One", "Two");
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws Exception {
        byte[] json = "\uFEFF{\"name\":\"Marked\",\"genres\":[]}".getBytes(StandardCharsets.UTF_8);
        assertThat(AnswerFile.read(Files.write(folder.resolve("bom.json"), json)).getFirst().show().title()).isEqualTo("Marked");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                                                  | is empty
        Dear diary                                          | is not JSON
        {"name":"Half","genres":[                           | is cut off
        {"name":"Not Found","message":"","code":0,"status":404} | answered
        {"recipes":[]}                                      | not a TVmaze show
        []                                                  | the list is empty
        [{"person":{"name":"A"},"character":{"name":"B"}}]  | a list of people
        [{"id":1,"number":1,"episodeOrder":3}]              | which show
        [{"season":1,"number":1,"airdate":"2020-01-01"}]    | which show
        42                                                  | not a TVmaze show
        {"name":"A","genres":[]} trailing                   | is not JSON
        """)
    void whatIsNoAnswerIsRefusedInASentence(String text, String words) throws IOException {
        Path file = Files.writeString(folder.resolve("file.json"), text);
        assertThatThrownBy(() -> AnswerFile.read(file))
                .isInstanceOf(UnreadableAnswer.class)
                .hasMessageContaining(words)
                .hasMessageContaining("file.json");
    }

    @Test
    void aFileThatIsNotThereAndAFolderAreRefusedInASentence() {
        assertThatThrownBy(() -> AnswerFile.read(folder.resolve("none.json"))).hasMessageContaining("There is no file");
        assertThatThrownBy(() -> AnswerFile.read(folder)).hasMessageContaining("is a folder");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("deep.json"), "[".repeat(100_000));
        assertThatThrownBy(() -> AnswerFile.read(file)).isInstanceOf(UnreadableAnswer.class).hasMessageContaining("too deep");
    }

    @Property(tries = 300)
    void fieldsOfAnyTypeNeverThrow(@ForAll int seed) {
        java.util.Random random = new java.util.Random(seed);
        String show = """
                {"name":"Any","genres":%s,"status":%s,"premiered":%s,"network":%s,"rating":%s,"externals":%s,"updated":%s,
                 "_embedded":{"episodes":[{"season":%s,"number":%s,"airdate":%s,"airtime":%s,"airstamp":%s,"id":%s}],
                 "seasons":[{"number":%s,"premiereDate":%s}],"cast":[%s]}}""";
        Object[] values = java.util.stream.IntStream.range(0, 16).mapToObj(i -> any(random)).toArray();
        try {
            AnswerFile.read("any", new java.io.ByteArrayInputStream(show.formatted(values).getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableAnswer | IOException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static String any(java.util.Random random) {
        String[] all = {"null", "true", "-3", "12", "99999999999999999999", "1e400", "\"\"", "\"2020-02-30\"", "\"2020-02-03\"",
            "\"Season 3\"", "[]", "[1]", "{}", "{\"name\":\"X\",\"country\":{\"timezone\":\"Mars/Base\"}}", "{\"average\":900}", "\"21:00\""};
        return all[random.nextInt(all.length)];
    }

    private static List<ShowFacts> recorded(String name) throws Exception {
        try (var in = AnswerFileTest.class.getResourceAsStream(name)) {
            return AnswerFile.read(name, in);
        }
    }
}
