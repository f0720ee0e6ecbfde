package cliffhanger.app.window;

import cliffhanger.Fixtures;
import cliffhanger.language.Language;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteWatchlist;
import cliffhanger.ui.Theme;
import cliffhanger.watchlist.WatchlistRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
            picture(screen + "-thousand", Theme.LIGHT, 1280, language, LedgerPictures::thousand, (composition, scene) -> composition.main().enter(screen));
            picture(screen + "-thousand", Theme.DARK, 900, language, LedgerPictures::thousand, (composition, scene) -> composition.main().enter(screen));
            picture(screen + "-empty", Theme.LIGHT, 1280, language, library -> {}, (composition, scene) -> composition.main().enter(screen));
        }
        Platform.exit();
    }

    /// Shows that all run at once, and were watched as they came.
    private static void thousand(SqliteLibrary library) {
        library.apply(new Change.AddShows(IntStream.range(0, 1000)
                .mapToObj(i -> Fixtures.weekly("Show number " + i, 5000 + i, Fixtures.TODAY.minusDays(300 - i % 290), 1, 50)).toList(), "test"));
        for (WatchlistRow row : new SqliteWatchlist(library).all()) {
            if (row.show().value() % 3 == 0) {
                library.apply(new Change.MarkWatched(new Scope.WholeShow(row.show()), new PlayTime.OnAirDate()));
            }
        }
    }

    private static void picture(
            String name, Theme theme, int width, Language language, Consumer<SqliteLibrary> fill, BiConsumer<Composition, Scene> lead) throws Exception {
        UpNextPictures.render(FOLDER.resolve((name + "-" + theme + "-" + width + ".png").toLowerCase(Locale.ROOT)), theme, width, language, fill, lead);
    }
}
