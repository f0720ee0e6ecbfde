package cliffhanger.app.window;

import static cliffhanger.English.say;
import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.library.Field;
import cliffhanger.library.HiddenUntil;
import cliffhanger.library.Note;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.show.SeasonTab;
import cliffhanger.storage.SqliteReminderPages;
import cliffhanger.storage.SqliteShowPages;
import cliffhanger.storage.SqliteWatchlist;
import cliffhanger.upnext.Section;
import cliffhanger.upnext.UpNextItem.Entry;
import cliffhanger.upnext.UpNextItem;
import cliffhanger.upnext.UpNextOrder;
import cliffhanger.watchlist.WatchlistRow;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An evening before the screen: what waits, marked in one press, put off, noted, reminded of.
class UpNextStoryTest extends WindowTest {
    @Override
    boolean hasSamples() {
        return false;
    }

    @Override
    String begins() {
        return "upnext";
    }

    @Override
    void prepare() {
        Evening.FULL.fill(library);
    }

    @BeforeEach
    void there() {
        await("the list is there", () -> lines().contains("WATCH Severance S2E5"));
    }

    @SuppressWarnings("unchecked")
    private ListView<UpNextItem> list() {
        return robot.lookup("#upNextList").queryAs(ListView.class);
    }

    private List<String> lines() {
        return list().getItems().stream().map(item -> switch (item) {
            case UpNextItem.Heading heading -> heading.section() + " " + heading.count();
            case Entry entry -> entry.section() + " " + entry.row().title() + " " + (entry.row().next() == null ? "-" : entry.row().next().code());
        }).toList();
    }

    private WatchlistRow row(String title) {
        ShowId show = show(title);
        return onStorage(() -> new SqliteWatchlist(library).one(show).orElseThrow());
    }

    private ShowId show(String title) {
        return onStorage(() -> Fixtures.show(library, title));
    }

    private ListCell<?> cell(String title) {
        return list().lookupAll(".list-cell").stream()
                .map(ListCell.class::cast)
                .filter(cell -> cell.getItem() instanceof Entry entry && entry.row().title().equals(title) && entry.section() != Section.TONIGHT)
                .findFirst().orElseThrow();
    }

    private Button button(String title, String id) {
        return (Button) cell(title).lookup(id);
    }

    private static void press(Button button, int count) {
        for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            Event.fireEvent(button, new MouseEvent(type, 5, 5, 5, 5, MouseButton.PRIMARY, count, false, false, false, false, true, false, false, true,
                    false, true, null));
        }
    }

    /// Presses the ring of a line, not so soon after the last press that it would be a double click.
    private void mark(String title) throws InterruptedException {
        Thread.sleep(350);
        robot.clickOn(button(title, "#mark"));
    }

    private double place(String title) {
        Bounds bounds = cell(title).localToScene(cell(title).getLayoutBounds());
        return bounds.getMinY();
    }

    private static List<MenuItem> menu() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).flatMap(menu -> menu.getItems().stream()).toList();
    }

    private void choose(String id) {
        await(id + " is offered", () -> menu().stream().anyMatch(item -> id.equals(item.getId())));
        robot.interact(() -> {
            menu().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow().fire();
            Window.getWindows().stream().filter(ContextMenu.class::isInstance).toList().forEach(Window::hide);
        });
    }

    private void said(String text) {
        awaitText(robot, "#textLabel", text);
    }

    @Test
    void itSaysWhatWaitsUnderHeadings() {
        assertThat(lines()).containsExactly(
                "TONIGHT 1", "TONIGHT Slow Horses -",
                "WATCH 3", "WATCH Severance S2E5", "WATCH The Bear S2E2",
                "WATCH The Remarkably Long and Winding Title of a Show That Nobody Could Ever Remember, Part One S2E2",
                "RESTING 1", "NOT_STARTED 2", "HIDDEN 1");
        assertThat(robot.lookup("#totalLabel").queryLabeled().getText()).isEqualTo("3 shows · 7 episodes · about 5 h");
        assertThat(composition.session().titleProperty().get()).startsWith(say("upnext.screen.name"));
    }

    /// Open, mark three, undo one, put one off, a note, a reminder.
    @Test
    void theWholeEveningByKeyboard() {
        robot.interact(() -> list().requestFocus());
        robot.interact(() -> list().getSelectionModel().clearSelection());
        robot.type(KeyCode.DOWN, 2);
        robot.interact(() -> list().getSelectionModel().select(cell("Severance").getIndex()));
        robot.type(KeyCode.SPACE);
        await("the next one", () -> lines().contains("WATCH Severance S2E6"));
        robot.type(KeyCode.SPACE);
        await("and the next", () -> lines().contains("WATCH Severance S2E7"));
        robot.type(KeyCode.DOWN).type(KeyCode.SPACE);
        await("another show's", () -> lines().contains("WATCH The Bear S2E3"));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        await("one is taken back", () -> lines().contains("WATCH The Bear S2E2"));
        assertThat(row("Severance").seen().watched()).isEqualTo(5);
        assertThat(row("The Bear").seen().watched()).isEqualTo(1);

        robot.type(KeyCode.H);
        choose("laterWeekItem");
        await("it is put off", () -> new HiddenUntil.Day(Fixtures.TODAY.plusWeeks(1)).equals(row("The Bear").hidden()));
        assertThat(lines()).as("it stays where it is for now").anyMatch(line -> line.startsWith("WATCH The Bear"));

        robot.type(KeyCode.UP);
        robot.type(KeyCode.R);
        await("a reminder", () -> onStorage(() -> new SqliteReminderPages(library).rules()).stream().anyMatch(rule -> rule.rule().occasion() == Occasion.PREMIERE));
        robot.type(KeyCode.N);
        await("the note is open", () -> robot.lookup("#noteArea").tryQuery().filter(node -> isSeen(node) && node.isFocused()).isPresent());
        robot.write("Goats");
        robot.interact(composition::save);
        await("it is kept", () -> note("Severance", 2, 7).contains("Goats"));
    }

    private String note(String title, int season, int number) {
        ShowId show = show(title);
        return onStorage(() -> {
            var pages = new SqliteShowPages(library);
            var id = new cliffhanger.storage.SqliteNames(library).episode(show, season, number).orElseThrow();
            return pages.seasonOf(id).flatMap(pages::season).stream().flatMap(page -> page.notes().stream())
                    .filter(note -> id.equals(note.episode())).map(Note::text).findFirst().orElse("");
        });
    }

    @Test
    void theWholeEveningByMouse() throws Exception {
        mark("Severance");
        await("the next one", () -> lines().contains("WATCH Severance S2E6"));
        said("Severance S2E5 marked watched");
        mark("Severance");
        await("and the next", () -> lines().contains("WATCH Severance S2E7"));
        mark("The Bear");
        await("another show's", () -> lines().contains("WATCH The Bear S2E3"));
        robot.clickOn("#actionButton");
        await("one is taken back", () -> lines().contains("WATCH The Bear S2E2"));
        robot.clickOn(button("The Bear", "#more"));
        choose("pauseItem");
        await("it is paused", () -> row("The Bear").opinion().state() == cliffhanger.library.ShowState.PAUSED);
        robot.clickOn(cell("Severance").lookup(".row-title"));
        await("its page is open", () -> composition.session().openTitle().equals("Severance") && composition.main().screen().id().equals("watchlist"));
    }

    @Test
    void aDoubleClickAndAHeldKeyMarkOneEpisode() throws Exception {
        // As a hand sends it, whatever the machine does meanwhile: the second press comes when the line says the next episode already.
        Button ring = button("Severance", "#mark");
        robot.interact(() -> {
            press(ring, 1);
            ring.setDisable(false);
            press(ring, 2);
        });
        await("one", () -> lines().contains("WATCH Severance S2E6"));
        robot.interact(() -> list().getSelectionModel().select(cell("The Bear").getIndex()));
        robot.interact(() -> list().requestFocus());
        for (int i = 0; i < 4; i++) {
            // What a keyboard sends while the key is held.
            robot.interact(() -> Event.fireEvent(list(), new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false)));
        }
        await("one of this too", () -> lines().contains("WATCH The Bear S2E3"));
        Thread.sleep(400);
        settle();
        assertThat(row("Severance").seen().watched()).isEqualTo(4);
        assertThat(row("The Bear").seen().watched()).isEqualTo(2);
    }

    /// The row that was pressed stays where it is for six seconds, and while the pointer or the keyboard is at it; then all settle at once.
    @Test
    void nothingMovesUnderTheHand() throws Exception {
        robot.interact(() -> composition.upNext().viewModel().orderProperty().set(UpNextOrder.SHORTEST));
        await("the shortest first", () -> lines().indexOf("WATCH The Bear S2E2") < lines().indexOf("WATCH Severance S2E5"));
        await("all stand", () -> cell("Severance").getTranslateY() == 0 && cell("The Bear").getTranslateY() == 0);
        double before = place("Severance");
        mark("Severance");
        await("marked", () -> lines().contains("WATCH Severance S2E6"));
        mark("Severance");
        await("marked again: it is the shortest now", () -> lines().contains("WATCH Severance S2E7"));
        assertThat(place("Severance")).isEqualTo(before);
        assertThat(lines().indexOf("WATCH Severance S2E7")).isGreaterThan(lines().indexOf("WATCH The Bear S2E2"));
        Thread.sleep(6500);
        settle();
        assertThat(place("Severance")).as("the pointer is still there").isEqualTo(before);
        robot.moveTo("#settingsButton");
        robot.interact(() -> robot.lookup("#settingsButton").query().requestFocus());
        await("it moves", () -> lines().indexOf("WATCH Severance S2E7") < lines().indexOf("WATCH The Bear S2E2"));
        await("and stands", () -> cell("Severance").getTranslateY() == 0 && place("Severance") < before);
    }

    @Test
    void theLastOfASeasonAsksForARatingAndOffersAReminder() throws Exception {
        // That no more of it are to come has to be known.
        onStorage(() -> {
            SeasonTab second = new SqliteShowPages(library).show(Fixtures.show(library, "Severance")).orElseThrow().tab(2).orElseThrow();
            return library.apply(new Change.EditSeason(second.id(), Map.of(Field.OfSeason.EPISODE_ORDER, String.valueOf(second.total())), Map.of()));
        });
        for (int left = 3; left > 0; left--) {
            int now = left;
            mark("Severance");
            await("marked", () -> now == 1 ? row("Severance").next() != null && row("Severance").next().season() == 2 && row("Severance").next().number() == 3
                    : row("Severance").next().left().count() == now - 1);
        }
        // What was left out is next now; it is of the same season.
        await("the one that was left out", () -> lines().contains("WATCH Severance S2E3"));
        mark("Severance");
        await("all is watched", () -> row("Severance").next() == null);
        awaitText(robot, ".row-status", say("upnext.ended", 2));
        Node star = cell("Severance").lookup("#star4");
        robot.clickOn(star);
        ShowId severance = show("Severance");
        await("it is rated", () -> onStorage(() -> {
            var pages = new SqliteShowPages(library);
            return pages.show(severance).orElseThrow().tabs().stream().flatMap(tab -> pages.season(tab.id()).stream())
                    .anyMatch(page -> Double.valueOf(8).equals(page.rating()));
        }));
        assertThat(lines()).as("still there").contains("WATCH Severance -");
        AtomicReference<Labeled> link = new AtomicReference<>();
        await("a reminder is offered", () -> {
            link.set((Labeled) cell("Severance").lookup(".hyperlink"));
            return cell("Severance").lookupAll(".hyperlink").stream().anyMatch(node -> isSeen(node) && ((Labeled) node).getText().equals(say("upnext.remind.season")));
        });
        robot.clickOn((Node) cell("Severance").lookupAll(".hyperlink").stream().filter(WindowTest::isSeen).findFirst().orElseThrow());
        await("a reminder", () -> onStorage(() -> new SqliteReminderPages(library).rules()).stream().anyMatch(rule -> rule.rule().occasion() == Occasion.PREMIERE));
    }

    @Test
    void whatWasLeftOutLeadsThere() {
        robot.clickOn((Node) cell("Severance").lookup(".earlier-link"));
        await("its page is open", () -> composition.session().openTitle().equals("Severance") && composition.session().openSeason() == 2
                && composition.main().screen().id().equals("watchlist"));
    }

    @Test
    void aShowIsPutOffUntilADayInWordsAndShownAgain() {
        robot.clickOn(button("The Bear", "#more"));
        robot.interact(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).toList().forEach(Window::hide));
        robot.interact(() -> list().getSelectionModel().select(cell("The Bear").getIndex()));
        robot.interact(() -> list().requestFocus());
        robot.type(KeyCode.H);
        choose("laterDayItem");
        await("it asks", () -> robot.lookup("#dayField").query().isFocused());
        robot.write("2027-03-01").type(KeyCode.ENTER);
        await("it is put off", () -> new HiddenUntil.Day(java.time.LocalDate.of(2027, 3, 1)).equals(row("The Bear").hidden()));
        robot.interact(() -> composition.upNext().viewModel().fold(Section.HIDDEN));
        await("it is among the hidden", () -> lines().stream().anyMatch(line -> line.startsWith("HIDDEN The Bear")));
        // The list lays its cells out a moment after its items are there.
        await("its line is laid out", () -> list().lookupAll(".list-cell").stream().map(ListCell.class::cast)
                .anyMatch(cell -> cell.getItem() instanceof Entry entry && entry.row().title().equals("The Bear") && cell.lookup("#unhide") != null));
        robot.interact(() -> button("The Bear", "#unhide").fire());
        await("it waits again", () -> row("The Bear").hidden() == null);
    }

    @Test
    void theOrderByHandIsMovedByKeysAndKept() {
        robot.interact(() -> composition.upNext().viewModel().orderProperty().set(UpNextOrder.BY_HAND));
        robot.interact(() -> list().requestFocus());
        robot.interact(() -> list().getSelectionModel().select(cell("The Bear").getIndex()));
        robot.press(KeyCode.CONTROL).type(KeyCode.UP).release(KeyCode.CONTROL);
        await("it is above", () -> lines().indexOf("WATCH The Bear S2E2") < lines().indexOf("WATCH Severance S2E5"));
        assertThat(((Entry) list().getSelectionModel().getSelectedItem()).row().title()).isEqualTo("The Bear");
        robot.interact(composition::save);
        await("it is kept", () -> onStorage(() -> new cliffhanger.storage.SqliteSettings(library).get("upnext.order")).equals(java.util.Optional.of("BY_HAND"))
                && new cliffhanger.storage.SqliteSettings(library).get("upnext.byhand").isPresent());
    }

    @Test
    void tonightIsRemindedOf() {
        robot.clickOn("#bell");
        await("a rule", () -> onStorage(() -> new SqliteReminderPages(library).rules()).stream().anyMatch(rule -> rule.rule().occasion() == Occasion.EVERY_EPISODE));
    }

    /// A line is drawn before another by the mouse, whatever the order was, and that one is kept; a press that hardly moves opens.
    @Test
    void aLineIsDrawnWhereItIsWanted() {
        robot.drag(cell("The Bear").lookup(".row-title")).moveTo(cell("Severance").lookup(".row-title")).moveBy(0, -14);
        await("it shows where it would stand", () -> cell("Severance").getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("drop-above")));
        robot.drop();
        await("it stands there", () -> lines().indexOf("WATCH The Bear S2E2") < lines().indexOf("WATCH Severance S2E5"));
        assertThat(composition.upNext().viewModel().orderProperty().get()).isEqualTo(UpNextOrder.BY_HAND);
        robot.drag(cell("The Bear").lookup(".row-title")).moveTo(cell("Severance").lookup(".row-title")).moveBy(0, 14).drop();
        await("and behind", () -> lines().indexOf("WATCH The Bear S2E2") > lines().indexOf("WATCH Severance S2E5"));
        robot.drag(cell("The Bear").lookup(".row-title")).moveTo(robot.lookup("#totalLabel").queryLabeled()).drop();
        assertThat(lines().indexOf("WATCH The Bear S2E2")).as("let go elsewhere").isGreaterThan(lines().indexOf("WATCH Severance S2E5"));
        assertThat(composition.main().screen().id()).as("nothing was opened").isEqualTo("upnext");
    }

    @Test
    void theBellSaysWhenItRings() {
        Labeled bell = (Labeled) list().lookup("#bell");
        assertThat(bell.getText()).isEqualTo(say("upnext.bell"));
        robot.interact(() -> ((Button) bell).fire());
        await("five minutes before nine", () -> ((Labeled) list().lookup("#bell")).getText().contains(":55"));
        assertThat(list().lookup("#bell").getAccessibleText()).startsWith("You are reminded at");
    }
}
