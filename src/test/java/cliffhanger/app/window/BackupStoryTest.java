package cliffhanger.app.window;

import static cliffhanger.English.say;

import cliffhanger.backup.Backup;
import cliffhanger.library.change.Change;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;

/// Back up, lose something, see what a backup would change, and go back to it: in the settings.
class BackupStoryTest extends WindowTest {
    private void press(String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    @Test
    @SuppressWarnings("unchecked")
    void backUpCompareAndRestore() {
        press("#settingsButton");
        awaitText(robot, "#backupLabel", say("settings.backups.none"));
        press("#backupButton");
        await("it is listed", () -> robot.lookup("#backupBox").queryAs(ComboBox.class).getItems().size() == 1);
        background.run(() -> library.apply(new Change.ClearSamples()));
        press("#compareButton");
        awaitText(robot, "#backupLabel", say("settings.backups.differs", 0, 10, "", "", "", "").split("\\.")[0]);
        press("#restoreButton");
        awaitText(robot, ".toast-text", say("settings.backups.restored"));
        await("both are listed", () -> ((ComboBox<Backup>) robot.lookup("#backupBox").queryAs(ComboBox.class)).getItems().size() == 2);
        press("#watchlistButton");
        await("the shows are back", () -> composition.watchlist().screen().listView().getItems().size() > 10);
    }
}
