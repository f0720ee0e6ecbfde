package cliffhanger.command;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.MazeServer;
import cliffhanger.storage.Dump;
import cliffhanger.storage.SqliteLibrary;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        lane = tracker.maze.show(10, "Harbour Lane");
        lane.season(1, "2026-01-01");
        for (int n = 1; n <= 5; n++) {
            lane.episode(1, n, "Ep " + n, "2026-0" + n + "-01");
        }
        tracker.run("add --tvmaze 10");
        tracker.run("watched harbour s1");
        tracker.run("rate harbour s1e3 4");
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
        try (SqliteLibrary library = tracker.library()) {
            return Dump.episodes(library, "Harbour Lane");
        }
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
}
