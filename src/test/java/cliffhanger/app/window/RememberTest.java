package cliffhanger.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.language.Language;
import cliffhanger.settings.ThemeChoice;
import cliffhanger.storage.SqliteSettings;
import cliffhanger.ui.Toasts;
import cliffhanger.watchlist.Filter;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// What is chosen in one window is there in the next.
class RememberTest extends WindowTest {
    @Test
    void selectionFilterSortAndSettingsAreRemembered() {
        awaitText(robot, "#titleLabel", "American Rust");
        robot.clickOn("Westworld");
        awaitText(robot, "#titleLabel", "Westworld");
        robot.interact(() -> {
            composition.watchlist().viewModel().filterProperty().set(new Filter(Set.of(), Set.of(), Set.of("HBO"), Set.of(), false, false));
            composition.session().memory().keep();
        });
        robot.interact(() -> ((ButtonBase) robot.lookup("#settingsButton").query()).fire());
        robot.clickOn("#darkTheme");
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<ZoneId> zones = robot.lookup("#zoneBox").queryAs(ComboBox.class);
            zones.setValue(ZoneId.of("America/New_York"));
        });

        AtomicReference<LibraryOpening.Opened> opened = new AtomicReference<>();
        background.run(() -> LibraryOpening.Opened.of(library), opened::set);
        await("what was kept is read", () -> opened.get() != null);
        robot.interact(() -> {
            composition = new Composition(library, root, background, new Toasts(), Language.of(Locale.ENGLISH), address -> {}, services, pictures(),
                    notifier::listening, () -> {});
            Stage next = new Stage();
            next.setScene(new Scene(composition.begin(opened.get()), 1200, 800));
            next.show();
            composition.complete();
            composition.main().enter("watchlist");
        });
        await("the same show is open", () -> composition.session().openTitle().equals("Westworld"));
        await("under the same filter", () -> composition.watchlist().screen().listView().getItems().size() < 6);
        assertThat(composition.session().preferences().themeProperty().get()).isEqualTo(ThemeChoice.DARK);
        assertThat(composition.session().preferences().zoneProperty().get()).isEqualTo(ZoneId.of("America/New_York"));
    }

    @Test
    void aFrameIsReadAsItWasWrittenAndNonsenseIsNoFrame() {
        WindowState.Frame frame = new WindowState.Frame(10, 20.5, 1280, 832, true);
        assertThat(WindowState.Frame.parse(frame.print())).contains(frame);
        assertThat(WindowState.Frame.parse("")).isEmpty();
        assertThat(WindowState.Frame.parse("a b c d e")).isEmpty();
        assertThat(WindowState.Frame.parse("0 0 1 1 false")).isEmpty();
        assertThat(new SqliteSettings(library).get("nothing")).isEmpty();
        assertThat((Object) robot.lookup("#showList").queryAs(ListView.class)).isNotNull();
    }
}
