package cliffhanger.app.window;

import cliffhanger.Fixtures;
import cliffhanger.app.work.Services;
import cliffhanger.language.Language;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.ui.Background;
import cliffhanger.ui.Theme;
import cliffhanger.ui.Toasts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Renders Up next in each state, both themes and three widths to `target/pictures`, to be looked at.
final class UpNextPictures {
    private static final Path FOLDER = Path.of("target", "pictures", "upnext");

    private UpNextPictures() {}

    /// @param words a language's tag; none for English
    public static void main(String[] words) throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        Language language = Language.of(words.length == 0 ? Locale.ENGLISH : Locale.forLanguageTag(words[0]));
        Files.createDirectories(FOLDER);
        Platform.startup(Theme::loadFonts);
        Platform.setImplicitExit(false);
        for (Evening evening : Evening.values()) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                for (int width : new int[] {1280, 900, 600}) {
                    picture(evening, theme, width, language);
                }
            }
        }
        Platform.exit();
    }

    private static void picture(Evening evening, Theme theme, int width, Language language) throws Exception {
        render(FOLDER.resolve((evening + "-" + theme + "-" + width + ".png").toLowerCase(Locale.ROOT)), theme, width, language, evening::fill,
                (composition, scene) -> {});
    }

    /// Writes a picture of the window over a library.
    ///
    /// @param lead brings it where it is to be seen
    static void render(
            Path file, Theme theme, int width, Language language, Consumer<SqliteLibrary> fill, BiConsumer<Composition, Scene> lead) throws Exception {
        Path folder = Files.createTempDirectory("pictures");
        int height = width == 1280 ? 860 : 600;
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            SqliteLibrary library = SqliteLibrary.open(folder, Fixtures.CLOCK);
            library.apply(new cliffhanger.library.change.Change.PlaceSamples(List.of(), true));
            fill.accept(library);
            Composition composition = new Composition(library, folder, Background.inPlace(), new Toasts(), language, address -> {},
                    new Services(folder, library.clock()), cliffhanger.ui.Pictures.NONE, new RecordingNotifier()::listening, () -> {});
            Parent view = composition.begin(LibraryOpening.Opened.of(library));
            composition.complete();
            Stage stage = new Stage();
            Scene scene = new Scene(view, width, height);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            lead.accept(composition, scene);
            PauseTransition settle = new PauseTransition(Duration.millis(500));
            settle.setOnFinished(event -> {
                Pictures.write(scene.snapshot(new WritableImage(width, height)), file);
                stage.close();
                library.close();
                done.countDown();
            });
            settle.play();
        });
        done.await();
    }
}
