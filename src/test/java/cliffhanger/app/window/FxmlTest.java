package cliffhanger.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.app.start.RefusalController;
import cliffhanger.app.start.RescueController;
import cliffhanger.language.Language;
import cliffhanger.language.Sentence;
import cliffhanger.storage.SqliteRescue;
import cliffhanger.ui.Views;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

/// Every FXML loads with its bundle and its controllers.
class FxmlTest extends WindowTest {
    @Test
    void everyViewLoads() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(Path.of("resources/cliffhanger"))) {
            all = files.filter(file -> file.toString().endsWith(".fxml")).toList();
        }
        assertThat(all).hasSizeGreaterThan(10);
        Views views = composition.views();
        // Those that have no library behind them.
        Views without = new Views(Language.of(Locale.ENGLISH), Map.of(
                RescueController.class, () -> new RescueController(
                        new SqliteRescue(Path.of("none"), Fixtures.CLOCK), Path.of("library.db"), Optional.empty(), background, Language.of(Locale.ENGLISH), null),
                RefusalController.class, () -> new RefusalController(Language.of(Locale.ENGLISH), Sentence.of("storage.damaged"), null)));
        for (Path file : all) {
            String name = "/" + Path.of("resources").relativize(file);
            Parent[] loaded = new Parent[1];
            robot.interact(() -> loaded[0] = (name.matches(".*/(Rescue|Refusal)View.fxml") ? without : views).load(FxmlTest.class, name));
            assertThat(loaded[0]).as(name).isNotNull();
            assertThat(Files.readAllLines(file)).as(name + " is small").hasSizeLessThan(110);
        }
    }
}
