package cliffhanger.app.window;

import cliffhanger.language.Language;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.ui.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Renders the calendar, history and insights in both themes and three widths to `target/pictures`, to be looked at.
final class LedgerPictures {
    private static final Path FOLDER = Path.of("target", "pictures", "ledger");

    private LedgerPictures() {}

    /// @param words a language's tag, none for English; then the screens that are wanted, none for all
    public static void main(String[] words) throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        Language language = Language.of(words.length == 0 ? Locale.ENGLISH : Locale.forLanguageTag(words[0]));
        Files.createDirectories(FOLDER);
        Platform.startup(Theme::loadFonts);
        Platform.setImplicitExit(false);
        List<String> wanted = words.length < 2 ? List.of("calendar", "history", "insights") : List.of(words).subList(1, words.length);
        for (String screen : wanted) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                for (int width : new int[] {1280, 900, 640}) {
                    picture(screen + "-full", theme, width, language, BusyYear::fill, (composition, scene) -> composition.main().enter(screen));
                }
            }
            picture(screen + "-empty", Theme.LIGHT, 1280, language, library -> {}, (composition, scene) -> composition.main().enter(screen));
        }
        Platform.exit();
    }

    private static void picture(
            String name, Theme theme, int width, Language language, Consumer<SqliteLibrary> fill, BiConsumer<Composition, Scene> lead) throws Exception {
        UpNextPictures.render(FOLDER.resolve((name + "-" + theme + "-" + width + ".png").toLowerCase(Locale.ROOT)), theme, width, language, fill, lead);
    }
}
