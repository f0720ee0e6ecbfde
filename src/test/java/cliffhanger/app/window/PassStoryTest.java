package cliffhanger.app.window;

import static cliffhanger.English.say;
import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.storage.SqliteWatchlist;
import cliffhanger.watchlist.WatchlistRow;
import java.time.Instant;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;

/// A show is watched again from the start: by its menu, then on Up next, until its end.
class PassStoryTest extends WindowTest {
    private ShowId show;

    @Override
    boolean hasSamples() {
        return false;
    }

    @Override
    void prepare() {
        show = Evening.show(library, "The Bear", "Disney+", 31, "Groundhogs", "Soubise");
        library.apply(new Change.MarkWatched(new Scope.WholeShow(show), new PlayTime.At(Instant.parse("2025-01-19T20:00:00Z"))));
    }

    private WatchlistRow row() {
        return onStorage(() -> new SqliteWatchlist(library).one(show).orElseThrow());
    }

    private MenuItem item(String id) {
        return robot.lookup("#showMenu").queryAs(MenuButton.class).getItems().stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
    }

    private boolean ticked(int line) {
        return ((CheckBox) robot.lookup(".episode .check-box").queryAll().stream().filter(WindowTest::isSeen).toList().get(line)).isSelected();
    }

    private Button ring() {
        return robot.lookup("#upNextList #mark").queryAllAs(Button.class).stream().filter(button -> button.getScene() != null).findFirst().orElseThrow();
    }

    @Test
    void fromTheMenuToItsEnd() {
        awaitText(robot, ".episode .title", "Soubise");
        assertThat(ticked(0)).isTrue();
        robot.interact(item("againItem")::fire);
        awaitText(robot, "#textLabel", say("library.change.PASS_BEGUN", "The Bear"));
        awaitText(robot, "#passesLabel", "Second time: begun");
        await("ticks are of this time", () -> !ticked(0));
        assertThat(item("againItem").getText()).isEqualTo(say("show.header.again.end"));
        robot.interact(() -> composition.main().enter("upnext"));
        awaitText(robot, "#upNextList .label", "second time · 2 left");
        robot.interact(() -> ring().fire());
        await("it goes on", () -> row().next().code().equals("S2E2"));
        await("the ring is there again, for the season is not over this time", () -> isSeen(ring()));
        robot.interact(() -> ring().fire());
        await("it is over", () -> row().seen().pass() == null);
        robot.interact(() -> composition.main().enter("watchlist"));
        awaitText(robot, "#passesLabel", "Second time: 2 of 2 episodes");
        assertThat(onStorage(() -> Fixtures.show(library, "The Bear"))).isEqualTo(show);
    }
}
