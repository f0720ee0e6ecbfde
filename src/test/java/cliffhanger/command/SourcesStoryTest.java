package cliffhanger.command;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.MazeServer;
import cliffhanger.reminders.Entry;
import cliffhanger.storage.SqliteLedger;
import cliffhanger.storage.SqliteLibrary;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What users of trackers report of sources that change their mind: each case in steps, and what is said after each. The shows are
/// made up; what happens to them is as it was reported.
@Tag("slow")
class SourcesStoryTest {
    @TempDir
    Path folder;

    private Tracker tracker;
    private MazeServer.Made lane;

    /// Monday 23 November 2026: five episodes of this spring, all watched, and the third rated.
    @BeforeEach
    void add() {
        tracker = new Tracker(folder);
        lane = tracker.harbourLane();
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    private String refresh() {
        return tracker.run("refresh harbour");
    }

    /// "1 ✓", "3 ✓ 4.0": each regular episode with whether it is watched, and its rating.
    private String season() {
        return season("Harbour Lane");
    }

    private String season(String title) {
        return tracker.episodes(title);
    }

    @Test
    void anEpisodeThatBecomesASpecialIsOne() {
        lane.at(1, 3).put("type", "significant_special").putNull("number");
        lane.at(1, 4).put("number", 3);
        lane.at(1, 5).put("number", 4);
        refresh();
        assertThat(season()).isEqualTo("1 Ep 1 ✓, 2 Ep 2 ✓, 3 Ep 4 ✓, 4 Ep 5 ✓, special Ep 3 ✓ 4.0");
        lane.episodes.forEach(each -> ((ObjectNode) each).put("number", each.path("id").asInt() % 100).put("type", "regular"));
        refresh();
        assertThat(season()).isEqualTo("1 Ep 1 ✓, 2 Ep 2 ✓, 3 Ep 3 ✓ 4.0, 4 Ep 4 ✓, 5 Ep 5 ✓");
    }

    @Test
    void aSpecialThatGetsANumberIsAnEpisode() {
        ObjectNode reunion = lane.special(190, 1, "Reunion", "2026-06-01", "significant_special");
        refresh();
        assertThat(season()).endsWith("5 Ep 5 ✓, special Reunion");
        reunion.put("number", 6).put("type", "regular");
        refresh();
        assertThat(season()).endsWith("5 Ep 5 ✓, 6 Reunion");
    }

    @Test
    void idsThatAreSwappedTakeNoRatingAlong() {
        ObjectNode three = lane.at(1, 3);
        ObjectNode four = lane.at(1, 4);
        three.put("id", 10_104);
        four.put("id", 10_103);
        refresh();
        assertThat(season()).isEqualTo("1 Ep 1 ✓, 2 Ep 2 ✓, 3 Ep 3 ✓ 4.0, 4 Ep 4 ✓, 5 Ep 5 ✓");
        refresh();
        assertThat(season()).contains("3 Ep 3 ✓ 4.0");
        four.put("name", "Ep four");
        refresh();
        assertThat(season()).as("the ids are those of now").contains("3 Ep 3 ✓ 4.0, 4 Ep four ✓");
    }

    @Test
    void everySpecialCanBeNamed() {
        lane.special(190, 1, "Reunion", "2026-06-01", "significant_special");
        lane.special(191, 1, "Behind the Scenes", "2026-06-08", "insignificant_special");
        refresh();
        assertThat(tracker.run("watched harbour \"S1 special: reunion\"")).contains("marked watched");
        assertThat(tracker.run("rate harbour s0e2 3")).doesNotContain("no episode");
        assertThat(season()).endsWith("special Reunion ✓, special Behind the Scenes 3.0");
        assertThat(tracker.run("note harbour s0e1 \"all of them again\"")).isNotEmpty();
        assertThat(tracker.run("find again")).contains("all of them again");
        assertThat(tracker.run("skip harbour s0e2")).contains("skipped");
        assertThat(tracker.run("watched harbour \"s1 special\"")).contains("S1 special: Reunion (2026-06-01)", "S1 special: Behind the Scenes (2026-06-08)");
        assertThat(tracker.code()).isNotZero();
        assertThat(tracker.run("watched harbour s0e3")).contains("no episode S0E3");
    }

    @Test
    void aSeasonThatHasNothingIsNotSaidToBeWatched() {
        lane.season(2, "2027-01-01");
        refresh();
        assertThat(tracker.run("watched harbour s2")).contains("no episodes listed").doesNotContain("already");
        assertThat(tracker.run("watched harbour s0")).contains("no season 0");
        lane.special(190, 1, "Reunion", "2026-06-01", "significant_special");
        lane.special(191, 0, "Short", "2026-06-02", "insignificant_special");
        refresh();
        assertThat(tracker.run("watched harbour s0")).contains("1 episode");
        assertThat(season()).endsWith("special Short ✓, special Reunion");
    }

    @Test
    void aDatedSpecialOfTheStoryIsAnnouncedUntilItIsHidden() {
        tracker.run("rule harbour every_episode");
        lane.special(181, 1, "Behind the Scenes", "2026-12-24", "insignificant_special");
        lane.special(182, 1, "Christmas Special", "2026-12-25", "significant_special");
        lane.episode(1, 6, "Ep 6", "2026-12-30");
        refresh();
        tracker.run("veil all");
        assertThat(tracker.run("list")).contains("S1 special · Christmas Special");
        assertThat(tracker.run("reminders")).contains("Harbour Lane S1 special").doesNotContain("Behind");
        assertThat(tracker.run("export calendar")).contains("SUMMARY:Harbour Lane S1 special", "DTSTART:20261226T010000Z").contains("SUMMARY:Harbour Lane S1E6");
        tracker.run("specials all hidden");
        assertThat(tracker.run("list")).contains("S1E6 · Ep 6").doesNotContain("special");
        assertThat(tracker.run("reminders") + tracker.run("export calendar")).contains("S1E6").doesNotContain("special");
        tracker.run("specials harbour announced");
        assertThat(tracker.run("list")).contains("S1 special");
        assertThat(tracker.run("undo")).isNotEmpty();
        assertThat(tracker.run("list")).doesNotContain("special");
        tracker.run("specials all usual");
        assertThat(tracker.run("list")).contains("S1 special");
    }

    @Test
    void twoEpisodesOfOneNumberAreAskedAbout() {
        lane.episode(1, 5, "Ep 5 again", "2026-05-08").put("id", 10_191);
        refresh();
        assertThat(tracker.run("watched harbour s1e5")).contains("S1E5: Ep 5 (2026-05-01)", "S1E5: Ep 5 again (2026-05-08)");
        assertThat(tracker.code()).isNotZero();
        tracker.run("watched harbour \"s1e5: again\"");
        assertThat(season()).endsWith("5 Ep 5 ✓, 5 Ep 5 again ✓");
        assertThat(tracker.run("changes")).contains("Harbour Lane", "S1E5");
    }

    /// Five of a season that runs are listed, and nobody says how many there will be.
    @Test
    void theLastThatIsListedIsNoFinale() {
        MazeServer.Made tide = tracker.maze.show(12, "Tide Watch");
        ObjectNode season = tide.season(1, "2026-11-07");
        for (int n = 1; n <= 5; n++) {
            tide.episode(1, n, "Ep " + n, n == 5 ? "2026-12-05" : "2026-11-" + (n * 7 < 10 ? "07" : n * 7));
        }
        tracker.run("add --tvmaze 12");
        tracker.run("rule tide finale");
        tracker.run("rule tide season_complete");
        assertThat(tracker.run("reminders")).doesNotContain("Tide Watch S1E5", "complete", "finale");
        season.put("episodeOrder", 6);
        tracker.run("refresh tide");
        assertThat(tracker.run("reminders")).doesNotContain("Tide Watch");
        season.put("episodeOrder", 5);
        tracker.run("refresh tide");
        assertThat(tracker.run("reminders")).contains("Tide Watch");
        season.putNull("episodeOrder");
        tide.season(2, null);
        tracker.run("refresh tide");
        assertThat(tracker.run("reminders")).as("a season that has only been promised ends none").doesNotContain("Tide Watch");
        tide.episode(2, 1, "Again", "2027-11-06");
        tracker.run("refresh tide");
        assertThat(tracker.run("reminders")).contains("Tide Watch: season 1 ends");
    }

    @Test
    void whatLiesFarAheadIsInTheCalendarAndToldOf() {
        tracker.run("rule harbour every_episode --before 60");
        lane.episode(1, 6, "Ep 6", "2026-12-08");
        lane.episode(1, 7, "Ep 7", "2027-05-08");
        refresh();
        assertThat(tracker.run("export calendar").split("BEGIN:VALARM")).hasSize(3);
        assertThat(tracker.run("reminders")).contains("S1E6").contains("after that").contains("S1E7");
        assertThat(tracker.run("reminders --json")).contains("\"state\":\"later\"");
        lane.unlist(lane.at(1, 6));
        refresh();
        assertThat(tracker.run("reminders")).contains("S1E7");
    }

    @Test
    void theCalendarIsAsTheStandardHasIt() {
        MazeServer.Made long_ = tracker.maze.show(14, "Ünglaublich schöne Öfen, und noch viel mehr davon; „für immer“ 進撃の小人 \\ Ende");
        long_.season(1, "2026-12-01");
        long_.episode(1, 1, "Eins", "2026-12-01").put("runtime", 45);
        long_.episode(1, 2, "Zwei", "2026-12-08").putNull("runtime").put("airtime", "").putNull("airstamp");
        tracker.run("add --tvmaze 14");
        String calendar = tracker.whole("export calendar");
        assertThat(calendar).endsWith("END:VCALENDAR\r\n").contains("DURATION:PT45M", "DTEND;VALUE=DATE:20261209");
        assertThat(calendar.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(calendar.replace("\r\n", "")).as("no end of a line of another kind").doesNotContain("\n");
        assertThat(calendar.replace("\r\n ", "")).contains("進撃の小人");
        String uid = calendar.lines().filter(line -> line.startsWith("UID:") && line.contains("episode-14101")).findFirst().orElseThrow();
        long_.at(1, 2).put("number", 3);
        long_.at(1, 1).put("number", 2);
        tracker.run("refresh tvmaze:14");
        assertThat(tracker.whole("export calendar")).contains(uid);
    }

    @Test
    void aShowUnderANewNumberKeepsItsMarks() {
        tracker.maze.delist(10);
        MazeServer.Made moved = tracker.maze.show(77, "Harbour Lane");
        moved.show.putObject("externals").put("imdb", "tt9000010").put("thetvdb", 510);
        for (int n = 1; n <= 5; n++) {
            moved.episode(1, n, "Ep " + n, "2026-0" + n + "-01");
        }
        assertThat(refresh()).doesNotContain("no more");
        assertThat(season()).isEqualTo("1 Ep 1 ✓, 2 Ep 2 ✓, 3 Ep 3 ✓ 4.0, 4 Ep 4 ✓, 5 Ep 5 ✓");
        assertThat(tracker.run("show tvmaze:77")).contains("Harbour Lane");
        assertThat(tracker.run("show tvmaze:10")).doesNotContain("Harbour Lane");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void aShowThatIsListedNoMoreIsToldOnceAndStays(int status) {
        tracker.maze.show(10, "").show.putObject("externals");
        tracker.maze.instead("/shows/10", status);
        tracker.clock.advance(Duration.ofDays(3));
        assertThat(tracker.run("refresh --due")).contains("Harbour Lane").contains("no more");
        tracker.clock.advance(Duration.ofDays(3));
        tracker.run("refresh --due");
        assertThat(tracker.run("changes")).contains("TVmaze lists Harbour Lane no more").satisfies(said -> assertThat(said.lines()).hasSize(1));
        assertThat(season()).contains("3 Ep 3 ✓ 4.0");
    }

    @Test
    void aSecondEntryOfOneShowIsAskedAbout() {
        MazeServer.Made twin = tracker.maze.show(78, "Harbour Lane (US)");
        twin.show.putObject("externals").put("imdb", "tt9000010");
        twin.episode(1, 1, "Ep 1", "2026-01-01");
        assertThat(tracker.run("add --tvmaze 78")).contains("--same", "--apart");
        assertThat(tracker.code()).isNotZero();
        tracker.run("add --tvmaze 78 --same");
        assertThat(tracker.run("list")).satisfies(said -> assertThat(said.lines().filter(line -> line.contains("Harbour Lane"))).hasSize(1));
        assertThat(season("Harbour Lane (US)")).isEqualTo("1 Ep 1 ✓");
        tracker.run("undo");
        assertThat(season()).contains("3 Ep 3 ✓ 4.0");
    }

    @Test
    void aTitleThatIsThereIsAskedAboutAndEachCanBeNamed() {
        tracker.maze.show(20, "V").network("ABC", "US", "America/New_York").with("premiered", "2009-11-03");
        tracker.maze.show(21, "V").with("premiered", "1984-10-26");
        tracker.run("add --tvmaze 20");
        tracker.run("add --tvmaze 21");
        assertThat(tracker.run("new V")).contains("--apart");
        assertThat(tracker.code()).isNotZero();
        tracker.run("new V --apart");
        assertThat(tracker.run("show V")).contains("2009, ABC, tvmaze:20", "1984, NBC, tvmaze:21", "id:");
        for (String name : List.of("V 2009", "V (2009)", "V ABC", "\"V (ABC)\"", "tvmaze:20", "\"V (2009, ABC)\"", "\"V (2009, ABC, tvmaze:20)\"")) {
            assertThat(tracker.json("show " + (name.contains(" ") && !name.startsWith("\"") ? "\"" + name + "\"" : name), "network")).as(name).isEqualTo("ABC");
        }
        Matcher id = Pattern.compile("id:\\d+").matcher(tracker.run("show V"));
        assertThat(id.find()).isTrue();
        assertThat(tracker.json("show " + id.group(), "title")).isEqualTo("V");
    }

    @Test
    void anEndThatIsTakenBackNeverWas() {
        lane.with("status", "Ended").with("ended", "2026-11-20");
        refresh();
        assertThat(tracker.run("list")).contains("Ended 2026");
        assertThat(tracker.run("changes")).contains("ended").satisfies(SourcesStoryTest::noHalfIsEmpty);
        tracker.clock.advance(Duration.ofDays(2));
        lane.with("status", "Running").with("ended", null);
        refresh();
        assertThat(tracker.run("list")).doesNotContain("Ended", "evived");
        assertThat(tracker.run("changes")).doesNotContain("ended", "evived");
        assertThat(tracker.run("show harbour")).doesNotContain("Ended");
    }

    @Test
    void whoWasToldOfTheEndIsToldThatItIsNone() {
        tracker.run("rule all status_changed");
        lane.with("status", "Ended").with("ended", "2026-11-20");
        refresh();
        try (SqliteLibrary library = tracker.library()) {
            SqliteLedger ledger = new SqliteLedger(library);
            List<Entry> due = ledger.claim();
            assertThat(due).isNotEmpty();
            ledger.settle(due, Entry.State.SHOWN);
        }
        tracker.clock.advance(Duration.ofDays(2));
        lane.with("status", "Running").with("ended", null);
        refresh();
        assertThat(tracker.run("changes")).contains("is not over after all");
    }

    @Test
    void theDayOfTheEndIsTheSources() {
        lane.with("status", "Ended").with("ended", "2031-01-05");
        refresh();
        assertThat(tracker.run("list")).contains("Ended 2031");
    }

    @Test
    void aRevivedShowThatWasWatchedIsRevivedNoMore() {
        lane.with("status", "Ended").with("ended", "2026-05-01");
        refresh();
        tracker.clock.advance(Duration.ofDays(200));
        lane.with("status", "Running").with("ended", null);
        refresh();
        assertThat(tracker.run("changes")).contains("evived").satisfies(SourcesStoryTest::noHalfIsEmpty);
        tracker.clock.advance(Duration.ofDays(40));
        lane.season(2, "2027-07-10");
        lane.episode(2, 1, "Back", "2027-07-10");
        refresh();
        tracker.clock.advance(Duration.ofDays(20));
        refresh();
        tracker.run("watched harbour all");
        assertThat(tracker.run("list")).doesNotContain("evived", "Renewed");
        assertThat(tracker.run("show harbour")).contains("Premiered");
    }

    @Test
    void aDateThatMovesBackBeforeAnythingRangIsNothing() {
        lane.season(2, "2027-03-01");
        ObjectNode first = lane.episode(2, 1, "Back", "2027-03-01");
        refresh();
        long before = tracker.run("changes").lines().count();
        ((ObjectNode) lane.seasons.get(1)).put("premiereDate", "2027-03-08");
        first.put("airdate", "2027-03-08").put("airstamp", "2027-03-08T20:00:00-05:00");
        refresh();
        assertThat(tracker.run("changes").lines().count()).isEqualTo(before + 1);
        ((ObjectNode) lane.seasons.get(1)).put("premiereDate", "2027-03-01");
        first.put("airdate", "2027-03-01").put("airstamp", "2027-03-01T20:00:00-05:00");
        refresh();
        assertThat(tracker.run("changes").lines().count()).isEqualTo(before);
    }

    @Test
    void aRenameIsTold() {
        lane.with("name", "Harbour Lane: The Series");
        refresh();
        assertThat(tracker.run("changes")).contains("Harbour Lane is now called Harbour Lane: The Series").satisfies(SourcesStoryTest::noHalfIsEmpty);
        lane.with("name", "Harbour Lane");
        refresh();
        assertThat(tracker.run("changes")).doesNotContain("called");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule harbour every_episode --before -5", "rule harbour every_episode --after -1", "watched harbour s1e", "export plays --json",
        "completion bash --json", "watched harbour s1e3..", "rate harbour much", "list --filter nonsense", "specials harbour sometimes", "completion csh"})
    void wordsThatAreNotUnderstoodEndWith2(String call) {
        assertThat(tracker.run(call)).isNotEmpty();
        assertThat(tracker.code()).isEqualTo(2);
    }

    @Test
    void runsOfEpisodesAreMarked() {
        tracker.run("unwatched harbour s1");
        assertThat(tracker.run("watched harbour s1e2-e4")).contains("S1E2–E4", "3 episodes");
        assertThat(season()).isEqualTo("1 Ep 1, 2 Ep 2 ✓, 3 Ep 3 ✓ 4.0, 4 Ep 4 ✓, 5 Ep 5");
        assertThat(tracker.run("watched harbour s1e2-e4")).contains("already watched");
        assertThat(tracker.run("unwatched harbour #2..#3")).contains("2 episodes");
        assertThat(tracker.run("skip harbour 2026-02-01")).contains("S1E2");
        assertThat(tracker.run("watched harbour s1e4 --up-to")).contains("S1E4");
        assertThat(tracker.run("rate harbour s1e1-e2 3")).contains("no run");
        assertThat(tracker.code()).isEqualTo(2);
    }

    @Test
    void anAddressThatIsSomebodyElsesIsAskedAbout() {
        assertThat(tracker.run("provider tvmaze --address https://mirror.example/tvmaze")).contains("mirror.example", "--yes");
        assertThat(tracker.code()).isEqualTo(1);
        assertThat(tracker.run("provider tvmaze")).doesNotContain("mirror");
        assertThat(tracker.run("provider tvmaze --address https://mirror.example/tvmaze --yes")).contains("mirror.example");
        for (String own : List.of("https://api.tvmaze.com", "http://127.0.0.1:8080/", "http://localhost:1", "http://[::1]:80/")) {
            assertThat(tracker.run("provider tvmaze --address " + own)).contains(own);
        }
        assertThat(tracker.run("provider tvmaze --address http://127.0.0.1.evil.example/")).contains("--yes");
    }

    /// All that takes --json prints nothing else, or refuses.
    @ParameterizedTest
    @ValueSource(strings = {"list", "show harbour", "next", "watched harbour s1e1", "unwatched harbour s1e1", "skip harbour s1e1", "new Another", "edit harbour title=Lane",
        "state harbour paused", "hide harbour", "hide harbour --off", "veil", "rewatch harbour", "specials harbour", "specials all", "rate harbour 5", "favourite harbour",
        "note harbour nice", "notes", "find harbour", "forecast harbour", "rule harbour every_episode", "rule harbour every_episode --try", "reminders", "reminders --rules",
        "remind --dry-run", "refresh harbour", "changes", "provider tvmaze", "export library", "export trakt", "export plays", "export calendar --keep --to target/x.ics",
        "export calendar --stop", "backup", "backup --list", "check", "undo", "redo", "add --tvmaze 10"})
    void jsonIsJsonOrRefused(String call) throws Exception {
        String said = tracker.run(call + " --json");
        if (tracker.code() == 0) {
            if (call.startsWith("export library") || call.startsWith("export trakt")) {
                assertThat(new ObjectMapper().readTree(said).isContainerNode()).isTrue();
            } else {
                for (String line : said.lines().toList()) {
                    assertThat(new ObjectMapper().readTree(line).isObject()).as(line).isTrue();
                }
            }
        } else {
            assertThat(said).endsWith(".");
        }
    }

    /// On the disc the second was the first, and the fifth opens the second season.
    private void discs() {
        lane.order(7, "dvd_release", "S1E1", 10_102, "S1E2", 10_101, "S1E3", 10_103, "S1E4", 10_104, "S2E1", 10_105);
    }

    @Test
    void anotherOrderShowsAndNamesTheSameEpisodes() {
        discs();
        tracker.run("unwatched harbour s1e1");
        assertThat(tracker.run("order harbour")).contains("* aired", "absolute", "dvd (7)");
        assertThat(tracker.run("order harbour dvd")).contains("another order");
        assertThat(season()).isEqualTo("1 Ep 2 ✓, 2 Ep 1, 3 Ep 3 ✓ 4.0, 4 Ep 4 ✓, 1 Ep 5 ✓");
        assertThat(tracker.run("next --all")).contains("S1E2");
        assertThat(tracker.run("watched harbour s2e1")).contains("already watched");
        tracker.run("watched harbour s1e2");
        assertThat(refresh()).contains("Harbour Lane");
        assertThat(season()).isEqualTo("1 Ep 2 ✓, 2 Ep 1 ✓, 3 Ep 3 ✓ 4.0, 4 Ep 4 ✓, 1 Ep 5 ✓");
        assertThat(tracker.run("export plays")).contains("Harbour Lane").contains("1,2,false,Ep 2", "1,1,false,Ep 1");
        assertThat(tracker.run("order harbour aired")).contains("another order");
        assertThat(season()).isEqualTo("1 Ep 1 ✓, 2 Ep 2 ✓, 3 Ep 3 ✓ 4.0, 4 Ep 4 ✓, 5 Ep 5 ✓");
        tracker.run("undo");
        assertThat(season()).startsWith("1 Ep 2 ✓, 2 Ep 1 ✓");
        assertThat(tracker.run("order harbour blu-ray")).contains("aired, absolute, dvd");
    }

    @Test
    void absoluteNumbersRunThroughTheShowAndGrowWithIt() {
        lane.season(2, "2027-01-01");
        lane.episode(2, 1, "Ep 6", "2027-01-01");
        refresh();
        tracker.run("order harbour absolute");
        assertThat(season()).endsWith("5 Ep 5 ✓, 6 Ep 6");
        lane.episode(2, 2, "Ep 7", "2027-01-08");
        lane.episode(1, 6, "Ep 5b", "2026-05-08");
        refresh();
        assertThat(season()).endsWith("5 Ep 5 ✓, 6 Ep 5b, 7 Ep 6, 8 Ep 7");
        assertThat(tracker.run("watched harbour #6")).contains("S1E6");
        assertThat(tracker.run("watched harbour 2027-01-08")).contains("S2E8");
        tracker.run("order harbour aired");
        assertThat(season()).endsWith("6 Ep 5b ✓, 1 Ep 6, 2 Ep 7 ✓");
    }

    @Test
    void theUserSaysWhoseDayCounts() {
        lane.episode(1, 6, "Ep 6", "2026-12-08");
        lane.order(8, "streaming_premiere", "S1E6", 10_106);
        // A list of days need not repeat the numbers.
        lane.alternate(8, 0).put("airdate", "2026-12-01").putNull("number");
        refresh();
        assertThat(tracker.json("list", "date")).isEqualTo("2026-12-08");
        tracker.run("order harbour streaming");
        assertThat(tracker.json("list", "date")).isEqualTo("2026-12-01");
        tracker.run("order harbour aired");
        assertThat(tracker.json("list", "date")).isEqualTo("2026-12-08");
        assertThat(tracker.run("order all streaming")).contains("streaming");
        refresh();
        assertThat(tracker.json("list", "date")).as("what was said of a show holds").isEqualTo("2026-12-08");
        MazeServer.Made tide = tracker.maze.show(12, "Tide Watch");
        tide.episode(1, 1, "One", "2027-02-08");
        tide.order(9, "streaming_premiere", "S1E1", 12_101);
        tide.alternate(9, 0).put("airdate", "2027-02-01");
        tracker.run("add --tvmaze 12");
        tracker.run("refresh tide");
        assertThat(tracker.run("show tide --json")).contains("2027-02-01");
        assertThat(tracker.run("order all dvd")).contains("cannot hold for all");
    }

    @Test
    void aRunTakesWhatHasAiredAndTheEndThatIsNamed() {
        lane.season(2, "2026-11-20");
        lane.episode(2, 1, "Out", "2026-11-20");
        lane.episode(2, 2, "Soon", "2026-12-20");
        lane.episode(2, 3, "Later", "2026-12-27");
        refresh();
        tracker.run("skip harbour s2e1");
        assertThat(tracker.run("watched harbour s1..s2")).as("what was skipped stays so").contains("2 to come");
        tracker.run("unwatched harbour s2e1");
        assertThat(tracker.run("watched harbour s2..s2")).contains("1 episode");
        assertThat(tracker.run("watched harbour s2e1..s2e3")).contains("1 episode");
        assertThat(season()).endsWith("1 Out ✓, 2 Soon, 3 Later ✓");
    }

    @Test
    void aDayThatTheListMovesIsNews() {
        lane.season(2, "2026-12-08");
        lane.episode(2, 1, "Back", "2026-12-08");
        lane.order(8, "streaming_premiere", "S2E1", 10_201);
        lane.alternate(8, 0).put("airdate", "2026-12-01");
        refresh();
        tracker.run("order harbour streaming");
        lane.alternate(8, 0).put("airdate", "2026-12-11");
        assertThat(refresh()).contains("brought up to date");
        assertThat(tracker.run("changes")).contains("S2E1 moved", "1 Dec 2026", "11 Dec 2026");
        lane.at(2, 1).put("airdate", "2026-12-09").put("airstamp", "2026-12-09T20:00:00-05:00");
        long before = tracker.run("changes").lines().count();
        refresh();
        assertThat(tracker.run("changes").lines().count()).as("whose day does not count moves in silence").isEqualTo(before);
    }

    @Test
    void aSpecialThatAnOrderNumbersIsNamedSo() {
        lane.special(190, 1, "Extra", "2026-02-15", "significant_special");
        lane.order(7, "dvd_release", "S1E1", 10_101, "S1E2", 10_190, "S1E3", 10_102, "S1E4", 10_103, "S1E5", 10_104, "S1E6", 10_105);
        refresh();
        tracker.run("unwatched harbour all");
        tracker.run("order harbour dvd");
        assertThat(tracker.run("watched harbour s1e2")).contains("S1E2 marked watched");
        assertThat(tracker.run("watched harbour s1e1-e3")).contains("2 episodes");
        assertThat(season()).contains("special Extra ✓");
    }

    @Test
    void aSeasonThatMovesAndItsFirstEpisodeThatIsBackAreNothing() {
        ObjectNode second = lane.season(2, "2027-03-20");
        refresh();
        long before = tracker.run("changes").lines().count();
        second.put("premiereDate", "2027-03-27");
        refresh();
        assertThat(tracker.run("changes").lines().count()).isEqualTo(before + 1);
        second.put("premiereDate", "2027-03-20");
        lane.episode(2, 1, "Back", "2027-03-20");
        refresh();
        assertThat(tracker.run("changes").lines().count()).isEqualTo(before);
    }

    @Test
    void showsThatNothingElseTellsApartHaveTheirNumbers() {
        tracker.maze.show(40, "Twin Road");
        tracker.maze.show(41, "Twin Road");
        tracker.run("add --tvmaze 40");
        tracker.run("add --tvmaze 41 --apart");
        assertThat(tracker.run("list")).contains("Twin Road (NBC, tvmaze:40)", "Twin Road (NBC, tvmaze:41)");
        assertThat(tracker.json("show \"Twin Road (NBC, tvmaze:40)\"", "title")).isEqualTo("Twin Road");
    }

    private static void noHalfIsEmpty(String said) {
        assertThat(said.lines()).noneMatch(line -> line.strip().endsWith("·") || line.contains("·  ·"));
    }
}
