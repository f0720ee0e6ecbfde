package cliffhanger.app.window;

import static cliffhanger.English.say;
import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.imports.Match;
import cliffhanger.library.change.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A ZIP is dropped, a match is corrected, all of it is imported, and undone.
class ImportStoryTest extends WindowTest {
    private static final String HEADER = "gsi,s_id,ep_id,season_number,key,user_id,created_at,episode_id,series_name,episode_number\n";

    @Override
    void prepare() {
        library.apply(new Change.MakeShow("Example Harbor"));
        library.apply(new Change.MakeShow("The Harbor Files"));
    }

    @Test
    void dropCorrectAMatchImportAndUndo() throws IOException {
        drop(zip("tv-time.zip", HEADER + line(1, 700001, "Example Harbor", 1) + line(2, 700001, "Example Harbor", 2) + line(3, 700002, "Salt Roads", 1)));
        awaitText(robot, "#keeperLabel", "TV Time");
        awaitText(robot, "#foundLabel", say("imports.found", 2, 3));
        awaitText(robot, "#questionsLabel", say("imports.questions", 1));
        assertThat(button("#importButton").isDisabled()).isTrue();
        awaitText(robot, "#importHint", say("imports.questions.open", 1));
        assertThat(matches().getFirst().found().label()).isEqualTo("Example Harbor");

        // It is another show of the watchlist.
        choose("Example Harbor", "pickItem");
        awaitText(robot, "#pickLabel", say("imports.pick", "Example Harbor"));
        robot.interact(() -> robot.lookup("#pickField").queryAs(TextField.class).setText("files"));
        await("the show is offered", () -> robot.lookup("#pickHits .chip-button").queryAll().size() == 1);
        press("#pickHits .chip-button");
        await("nothing is asked any more", () -> !robot.lookup("#questionBar").query().isVisible());
        awaitCounts("3 " + say("imports.outcome.ADDED"));
        press("#importButton");
        awaitText(robot, "#doneTitle", say("imports.done", "TV Time"));
        awaitText(robot, ".toast-text", "TV Time");
        assertThat(plays("The Harbor Files")).isEqualTo(2);
        assertThat(plays("Salt Roads")).isEqualTo(1);
        press(".toast-action");
        awaitText(robot, ".toast-text", say("library.change.undone", ""));
        assertThat(plays("The Harbor Files")).isZero();
        await("nothing is said to be here", () -> robot.lookup("#importEmptyBox").query().isVisible());
    }

    @Test
    void theBenchIsSearchedAndShowsOneKind() throws IOException {
        drop(zip("tv-time.zip", HEADER + line(1, 700001, "Example Harbor", 1) + line(2, 700002, "Salt Roads", 1)));
        awaitText(robot, "#openMatchesButton", say("imports.kind.open", 1));
        robot.interact(() -> robot.lookup("#benchField").queryAs(TextField.class).setText("salt"));
        await("one is left", () -> matches().size() == 1 && matches().getFirst().found().label().equals("Salt Roads"));
        robot.interact(() -> robot.lookup("#benchField").queryAs(TextField.class).clear());
        press("#openMatchesButton");
        await("what is asked", () -> matches().size() == 1 && matches().getFirst().isOpen());
        press("#newMatchesButton");
        await("what is new", () -> matches().size() == 1 && matches().getFirst().found().label().equals("Salt Roads"));
        press("#allMatchesButton");
        await("all", () -> matches().size() == 2);
    }

    @Test
    void aYesToAllAnswersEachQuestionAndALeftOutShowStaysOut() throws IOException {
        drop(zip("tv-time.zip", HEADER + line(1, 700001, "Example Harbor", 1) + line(3, 700002, "Salt Roads", 1)));
        awaitText(robot, "#questionsLabel", say("imports.questions", 1));
        press("#yesAllButton");
        awaitCounts("2 " + say("imports.outcome.ADDED"));
        choose("Salt Roads", "leaveItem");
        awaitCounts("1 " + say("imports.outcome.ADDED") + ", 1 " + say("imports.outcome.LEFT"));
        press("#importButton");
        awaitText(robot, "#doneTitle", say("imports.done", "TV Time"));
        assertThat(plays("Example Harbor")).isOne();
        press("#toWatchlistButton");
        await("the watchlist is shown", () -> composition.main().screen().id().equals("watchlist"));
        // The same once more, with all of it known.
        drop(zip("again.zip", HEADER + line(1, 700001, "Example Harbor", 1)));
        awaitCounts("1 " + say("imports.outcome.THERE"));
    }

    @Test
    void whatIsNoExportIsSaidSoAndTheNextTryWorks() throws IOException {
        drop(zip("other.zip", "a,b\n1,2\n"));
        awaitText(robot, "#importTrouble", "other.zip");
        drop(zip("tv-time.zip", HEADER + "watch-episode-1,\"unclosed" + line(1, 1, "x", 1).repeat(80_000)));
        awaitText(robot, "#importTrouble", "the line does not end");
        drop(zip("tv-time.zip", HEADER + line(3, 700002, "Salt Roads", 1)));
        awaitCounts("1 " + say("imports.outcome.ADDED"));
        await("nothing is wrong any more", () -> !robot.lookup("#importTrouble").query().isVisible());
    }

    @Test
    void aLibraryOfOurOwnGoesInWholeWhereThereIsNothingYet() throws IOException {
        Path json = Files.createTempDirectory(root, "drop").resolve("library.json");
        try (cliffhanger.storage.SqliteLibrary other = cliffhanger.Fixtures.empty(Files.createTempDirectory(root, "other"))) {
            other.apply(new Change.AddShows(List.of(cliffhanger.Fixtures.weekly("Elsewhere", 7, java.time.LocalDate.of(2026, 1, 1), 1, 3)), "test"));
            try (java.io.Writer out = Files.newBufferedWriter(json)) {
                new cliffhanger.storage.SqliteArchive(other).write(out);
            }
        }
        // What was made before the window opened is in the way; it is taken as a history then.
        drop(json);
        awaitText(robot, "#keeperLabel", "Cliffhanger");
        background.run(() -> {
            library.undo();
            library.undo();
        });
        drop(json);
        awaitText(robot, ".toast-text", say("library.change.TAKEN_IN", "library.json", 1));
        await("the watchlist is shown", () -> composition.main().screen().id().equals("watchlist"));
    }

    private void drop(Path file) {
        robot.interact(() -> composition.intake().add(List.of(file)));
    }

    private void choose(String title, String answer) {
        await("the line of " + title, () -> menu(title) != null);
        robot.interact(() -> {
            MenuItem item = menu(title).getItems().stream().filter(one -> answer.equals(one.getId())).findFirst().orElseThrow();
            item.fire();
        });
    }

    private MenuButton menu(String title) {
        return robot.lookup(".match-line").queryAll().stream()
                .filter(line -> line.lookupAll(".row-title").stream().anyMatch(label -> text(label).equals(title)))
                .map(line -> (MenuButton) line.lookup(".menu-button")).findFirst().orElse(null);
    }

    private List<Match> matches() {
        AtomicReference<List<Match>> matches = new AtomicReference<>();
        robot.interact(() -> matches.set(List.copyOf(robot.lookup("#matchList").<ListView<Match>>query().getItems())));
        return matches.get();
    }

    private void awaitCounts(String text) {
        String kind = say("imports.kind.PLAY");
        await(kind + " " + text, () -> {
            VBox box = robot.lookup("#countsBox").queryAs(VBox.class);
            return box.isVisible() && box.getChildren().stream().anyMatch(line -> {
                List<Node> labels = List.copyOf(line.lookupAll(".label"));
                return labels.stream().anyMatch(label -> ((Label) label).getText().equals(kind)) && labels.stream().anyMatch(label -> ((Label) label).getText().equals(text));
            });
        });
    }

    private ButtonBase button(String query) {
        return robot.lookup(query).queryAs(ButtonBase.class);
    }

    private void press(String query) {
        robot.interact(() -> button(query).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int plays(String title) {
        AtomicReference<Integer> count = new AtomicReference<>();
        background.run(() -> new cliffhanger.storage.SqliteShelf(library), shelf -> {});
        robot.interact(() -> background.run(() -> {
            int[] plays = new int[1];
            new cliffhanger.storage.SqliteShelf(library).plays(play -> plays[0] += play.show().title().equals(title) ? 1 : 0);
            return plays[0];
        }, count::set));
        await("plays are counted", () -> count.get() != null);
        return count.get();
    }

    private static String line(int id, int series, String title, int number) {
        return "watch-episode-%d,%d,%d,1,k%d,1,2024-05-0%d 20:15:00,%d,%s,%d\n".formatted(id, series, 800_000 + id, id, id, 800_000 + id, title, number);
    }

    private Path zip(String name, String text) throws IOException {
        Path zip = Files.createTempDirectory(root, "drop").resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("tracking-prod-records-v2.csv"));
            out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return zip;
    }
}
