package cliffhanger.command;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.MazeServer;
import cliffhanger.storage.Dump;
import cliffhanger.storage.SqliteLibrary;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What sources do to the list of a show whose five episodes are watched, the third rated, the fourth noted: each step, and what stands
/// after it. What the user made is never lost, and undo takes the step back.
@Tag("slow")
class SourcesMarksTest {
    private static final String ALL = "1 Ep 1 ✓, 2 Ep 2 ✓, 3 Ep 3 ✓ 4.0, 4 Ep 4 ✓, 5 Ep 5 ✓";

    @TempDir
    Path folder;

    private Tracker tracker;
    private MazeServer.Made lane;

    private record Step(Consumer<MazeServer.Made> change, String after) {}

    private static final Map<String, Step> STEPS = new TreeMap<>(Map.ofEntries(
            step("all under new ids", lane -> each(lane, episode -> episode.put("id", episode.path("id").asInt() + 5000)), ALL),
            step("new ids and titles on the same days", lane -> each(lane, episode -> episode.put("id", episode.path("id").asInt() + 5000)
                    .put("name", "Chapter " + episode.path("number").asInt())),
                    "1 Chapter 1 ✓, 2 Chapter 2 ✓, 3 Chapter 3 ✓ 4.0, 4 Chapter 4 ✓, 5 Chapter 5 ✓"),
            step("another in front", lane -> {
                each(lane, episode -> episode.put("number", episode.path("number").asInt() + 1));
                lane.episode(1, 1, "Pilot", "2025-12-25").put("id", 10_199);
            }, "1 Pilot, 2 Ep 1 ✓, 3 Ep 2 ✓, 4 Ep 3 ✓ 4.0, 5 Ep 4 ✓, 6 Ep 5 ✓"),
            step("two made one", lane -> {
                lane.unlist(lane.at(1, 5));
                lane.at(1, 4).put("name", "Ep 4 & 5");
            }, "1 Ep 1 ✓, 2 Ep 2 ✓, 3 Ep 3 ✓ 4.0, 4 Ep 4 & 5 ✓"),
            step("one made two", lane -> {
                lane.at(1, 5).put("name", "Ep 5, part 1");
                lane.episode(1, 6, "Ep 5, part 2", "2026-05-01");
            }, "1 Ep 1 ✓, 2 Ep 2 ✓, 3 Ep 3 ✓ 4.0, 4 Ep 4 ✓, 5 Ep 5, part 1 ✓, 6 Ep 5, part 2"),
            step("all moved to another season", lane -> {
                each(lane, episode -> episode.put("season", 2));
                ((ObjectNode) lane.seasons.get(0)).put("number", 2);
            }, ALL),
            step("seasons by years", lane -> {
                each(lane, episode -> episode.put("season", 2026));
                ((ObjectNode) lane.seasons.get(0)).put("number", 2026);
            }, ALL),
            step("a day taken back", lane -> lane.at(1, 5).put("airdate", "").put("airtime", "").putNull("airstamp"), ALL),
            step("a day of noughts", lane -> lane.episode(1, 6, "Ep 6", null).put("airdate", "0000-00-00").put("airstamp", "0000-00-00T00:00:00+00:00"),
                    ALL + ", 6 Ep 6"),
            step("a day of 1970", lane -> lane.episode(2, 1, "TBA", "1970-01-01"), ALL.replace("1 Ep 1", "1 Ep 1") + ", 1 TBA"),
            step("a season without days", lane -> {
                lane.season(2, null);
                lane.episode(2, 1, "TBA", null);
                lane.episode(2, 2, "TBA", null);
            }, ALL + ", 1 TBA, 2 TBA"),
            step("a day far away", lane -> lane.episode(1, 6, "Ep 6", "2031-05-08"), ALL + ", 6 Ep 6"),
            step("titles exchanged", lane -> {
                lane.at(1, 3).put("name", "Ep 4");
                lane.at(1, 4).put("name", "Ep 3");
            }, "1 Ep 1 ✓, 2 Ep 2 ✓, 3 Ep 4 ✓ 4.0, 4 Ep 3 ✓, 5 Ep 5 ✓"),
            step("three ids in a ring", lane -> {
                lane.at(1, 2).put("id", 10_103);
                lane.at(1, 3).put("id", 10_104);
                lane.at(1, 4).put("id", 10_102);
            }, ALL),
            step("numbers exchanged with their episodes", lane -> {
                ObjectNode three = lane.at(1, 3);
                lane.at(1, 4).put("number", 3);
                three.put("number", 4);
            }, "1 Ep 1 ✓, 2 Ep 2 ✓, 3 Ep 4 ✓, 4 Ep 3 ✓ 4.0, 5 Ep 5 ✓"),
            step("no episodes for once", lane -> lane.episodes.removeAll(), ALL),
            step("nothing for once", lane -> {
                lane.episodes.removeAll();
                lane.seasons.removeAll();
            }, ALL),
            step("one less, all under new ids and numbers", lane -> {
                lane.unlist(lane.at(1, 2));
                each(lane, episode -> episode.put("id", episode.path("id").asInt() + 5000)
                        .put("number", episode.path("number").asInt() > 2 ? episode.path("number").asInt() - 1 : 1));
            }, "1 Ep 1 ✓, 2 Ep 3 ✓ 4.0, 3 Ep 4 ✓, 4 Ep 5 ✓"),
            step("one without a title", lane -> lane.at(1, 2).putNull("name"), ALL)));

    private static Map.Entry<String, Step> step(String name, Consumer<MazeServer.Made> change, String after) {
        return Map.entry(name, new Step(change, after));
    }

    private static void each(MazeServer.Made lane, Consumer<ObjectNode> change) {
        lane.episodes.forEach(episode -> change.accept((ObjectNode) episode));
    }

    static Stream<String> steps() {
        return STEPS.keySet().stream();
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    private String season() {
        return tracker.episodes("Harbour Lane");
    }

    private List<String> made() {
        try (SqliteLibrary library = tracker.library()) {
            return List.of("play", "skip", "user_rating", "note").stream().map(table -> table + " " + Dump.count(library, table)).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void nothingIsLost(String name) {
        tracker = new Tracker(folder);
        lane = tracker.harbourLane();
        tracker.run("note harbour s1e4 \"the one with the boat\"");
        List<String> before = made();

        STEPS.get(name).change().accept(lane);
        tracker.run("refresh harbour");
        assertThat(season()).isEqualTo(STEPS.get(name).after());
        assertThat(made()).isEqualTo(before);
        tracker.run("refresh harbour");
        assertThat(season()).as("and once more").isEqualTo(STEPS.get(name).after());
        assertThat(tracker.run("find boat")).contains("the one with the boat");
        for (String command : List.of("list", "next --all", "show harbour", "reminders", "changes", "export calendar")) {
            tracker.run(command);
            assertThat(tracker.code()).as(command).isZero();
        }
        if (!tracker.run("undo").isEmpty()) {
            assertThat(made()).containsAll(before.stream().filter(line -> line.startsWith("play")).toList());
        }
    }
}
