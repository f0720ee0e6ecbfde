package cliffhanger.app.window;

import cliffhanger.Secrets;
import cliffhanger.app.work.WindowArguments;
import cliffhanger.language.Language;
import cliffhanger.library.ShowId;
import cliffhanger.library.veil.Step;
import cliffhanger.library.veil.Veils;
import cliffhanger.storage.SqliteSettings;
import cliffhanger.ui.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.control.TextField;

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
        UpNextPictures.render(FOLDER.resolve((name + "-" + step + "-" + theme + "-" + width + ".png").toLowerCase(Locale.ROOT)), theme, width, language,
                library -> {
                    Secrets.fill(library);
                    Veils.read(new SqliteSettings(library), library.clock()).choose(step);
                },
                (composition, scene) -> {
                    // The first show that is put there.
                    lead.accept(composition, new ShowId(1));
                    if (name.equals("search")) {
                        ((TextField) scene.lookup("#searchField")).setText("xsp");
                    }
                });
    }
}
