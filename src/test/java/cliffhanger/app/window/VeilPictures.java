package cliffhanger.app.window;

import cliffhanger.Fixtures;
import cliffhanger.Secrets;
import cliffhanger.app.work.Services;
import cliffhanger.app.work.WindowArguments;
import cliffhanger.language.Language;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.library.veil.Step;
import cliffhanger.library.veil.Veils;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteSettings;
import cliffhanger.ui.Background;
import cliffhanger.ui.Theme;
import cliffhanger.ui.Toasts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Renders what is covered in each step, both themes and three widths to `target/pictures`, to be looked at.
final class VeilPictures {
    private static final Path FOLDER = Path.of("target", "pictures", "veil");

    private VeilPictures() {}

    /// @param words a language's tag; none for English
    public static void main(String[] words) throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        Language language = Language.of(words.length == 0 ? Locale.ENGLISH : Locale.forLanguageTag(words[0]));
        Files.createDirectories(FOLDER);
        Platform.startup(Theme::loadFonts);
        Platform.setImplicitExit(false);
        for (Step step : Step.values()) {
            picture("season", step, Theme.LIGHT, 1280, language, (composition, show) -> composition.requests().take(link(show)));
            picture("season", step, Theme.DARK, 900, language, (composition, show) -> composition.requests().take(link(show)));
            picture("episode", step, Theme.DARK, 1280, language, (composition, show) -> composition.requests().take(link(show, "/s2e4")));
            picture("later", step, Theme.LIGHT, 1280, language, (composition, show) -> composition.requests().take(link(show, "/s3e1")));
            picture("upnext", step, Theme.LIGHT, 600, language, (composition, show) -> composition.main().enter("upnext"));
            picture("notes", step, Theme.LIGHT, 900, language, (composition, show) -> composition.main().enter("notes"));
        }
        picture("search", Step.CAREFUL, Theme.DARK, 900, language, (composition, show) -> composition.main().enter("watchlist"));
        picture("settings", Step.CAREFUL, Theme.LIGHT, 900, language, (composition, show) -> composition.main().enter("settings"));
        Platform.exit();
    }

    private static WindowArguments link(ShowId show) {
        return link(show, "");
    }

    private static WindowArguments link(ShowId show, String place) {
        return WindowArguments.parse(List.of("cliffhanger://show/" + show.value() + place)).orElseThrow();
    }

    private static void picture(String name, Step step, Theme theme, int width, Language language, BiConsumer<Composition, ShowId> lead) throws Exception {
        Path folder = Files.createTempDirectory("pictures");
        int height = width == 1280 ? 832 : 700;
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            SqliteLibrary library = SqliteLibrary.open(folder, Fixtures.CLOCK);
            library.apply(new Change.PlaceSamples(List.of(), true));
            ShowId show = Secrets.fill(library);
            Veils.read(new SqliteSettings(library), library.clock()).choose(step);
            Composition composition = new Composition(library, folder, Background.inPlace(), new Toasts(), language, address -> {},
                    new Services(folder, library.clock()), cliffhanger.ui.Pictures.NONE, new RecordingNotifier()::listening, () -> {});
            Parent view = composition.begin(LibraryOpening.Opened.of(library));
            composition.complete();
            Stage stage = new Stage();
            Scene scene = new Scene(view, width, height);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            lead.accept(composition, show);
            if (name.equals("search")) {
                ((TextField) scene.lookup("#searchField")).setText("xsp");
            }
            PauseTransition settle = new PauseTransition(Duration.millis(600));
            settle.setOnFinished(event -> {
                Pictures.write(scene.snapshot(new WritableImage(width, height)),
                        FOLDER.resolve((name + "-" + step + "-" + theme + "-" + width + ".png").toLowerCase(Locale.ROOT)));
                stage.close();
                library.close();
                done.countDown();
            });
            settle.play();
        });
        done.await();
    }
}
