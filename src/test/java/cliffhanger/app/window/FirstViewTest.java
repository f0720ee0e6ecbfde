package cliffhanger.app.window;

import static cliffhanger.English.say;
import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.starter.StarterLibrary;
import cliffhanger.watchlist.WatchlistRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What a small window shows of a show before anything is scrolled.
class FirstViewTest extends WindowTest {
    private static final String LONG = "The Remarkably Long and Winding Title of a Show That Nobody Could Ever Remember, Part One: The Beginning";

    @Override
    double width() {
        return 900;
    }

    @Override
    double height() {
        return 600;
    }

    @Override
    void prepare() {
        library.apply(new Change.PlaceSamples(StarterLibrary.samples(), true));
        library.apply(new Change.AddShows(List.of(
                Fixtures.weekly(LONG, 1, LocalDate.of(2015, 11, 5), 12, 6),
                Fixtures.weekly("Daily News", 2, LocalDate.of(2006, 1, 2), 30, 5),
                Fixtures.weekly("Running", 3, LocalDate.of(2026, 11, 3), 1, 8)), "file"));
    }

    private void open(ShowId show) {
        robot.interact(() -> composition.watchlist().viewModel().selectedProperty().set(show));
        WaitForAsyncUtils.waitForFxEvents();
        await("open", () -> composition.session().openTitle().equals(
                composition.watchlist().viewModel().rows().stream().filter(row -> row.show().equals(show)).map(WatchlistRow::title).findFirst().orElse("")));
    }

    private Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void tabsAndThreeEpisodesAreThereForEveryShow() {
        List<String> missing = new ArrayList<>();
        for (WatchlistRow row : List.copyOf(composition.watchlist().viewModel().rows())) {
            open(row.show());
            long tabs = robot.lookup(".tab-button").queryAll().stream().filter(tab -> place(tab).getMaxY() <= height()).count();
            List<Node> episodes = robot.lookup(".episode").queryAll().stream().filter(node -> node.isVisible() && node.getScene() != null).toList();
            long seen = episodes.stream().filter(episode -> place(episode).getMaxY() <= height()).count();
            if (tabs == 0 || seen < Math.min(3, episodes.size())) {
                missing.add(row.title() + ": " + tabs + " tabs, " + seen + " of " + episodes.size() + " episodes");
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void nothingMovesWhenTheLastEpisodeIsMarked() {
        ShowId show = Fixtures.show(library, "Running");
        background.run(() -> library.apply(new Change.MarkWatched(
                new Scope.UpTo(new cliffhanger.storage.SqliteNames(library).episode(show, 1, 2).orElseThrow()), new PlayTime.Now())), done -> composition.reload());
        open(show);
        awaitText(robot, "#nextButton", "S1E3");
        double tabs = place(robot.lookup("#season1Button").query()).getMinY();
        double first = place(robot.lookup(".episode").query()).getMinY();
        robot.clickOn("#nextButton");
        await("what comes takes its place", () -> robot.lookup("#remindButton").query().isVisible());
        assertThat(place(robot.lookup("#season1Button").query()).getMinY()).isEqualTo(tabs);
        assertThat(place(robot.lookup(".episode").query()).getMinY()).isEqualTo(first);
    }

    @Test
    void everyFormOpensWholeWithTheKeyboardInItsFirstField() {
        open(Fixtures.show(library, "Westworld"));
        List<String> wrong = new ArrayList<>();
        List<String> buttons = List.of("#editReleaseButton", "#addEpisodesButton", "#addStatusButton", "#addCastButton", "#addOffersButton",
                "#addPredictionsButton", "#addLinksButton", "#addRemindersButton", "#writeButton", "#addSeasonButton");
        for (String button : buttons) {
            robot.interact(() -> robot.lookup("#scroll").queryAs(ScrollPane.class).setVvalue(0));
            robot.interact(() -> ((ButtonBase) adder(button)).fire());
            await("open", () -> robot.lookup(".form").tryQuery().isPresent());
            Node form = robot.lookup(".form").query();
            ScrollPane pane = robot.lookup("#scroll").queryAs(ScrollPane.class);
            try {
                await("in sight", () -> isInSight(form, pane));
            } catch (AssertionError e) {
                wrong.add(button + " " + place(form) + " in " + place(pane));
            }
            Node owner = form.getScene().getFocusOwner();
            if (owner == null || !Stream.of(".text-input", ".combo-box").anyMatch(field -> form.lookupAll(field).contains(owner))) {
                wrong.add(button + " has the keyboard in " + owner);
            }
            robot.type(KeyCode.ESCAPE);
            await(button + " closed", () -> robot.lookup(".form").tryQuery().isEmpty());
        }
        assertThat(wrong).isEmpty();
    }

    /// A form that is higher than the window begins at its top.
    private boolean isInSight(Node form, ScrollPane pane) {
        double top = place(form).getMinY() - place(pane).getMinY();
        double bottom = place(pane).getMaxY() - place(form).getMaxY();
        boolean high = place(form).getHeight() + 32 > place(pane).getHeight();
        return top >= 15 && (high ? top <= 17 : bottom >= 15);
    }

    @Test
    void oneKeyRemindsOfThePremiereAlsoWhileItHasNoDay() {
        open(Fixtures.show(library, "American Rust"));
        robot.interact(() -> composition.watchlist().screen().listView().requestFocus());
        robot.type(KeyCode.R);
        awaitText(robot, "#doneButton", say("show.header.done.reminded"));
        List<Occasion> set = new ArrayList<>();
        background.run(() -> new cliffhanger.storage.SqliteReminderPages(library).rules(), rules -> rules.forEach(rule -> set.add(rule.rule().occasion())));
        await("both rules", () -> set.size() == 2);
        assertThat(set).containsExactlyInAnyOrder(Occasion.PREMIERE, Occasion.DATE_CHANGED);
        robot.interact(composition.actions()::undo);
        await("one step", () -> robot.lookup("#remindButton").query().isVisible());
    }
}
