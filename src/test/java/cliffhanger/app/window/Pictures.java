package cliffhanger.app.window;

import cliffhanger.Fixtures;
import cliffhanger.MovingClock;
import cliffhanger.TvmazeServer;
import cliffhanger.airdate.AirDate;
import cliffhanger.app.work.Services;
import cliffhanger.language.Language;
import cliffhanger.library.Release;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.RuleScope;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.provider.Addresses;
import cliffhanger.reminders.Entry;
import cliffhanger.review.Acceptance;
import cliffhanger.review.Claim;
import cliffhanger.starter.StarterLibrary;
import cliffhanger.storage.SqliteLedger;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteSettings;
import cliffhanger.ui.Background;
import cliffhanger.ui.Theme;
import cliffhanger.ui.Toasts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Renders the window to PNG with no screen: `mvn -Pscreenshots verify` writes those of the README to `src/docs`, and some more
/// to `target/pictures`, to be looked at.
final class Pictures {
    private static Path docs = Path.of("src", "docs");
    private static final Path MORE = Path.of("target", "pictures");

    private static Language language = Language.of(Locale.ENGLISH);
    private static @Nullable Composition shown;

    private Pictures() {}

    /// @param words a language's tag, to have all pictures in that language, in `target/pictures`; none for English
    public static void main(String[] words) throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        if (words.length > 0) {
            language = Language.of(Locale.forLanguageTag(words[0]));
            docs = MORE;
        }
        Files.createDirectories(MORE);
        Platform.startup(Theme::loadFonts);
        Platform.setImplicitExit(false);
        Platform.runLater(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, problem) -> {
            problem.printStackTrace();
            System.exit(1);
        }));
        picture(docs.resolve("window-light.png"), Theme.LIGHT, 1280, 860, starter(), scene -> {});
        picture(docs.resolve("window-dark.png"), Theme.DARK, 1280, 860, starter(), scene -> {});
        picture(docs.resolve("upnext-light.png"), Theme.LIGHT, 1280, 860, evening(), scene -> {});
        picture(MORE.resolve("upnext-episode.png"), Theme.LIGHT, 1280, 860, evening(), scene -> episode("s2e4"));
        picture(MORE.resolve("upnext-episode-dark.png"), Theme.DARK, 900, 700, evening(), scene -> episode("s2e5"));
        picture(docs.resolve("welcome-light.png"), Theme.LIGHT, 1280, 860, starter(), scene -> {});
        picture(MORE.resolve("welcome-dark.png"), Theme.DARK, 900, 600, empty(), scene -> press(scene, "#trackerChips .chip-button"));
        picture(MORE.resolve("welcome-small.png"), Theme.LIGHT, 640, 600, empty(), scene -> {});
        picture(docs.resolve("edit-dark.png"), Theme.DARK, 1280, 860, lived(), scene -> forms(scene));
        picture(docs.resolve("narrow-light.png"), Theme.LIGHT, 900, 600, lived(), scene -> search(scene, "the"));
        picture(docs.resolve("narrow-dark.png"), Theme.DARK, 900, 600, lived(), scene -> press(scene, "#remindersButton"));
        picture(MORE.resolve("narrow-light.png"), Theme.LIGHT, 900, 600, starter(), scene -> {});
        picture(MORE.resolve("narrow-dark.png"), Theme.DARK, 900, 600, starter(), scene -> {});
        picture(MORE.resolve("small.png"), Theme.LIGHT, 600, 700, starter(), scene -> {});
        picture(MORE.resolve("lower.png"), Theme.LIGHT, 1280, 860, starter(), scene -> scroll(scene, 1));
        picture(MORE.resolve("lower-dark.png"), Theme.DARK, 1280, 860, starter(), scene -> scroll(scene, 1));
        picture(MORE.resolve("aired.png"), Theme.LIGHT, 1280, 860, starter(), scene -> search(scene, "west"));
        picture(MORE.resolve("aired-dark.png"), Theme.DARK, 1280, 860, starter(), scene -> search(scene, "downton"));
        picture(MORE.resolve("nothing-found.png"), Theme.DARK, 1280, 860, starter(), scene -> search(scene, "zzz"));
        picture(MORE.resolve("empty.png"), Theme.LIGHT, 1280, 860, empty(), scene -> {});
        picture(MORE.resolve("thousand.png"), Theme.LIGHT, 1280, 860, thousand(), scene -> {});
        picture(MORE.resolve("long.png"), Theme.DARK, 1280, 860, longTitle(), scene -> {});
        picture(MORE.resolve("forms.png"), Theme.LIGHT, 1280, 990, starter(), scene -> forms(scene));
        picture(MORE.resolve("forms-dark.png"), Theme.DARK, 1280, 990, starter(), scene -> forms(scene));
        picture(MORE.resolve("notes.png"), Theme.LIGHT, 1280, 860, lived(), scene -> press(scene, "#notesButton"));
        picture(MORE.resolve("reminders-dark.png"), Theme.DARK, 900, 600, lived(), scene -> press(scene, "#remindersButton"));
        picture(docs.resolve("reminders-light.png"), Theme.LIGHT, 1280, 860, lived(), scene -> press(scene, "#remindersButton"));
        picture(MORE.resolve("reminders-none.png"), Theme.LIGHT, 900, 600, empty(), scene -> press(scene, "#remindersButton"));
        picture(MORE.resolve("rule.png"), Theme.LIGHT, 1280, 860, lived(), scene -> rule(scene));
        picture(MORE.resolve("settings.png"), Theme.LIGHT, 1280, 860, starter(), scene -> press(scene, "#settingsButton"));
        picture(MORE.resolve("settings-lower.png"), Theme.DARK, 1280, 860, starter(), scene -> {
            press(scene, "#settingsButton");
            scene.getRoot().lookupAll(".quiet-scroll").forEach(scroll -> ((ScrollPane) scroll).setVvalue(1));
        });
        picture(MORE.resolve("settings-dark.png"), Theme.DARK, 1280, 860, starter(), scene -> press(scene, "#settingsButton"));
        picture(MORE.resolve("search.png"), Theme.LIGHT, 1280, 860, lived(), scene -> search(scene, "the"));
        picture(MORE.resolve("search-dark.png"), Theme.DARK, 1280, 860, lived(), scene -> search(scene, "dan"));
        picture(MORE.resolve("edit-show.png"), Theme.LIGHT, 1280, 860, lived(), scene -> edit(scene));
        picture(MORE.resolve("no-notes.png"), Theme.DARK, 1280, 860, starter(), scene -> press(scene, "#notesButton"));
        picture(MORE.resolve("forecast.png"), Theme.LIGHT, 1280, 860, promised(null), scene -> {});
        picture(MORE.resolve("forecast-window.png"), Theme.DARK, 900, 600, promised("2026-12/2027-02"), scene -> {});
        picture(docs.resolve("review-light.png"), Theme.LIGHT, 1280, 860, empty(), scene -> review(scene, 12));
        picture(MORE.resolve("review-dark.png"), Theme.DARK, 1280, 860, starter(), scene -> review(scene, 2));
        picture(MORE.resolve("review-narrow.png"), Theme.LIGHT, 900, 600, starter(), scene -> review(scene, 5));
        picture(MORE.resolve("review-edit.png"), Theme.LIGHT, 1280, 860, empty(), scene -> correct(scene));
        picture(MORE.resolve("review-nothing.png"), Theme.DARK, 900, 600, empty(), scene -> paste(scene, "It rains."));
        picture(docs.resolve("import-light.png"), Theme.LIGHT, 1280, 860, starter(), scene -> bring(scene, tvTime()));
        picture(MORE.resolve("import-dark.png"), Theme.DARK, 1280, 860, starter(), scene -> bring(scene, tvTime()));
        picture(MORE.resolve("import-narrow.png"), Theme.DARK, 900, 600, lived(), scene -> bring(scene, export("trakt")));
        picture(MORE.resolve("import-empty.png"), Theme.LIGHT, 1280, 860, starter(), scene -> bring(scene));
        picture(MORE.resolve("import-empty-dark.png"), Theme.DARK, 600, 700, starter(), scene -> bring(scene));
        picture(MORE.resolve("import-done.png"), Theme.LIGHT, 1280, 860, starter(), scene -> {
            bring(scene, export("trakt"));
            later(() -> ((javafx.scene.control.Button) scene.lookup("#importButton")).fire());
        });
        picture(MORE.resolve("paste.png"), Theme.LIGHT, 1280, 860, starter(), scene -> choose(scene, "readItem"));
        picture(MORE.resolve("paste-dark.png"), Theme.DARK, 900, 600, starter(), scene -> choose(scene, "readItem"));
        try (TvmazeServer server = new TvmazeServer()) {
            picture(docs.resolve("discover-light.png"), Theme.LIGHT, 1280, 860, pointed(server, Fixtures.CLOCK), scene -> discover(scene, "the"));
            picture(MORE.resolve("discover-dark.png"), Theme.DARK, 1280, 860, pointed(server, Fixtures.CLOCK), scene -> discover(scene, "the"));
            picture(MORE.resolve("discover-narrow.png"), Theme.LIGHT, 600, 700, pointed(server, Fixtures.CLOCK), scene -> discover(scene, "a"));
            picture(MORE.resolve("discover-nothing.png"), Theme.DARK, 900, 600, pointed(server, Fixtures.CLOCK), scene -> discover(scene, "zzzz"));
            picture(MORE.resolve("discover-week.png"), Theme.LIGHT, 1280, 860,
                    pointed(server, java.time.Clock.fixed(java.time.Instant.parse("2020-11-29T11:00:00Z"), Fixtures.ZONE)), scene -> discover(scene, ""));
            picture(MORE.resolve("discover-catalogue.png"), Theme.DARK, 1280, 860, pointed(server, Fixtures.CLOCK), scene -> {
                discover(scene, "");
                ((javafx.scene.control.Button) scene.lookup("#fetchButton")).fire();
                discover(scene, "down");
            });
            server.close();
            picture(MORE.resolve("discover-offline.png"), Theme.LIGHT, 1280, 860, pointed(server, Fixtures.CLOCK), scene -> discover(scene, "sever"));
        }
        Platform.exit();
    }

    private static SqliteLibrary pointed(TvmazeServer server, java.time.Clock clock) throws IOException {
        SqliteLibrary library = SqliteLibrary.open(Files.createTempDirectory("pictures"), clock);
        library.apply(new Change.PlaceSamples(StarterLibrary.samples(), true));
        Addresses.write(new SqliteSettings(library), "tvmaze", server.address().toString());
        return library;
    }

    private static void discover(Scene scene, String text) {
        press(scene, "#discoverButton");
        ((TextField) scene.lookup("#anyField")).setText(text);
    }

    private static void review(Scene scene, int row) {
        paste(scene, article());
        ((javafx.scene.control.ListView<?>) scene.lookup("#factList")).getSelectionModel().select(row);
    }

    private static void bring(Scene scene, Path... files) {
        // The menu is the way in; it has no node to look up.
        var menus = ((javafx.scene.control.MenuBar) scene.lookup(".menu-bar")).getMenus();
        menus.stream().flatMap(menu -> menu.getItems().stream()).filter(item -> "importItem".equals(item.getId())).findFirst().orElseThrow().fire();
        if (files.length > 0) {
            shown.importing().bring(List.of(files));
        }
    }

    private static Path export(String name) {
        return Path.of("src", "test", "resources", "trackers", name);
    }

    /// What somebody has from TV Time: shows that are here, one of which only the title says so, and others.
    private static Path tvTime() {
        try {
            Path folder = Files.createTempDirectory("tv-time");
            StringBuilder plays = new StringBuilder("gsi,s_id,ep_id,season_number,key,user_id,created_at,episode_id,series_name,episode_number\n");
            String[] titles = {"Downton Abbey", "Game of Thrones", "Bron/Broen", "Gilmore Girls", "The Leftovers", "Better Call Saul", "Borgen", "Derry Girls"};
            int[] ids = {193131, 121361, 252019, 76568, 269689, 273181, 191881, 338903};
            int[] seen = {18, 24, 38, 153, 28, 63, 30, 19};
            for (int show = 0; show < titles.length; show++) {
                for (int i = 0; i < seen[show]; i++) {
                    int id = 4_000_000 + show * 1_000 + i;
                    plays.append("watch-episode-%d,%d,%d,%d,k%d,1,%s 21:%02d:00,%d,%s,%d\n".formatted(id, ids[show], id, 1 + i / 10, id,
                            LocalDate.of(2019, 1, 1).plusDays(3L * i + 40L * show), show, id, titles[show], 1 + i % 10));
                }
            }
            Files.writeString(folder.resolve("tracking-prod-records-v2.csv"), plays);
            Files.writeString(folder.resolve("watched_on_episode.csv"), """
                    user_id,episode_id,watched_on_source_id,created_at,updated_at,tv_show_name,episode_season_number,episode_number
                    1,,3,2021-09-14 20:15:00,2021-09-14 20:15:00,American Rust,1,1
                    1,,3,2021-09-21 20:15:00,2021-09-21 20:15:00,American Rust,1,2
                    """);
            Files.writeString(folder.resolve("tracking-prod-records.csv"), """
                    type,entity_type,movie_name,created_at
                    watch,movie,Arrival,2019-01-01 00:00:00
                    watch,movie,Paterson,2019-01-02 00:00:00
                    """);
            Files.writeString(folder.resolve("access_token.csv"), "user_id,token\n");
            return folder;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void later(Runnable work) {
        Platform.runLater(work);
    }

    private static void correct(Scene scene) {
        review(scene, 3);
        javafx.event.Event.fireEvent(scene.lookup("#factList"), new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", javafx.scene.input.KeyCode.ENTER, false, false, false, false));
    }

    private static void paste(Scene scene, String text) {
        choose(scene, "readItem");
        ((javafx.scene.control.TextArea) scene.lookup("#pasteArea")).setText(text);
        ((javafx.scene.control.Button) scene.lookup("#readButton")).fire();
    }

    private static String article() {
        try {
            return Files.readString(Path.of("src", "test", "resources", "cliffhanger", "article", "american-rust.txt"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void edit(Scene scene) {
        var menu = (javafx.scene.control.MenuButton) scene.lookup("#showMenu");
        menu.getItems().stream().filter(item -> "editShowItem".equals(item.getId())).findFirst().orElseThrow().fire();
    }

    private static void rule(Scene scene) {
        press(scene, "#remindersButton");
        ((javafx.scene.control.Button) scene.lookup("#addRuleButton")).fire();
    }

    private static void choose(Scene scene, String id) {
        ((javafx.scene.control.MenuBar) scene.lookup(".menu-bar")).getMenus().stream().flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId())).findFirst().orElseThrow().fire();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static void press(Scene scene, String id) {
        ((javafx.scene.control.ButtonBase) scene.lookup(id)).fire();
        // A screen that is made now has its nodes once it was laid out.
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /// A library that somebody has lived in for a while.
    private static SqliteLibrary lived() throws IOException {
        MovingClock clock = new MovingClock(java.time.Instant.parse("2026-11-14T11:00:00Z"), Fixtures.ZONE);
        SqliteLibrary library = SqliteLibrary.open(Files.createTempDirectory("pictures"), clock);
        library.apply(new Change.PlaceSamples(StarterLibrary.samples(), true));
        library.apply(new Change.AddShows(List.of(
                Fixtures.weekly("Tuesday Night", 900, LocalDate.of(2026, 11, 17), 1, 6),
                Fixtures.weekly("The Lighthouse Keepers", 901, LocalDate.of(2026, 12, 2), 1, 8),
                Fixtures.weekly("Late Shift", 902, LocalDate.of(2026, 11, 15), 1, 3)), "file"));
        ShowId rust = Fixtures.show(library, "American Rust");
        library.apply(new Change.WriteNote(new Subject.OnShow(rust), """
                ## Why I keep on
                The **steel town** is the real lead, and *Del* is tired in a way that nobody else on TV is.

                - watch the river scenes again
                - who sent the [letter](https://www.example.org)?

                > You can leave Buell, but it does not leave you."""));
        library.apply(new Change.SetRule(rule(null, ReminderRule.Occasion.PREMIERE, 60)));
        library.apply(new Change.SetRule(rule(null, ReminderRule.Occasion.EVERY_EPISODE, 0)));
        library.apply(new Change.SetRule(rule(rust, ReminderRule.Occasion.DATE_CHANGED, 0)));
        library.apply(new Change.SetRule(new ReminderRule(new java.util.UUID(1, 1), new RuleScope.InState(ShowState.WATCHING),
                ReminderRule.Occasion.DIGEST, ReminderRule.Timing.weekly(java.time.DayOfWeek.SUNDAY, java.time.LocalTime.of(18, 0)), false, false, null)));
        tell(library, clock, "2026-11-18T02:01:00Z", Entry.State.DONE);
        tell(library, clock, "2026-11-22T17:00:00Z", Entry.State.MISSED);
        library.apply(new Change.AddShows(List.of(
                Fixtures.weekly("The Lighthouse Keepers", 901, LocalDate.of(2026, 12, 9), 1, 8)), "file"));
        tell(library, clock, "2026-11-23T11:00:00Z", Entry.State.SHOWN);
        library.apply(new Change.Rate(new Subject.OnShow(rust), 8.0));
        library.apply(new Change.SetFavourite(rust, true));
        return library;
    }

    private static void tell(SqliteLibrary library, MovingClock clock, String now, Entry.State state) {
        clock.set(now);
        SqliteLedger ledger = new SqliteLedger(library);
        ledger.settle(ledger.claim(), state);
    }

    private static ReminderRule rule(ShowId show, ReminderRule.Occasion occasion, int minutes) {
        return ReminderRule.of(new java.util.UUID(0, occasion.ordinal()), show == null ? new RuleScope.Everything() : new RuleScope.OfShow(show), occasion)
                .at(ReminderRule.Timing.before(java.time.Duration.ofMinutes(minutes)));
    }

    private static void forms(Scene scene) {
        for (String id : List.of("#addStatusButton", "#addCastButton", "#addOffersButton", "#addPredictionsButton", "#addLinksButton",
                "#addRemindersButton", "#editReleaseButton", "#addEpisodesButton")) {
            javafx.scene.Node button = scene.lookup(id);
            ((javafx.scene.control.ButtonBase) (button == null ? scene.lookup(WindowTest.link(id)) : button)).fire();
        }
    }

    private static void episode(String code) {
        shown.requests().take(cliffhanger.app.work.WindowArguments.parse(List.of("cliffhanger://show/2/" + code)).orElseThrow());
    }

    private static SqliteLibrary evening() throws IOException {
        SqliteLibrary library = Fixtures.empty(Files.createTempDirectory("pictures"));
        Evening.FULL.fill(library);
        return library;
    }

    private static SqliteLibrary starter() throws IOException {
        return Fixtures.starter(Files.createTempDirectory("pictures"));
    }

    private static SqliteLibrary empty() throws IOException {
        SqliteLibrary library = starter();
        library.apply(new Change.ClearSamples());
        return library;
    }

    /// A show with three seasons behind it and one that is promised, within a window or with no date.
    private static SqliteLibrary promised(@Nullable String window) throws IOException {
        SqliteLibrary library = empty();
        library.apply(new Change.AddShows(List.of(Fixtures.weekly("Harbour Lights", 7, LocalDate.of(2023, 12, 20), 3, 6)), "file"));
        ShowId show = Fixtures.show(library, "Harbour Lights");
        library.apply(new Change.MarkWatched(new Scope.WholeShow(show), new PlayTime.Now()));
        library.apply(new Change.AddSeason(show, 4));
        library.apply(new Change.WriteFact(show, null, new StatusEvent(StatusEvent.Kind.RENEWED, 4, AirDate.parse("2026-03"), "Hulu", null, null)));
        if (window != null) {
            library.apply(Acceptance.of(show, "Harbour Lights", List.of(new Claim.When(4,
                    new Release(AirDate.parse(window), Release.Confidence.ANNOUNCED, null, null))), null));
        }
        return library;
    }

    private static SqliteLibrary thousand() throws IOException {
        SqliteLibrary library = empty();
        library.apply(new Change.AddShows(IntStream.range(0, 1000)
                .mapToObj(i -> Fixtures.weekly("Show number " + i, 5000 + i, LocalDate.of(2026, 9, 1).plusDays(i % 400), 1, 10))
                .toList(), "thousand"));
        return library;
    }

    private static SqliteLibrary longTitle() throws IOException {
        SqliteLibrary library = empty();
        String title = "The Remarkably Long and Winding Title of a Show That Nobody Could Ever Remember, Part One: The Beginning ";
        library.apply(new Change.AddShows(java.util.List.of(
                Fixtures.weekly(title.repeat(2).strip(), 1, LocalDate.of(2026, 11, 5), 12, 6)), "long"));
        return library;
    }

    private static void search(Scene scene, String text) {
        ((TextField) scene.lookup("#searchField")).setText(text);
        var list = (javafx.scene.control.ListView<?>) scene.lookup("#showList");
        if (list.getItems().size() > 1) {
            list.getSelectionModel().select(1);
        }
    }

    private static void scroll(Scene scene, double to) {
        ((ScrollPane) scene.lookup("#scroll")).setVvalue(to);
    }

    private static void picture(Path file, Theme theme, int width, int height, SqliteLibrary library, Consumer<Scene> act)
            throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            LibraryOpening.Opened read = LibraryOpening.Opened.of(library);
            Services services = new Services(cache(), library.clock());
            Composition composition =
                    new Composition(library, cache(), Background.inPlace(), new Toasts(), language, address -> {},
                            services, cliffhanger.ui.Pictures.NONE, new RecordingNotifier()::listening, () -> {});
            shown = composition;
            Parent view = composition.begin(read);
            composition.complete();
            if (!file.getFileName().toString().matches("(welcome|upnext).*")) {
                composition.main().enter("watchlist");
            }
            Stage stage = new Stage();
            stage.setTitle(language.say("app.title"));
            Scene scene = new Scene(view, width, height);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            view.layout();
            act.accept(scene);
            javafx.animation.PauseTransition settle = new javafx.animation.PauseTransition(javafx.util.Duration.millis(400));
            settle.setOnFinished(event -> {
                write(scene.snapshot(new WritableImage(width, height)), file);
                stage.close();
                done.countDown();
            });
            settle.play();
        });
        done.await();
        library.close();
    }

    private static Path cache() {
        try {
            return Files.createTempDirectory("pictures");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static void write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
