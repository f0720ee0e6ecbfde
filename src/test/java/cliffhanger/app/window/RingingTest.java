package cliffhanger.app.window;

import static cliffhanger.English.say;
import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.AirTime;
import cliffhanger.desktop.notify.Notification;
import cliffhanger.library.Episode;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.RuleScope;
import cliffhanger.library.change.Change;
import cliffhanger.reminders.ReminderDelivery;
import java.util.List;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// The open window rings what is due, and does what the notification's buttons say. "Now Showing" airs this very minute.
class RingingTest extends WindowTest {
    @Test
    void whatIsDueIsShownAndMarkedFromTheNotification() {
        nowShowing();
        await("it rang", () -> notifier.shown.size() == 1);
        Notification shown = notifier.shown.getFirst();
        assertThat(shown.title()).isEqualTo("Now Showing S1E1");
        assertThat(shown.buttons()).extracting(Notification.Button::answer).containsExactly(ReminderDelivery.WATCHED, ReminderDelivery.SNOOZE);
        notifier.answer(shown, ReminderDelivery.WATCHED);
        await("it is watched", () -> plays() == 1);
        assertThat(notifier.shown).hasSize(1);
    }

    @Test
    void pressingTheNotificationOpensItsSeason() {
        nowShowing();
        await("it rang", () -> notifier.shown.size() == 1);
        notifier.answer(notifier.shown.getFirst(), Notification.OPEN);
        await("the show is open", () -> composition.session().openTitle().equals("Now Showing") && composition.session().openSeason() == 1);
    }

    @Test
    void whereTheDesktopCannotShowItTheWindowDoes() {
        notifier.broken = true;
        nowShowing();
        awaitText(robot, "#textLabel", "Now Showing S1E1");
        await("a badge counts it", () -> robot.lookup("#remindersBadge").queryAs(Label.class).getText().equals("1"));
    }

    @Test
    void theScreenListsWhatRangAndSnoozesIt() {
        nowShowing();
        await("it rang", () -> notifier.shown.size() == 1);
        robot.interact(() -> robot.lookup("#remindersButton").queryAs(ToggleButton.class).fire());
        awaitText(robot, "#toldList .strong", "Now Showing S1E1");
        robot.interact(() -> robot.lookup("#toldList .more-button").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "snoozeItem".equals(item.getId())).findFirst().orElseThrow().fire());
        awaitText(robot, "#comingList .strong", "Now Showing S1E1");
        awaitText(robot, "#comingList .secondary", say("reminders.snoozed"));
    }

    /// A line that goes is dimmed where it stands, and goes six seconds after the last press.
    @Test
    void linesStandStillUnderAHand() {
        nowShowing();
        await("it rang", () -> notifier.shown.size() == 1);
        robot.interact(() -> robot.lookup("#remindersButton").queryAs(ToggleButton.class).fire());
        awaitText(robot, "#toldList .strong", "Now Showing S1E1");
        Node list = robot.lookup("#toldList").query();
        robot.interact(() -> Event.fireEvent(list, new MouseEvent(MouseEvent.MOUSE_PRESSED, 5, 5, 5, 5, MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, true, false, true, null)));
        robot.interact(() -> robot.lookup("#toldList .more-button").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "snoozeItem".equals(item.getId())).findFirst().orElseThrow().fire());
        await("it is dimmed where it stands", () -> list.lookupAll(".reminder-line").stream()
                .anyMatch(line -> line.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("left"))));
        await("and goes", () -> list.lookupAll(".reminder-line").isEmpty());
    }

    @Test
    void aRuleShowsWhatItWouldRingBeforeItIsSet() {
        nowShowing();
        robot.interact(() -> robot.lookup("#remindersButton").queryAs(ToggleButton.class).fire());
        robot.interact(() -> robot.lookup("#addRuleButton").queryAs(Button.class).fire());
        robot.interact(() -> occasions().setValue(Occasion.EVERY_EPISODE));
        awaitText(robot, "#ruleNext", "Now Showing S1E2");
        robot.interact(() -> occasions().setValue(Occasion.OWN));
        robot.interact(() -> robot.lookup("#ruleText").queryAs(TextField.class).setText("Buy snacks"));
        robot.interact(() -> robot.lookup("#ruleDay").queryAs(TextField.class).setText("28 November 2026"));
        awaitText(robot, "#ruleNext", "Buy snacks");
        robot.interact(() -> robot.lookup(".save-button").queryAs(Button.class).fire());
        awaitText(robot, "#textLabel", say("library.change.RULE_SET"));
        awaitText(robot, "#comingList .strong", "Buy snacks");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Occasion> occasions() {
        return robot.lookup("#ruleOccasion").queryAs(ComboBox.class);
    }

    private void nowShowing() {
        List<Episode> episodes = List.of(episode(1, 0), episode(2, 7));
        background.run(() -> library.apply(new Change.SetRule(
                ReminderRule.of(new UUID(0, 1), new RuleScope.Everything(), Occasion.EVERY_EPISODE))));
        background.run(() -> library.apply(new Change.AddShows(List.of(Fixtures.show("Now Showing", 77, Lifecycle.RUNNING, episodes)), "file")));
        robot.interact(composition::reload);
    }

    private static Episode episode(int number, int days) {
        AirTime at = new AirTime(Fixtures.CLOCK.instant().plusSeconds(86_400L * days), Fixtures.ZONE);
        return new Episode(1, number, Episode.Kind.REGULAR, "Secret " + number, AirDate.of(Fixtures.TODAY.plusDays(days)), at, 50, null, 7700L + number);
    }

    private int plays() {
        int[] count = new int[1];
        java.util.concurrent.CountDownLatch done = new java.util.concurrent.CountDownLatch(1);
        background.run(() -> {
            count[0] = new cliffhanger.storage.SqliteWatchlist(library).all().stream()
                    .filter(row -> row.title().equals("Now Showing")).mapToInt(row -> row.seen().watched()).sum();
            done.countDown();
        });
        try {
            done.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return count[0];
    }
}
