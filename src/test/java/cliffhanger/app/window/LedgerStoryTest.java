package cliffhanger.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.calendar.CalendarViewModel;
import cliffhanger.history.HistoryItem;
import cliffhanger.insights.Insights;
import cliffhanger.insights.Period;
import cliffhanger.insights.Reckoning;
import cliffhanger.storage.SqliteInsights;
import cliffhanger.storage.SqliteSettings;
import cliffhanger.storage.sql.Row;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The calendar, what was watched and what it comes to: by the keyboard alone, and with what a screen reader is told.
@Tag("window")
class LedgerStoryTest extends WindowTest {
    @Override
    boolean hasSamples() {
        return false;
    }

    @Override
    void prepare() {
        BusyYear.fill(library);
    }

    private void enter(String screen) {
        robot.interact(() -> composition.main().enter(screen));
    }

    private Region grid() {
        return robot.lookup(".month-grid").queryAs(Region.class);
    }

    private String focused() {
        return ((Node) grid().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM)).getAccessibleText();
    }

    private Set<String> chips() {
        return robot.lookup(".chip").queryAll().stream().filter(Node::isVisible).map(Node::getAccessibleText).collect(Collectors.toSet());
    }

    private Stream<Label> seen() {
        return robot.lookup(".day-seen").queryAllAs(Label.class).stream().filter(label -> label.isVisible() && label.getText().endsWith("watched"));
    }

    private static Stream<MenuItem> offered() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).flatMap(menu -> ((ContextMenu) menu).getItems().stream());
    }

    private void awaitChip(String what, Supplier<Boolean> condition) {
        await(what, condition);
    }

    @Test
    void theCalendarIsWalkedMarkedAndLeftByTheKeyboard() {
        enter("calendar");
        awaitChip("the month is there", () -> chips().stream().anyMatch(chip -> chip.contains("Wren S3E1")));
        assertThat(grid().getAccessibleRole()).isEqualTo(AccessibleRole.TABLE_VIEW);
        assertThat(grid().queryAccessibleAttribute(AccessibleAttribute.ROW_COUNT)).isEqualTo(6);
        assertThat(focused()).isEqualTo("Monday 23 November, 1 episode, today");
        robot.type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.LEFT).type(KeyCode.LEFT);
        assertThat(focused()).isEqualTo("Saturday 7 November, 1 episode");
        robot.press(KeyCode.CONTROL).type(KeyCode.DOWN).release(KeyCode.CONTROL);
        assertThat(focused()).startsWith("Wren S3E1").contains("premiere").doesNotContain("watched");
        robot.type(KeyCode.SPACE);
        awaitChip("it is watched", () -> chips().stream().anyMatch(chip -> chip.contains("Wren S3E1") && chip.contains("watched")));
        robot.type(KeyCode.SPACE);
        awaitChip("and is not", () -> chips().stream().anyMatch(chip -> chip.contains("Wren S3E1") && !chip.contains("watched")));
        robot.type(KeyCode.PAGE_DOWN);
        awaitText(robot, "#stretchLabel", "December 2026");
        robot.type(KeyCode.T);
        awaitText(robot, "#stretchLabel", "November 2026");
        robot.type(KeyCode.J).write("next March").type(KeyCode.ENTER);
        awaitText(robot, "#stretchLabel", "March 2027");
        robot.type(KeyCode.T).type(KeyCode.W);
        await("a week", () -> robot.lookup("#stretchLabel").queryAs(Label.class).getText().contains("23 Nov"));
        robot.type(KeyCode.M);
        awaitText(robot, "#stretchLabel", "November 2026");
    }

    @Test
    void premieresAloneAndWhatWasWatchedAreShownWhenAskedFor() {
        enter("calendar");
        awaitChip("the month is there", () -> chips().size() > 5);
        robot.interact(() -> robot.lookup("#premieresToggle").queryAs(ToggleButton.class).fire());
        awaitChip("premieres alone", () -> !chips().isEmpty() && chips().stream().allMatch(chip -> chip.contains("premiere")));
        robot.interact(() -> robot.lookup("#watchedToggle").queryAs(ToggleButton.class).fire());
        await("what was watched", () -> seen().findAny().isPresent());
        robot.clickOn(seen().findFirst().orElseThrow());
        await("what it was", () -> offered().anyMatch(item -> item.getText() != null && item.getText().matches(".+ S\\d+E\\d+.*")));
        // Below what airs on the day.
        robot.interact(() -> offered().reduce((before, last) -> last).orElseThrow().fire());
        await("its page", () -> composition.main().screen().id().equals("watchlist"));
        assertThat(onStorage(() -> new SqliteSettings(library).get("calendar.filter"))).hasValueSatisfying(kept -> assertThat(kept).contains("premieres"));
        robot.interact(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).toList().forEach(Window::hide));
        enter("calendar");
        assertThat(composition.main().screen().id()).isEqualTo("calendar");
        assertThat(CalendarViewModel.Stretch.values()).hasSize(2);
    }

    @Test
    void aViewingIsTakenAwayAndBroughtBackAndAnotherTimeIsGiven() {
        enter("history");
        ListView<?> list = robot.lookup("#historyList").queryListView();
        await("days are there", () -> list.getItems().size() > 5);
        long before = onStorage(() -> library.sql().first("SELECT count(*) FROM play", Row::large).orElseThrow());
        robot.type(KeyCode.DELETE);
        await("it is gone", () -> onStorage(() -> library.sql().first("SELECT count(*) FROM play", Row::large).orElseThrow()) == before - 1);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        await("it is back", () -> onStorage(() -> library.sql().first("SELECT count(*) FROM play", Row::large).orElseThrow()) == before);
        robot.type(KeyCode.E);
        robot.interact(() -> robot.lookup("#watchedTime").queryTextInputControl().setText("9:15"));
        robot.interact(() -> robot.lookup(".save-button").queryButton().fire());
        await("at another time", () -> robot.lookup(".agenda-when").queryAllAs(Label.class).stream().anyMatch(label -> label.getText().equals("09:15")));
        robot.interact(() -> robot.lookup("#historySearchField").queryTextInputControl().setText("merid"));
        await("one show alone", () -> list.getItems().size() > 1 && list.getItems().stream()
                .allMatch(line -> line instanceof HistoryItem.Head || line.toString().contains("Meridian")));
    }

    @Test
    void figuresHaveATableBehindThemAndLeadToTheirPlays() {
        enter("insights");
        await("figures are there", () -> robot.lookup(".figure-card").queryAll().size() == 7);
        Insights insights = onStorage(() -> new Reckoning(new SqliteInsights(library), new Period(2026), Fixtures.CLOCK).insights());
        assertThat(text(robot.lookup("#insightsScreen .insights-total").query())).contains(insights.total().plays() + " episodes", insights.shows() + " shows");
        robot.interact(() -> robot.lookup("#cardGENRES .toggle").queryAs(ToggleButton.class).fire());
        TableView<?> table = robot.lookup("#cardGENRES .table-view").queryTableView();
        assertThat(table.isVisible()).isTrue();
        assertThat(table.getItems()).hasSize(insights.kinds().get(Insights.Kind.GENRE).size());
        assertThat(table.getAccessibleText()).isEqualTo("Genres");
        int plays = insights.top().getFirst().amount().plays();
        robot.interact(() -> robot.lookup("#cardTOP .bar-line").queryButton().fire());
        await("the plays behind it", () -> composition.main().screen().id().equals("history")
                && robot.lookup("#totalLabel").queryAllAs(Label.class).stream().anyMatch(label -> label.getText().startsWith(plays + " episode")));
        enter("insights");
        robot.interact(() -> robot.lookup("#periodBox").<ComboBox<Period>>query().setValue(Period.ALL));
        await("all time", () -> text(robot.lookup("#insightsScreen .insights-total").query()).contains("about") || robot.lookup(".figure-card").queryAll().size() == 7);
        assertThat(List.of(Period.ALL, new Period(2026))).allMatch(period -> robot.lookup("#periodBox").<ComboBox<Period>>query().getItems().contains(period));
    }
}
