package cliffhanger.app.window;

import cliffhanger.app.work.Bell;
import cliffhanger.app.work.ChangeDesk;
import cliffhanger.app.work.DesktopRinging;
import cliffhanger.app.work.ExportDesk;
import cliffhanger.app.work.FileIntake;
import cliffhanger.app.work.LibraryFolder;
import cliffhanger.app.work.Services;
import cliffhanger.app.work.UserClock;
import cliffhanger.article.Article;
import cliffhanger.backup.Backups;
import cliffhanger.command.Version;
import cliffhanger.desktop.notify.Notifier;
import cliffhanger.language.Language;
import cliffhanger.library.Applied;
import cliffhanger.library.Change;
import cliffhanger.library.Settings;
import cliffhanger.library.Words;
import cliffhanger.notes.NotesScreenController;
import cliffhanger.reminders.Ledger;
import cliffhanger.reminders.NextReminders;
import cliffhanger.reminders.Notices;
import cliffhanger.reminders.ReminderPages;
import cliffhanger.reminders.ReminderWords;
import cliffhanger.reminders.RemindersScreenController;
import cliffhanger.reminders.RemindersViewModel;
import cliffhanger.reminders.Ringer;
import cliffhanger.reminders.Topic;
import cliffhanger.review.ReviewViewModel;
import cliffhanger.review.ReviewViews;
import cliffhanger.search.SearchController;
import cliffhanger.search.SearchViewModel;
import cliffhanger.settings.Preferences;
import cliffhanger.settings.SettingsViews;
import cliffhanger.show.NoteDraft;
import cliffhanger.show.SeasonViews;
import cliffhanger.show.ShowViewModel;
import cliffhanger.starter.StarterLibrary;
import cliffhanger.storage.SqliteArchive;
import cliffhanger.storage.SqliteBackups;
import cliffhanger.storage.SqliteHoldings;
import cliffhanger.storage.SqliteLedger;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteNoteList;
import cliffhanger.storage.SqliteOtherCopies;
import cliffhanger.storage.SqliteReminderPages;
import cliffhanger.storage.SqliteSearch;
import cliffhanger.storage.SqliteSettings;
import cliffhanger.storage.SqliteShelf;
import cliffhanger.storage.SqliteShowPages;
import cliffhanger.storage.SqliteWatchlist;
import cliffhanger.transfer.Exporter;
import cliffhanger.transfer.KeptCalendar;
import cliffhanger.ui.Background;
import cliffhanger.ui.Markdown;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.RuleForm;
import cliffhanger.ui.ToastController;
import cliffhanger.ui.Toasts;
import cliffhanger.ui.Views;
import cliffhanger.watchlist.Filter;
import cliffhanger.watchlist.RowWords;
import cliffhanger.watchlist.WatchlistController;
import cliffhanger.watchlist.WatchlistRow;
import cliffhanger.watchlist.WatchlistViewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;

/// The composition root of the window: makes every part once and introduces them to each other.
final class Composition {
    private final SqliteLibrary library;
    private final OnlineParts online;
    private final Background background;
    private final SqliteWatchlist rows;
    private final WatchlistViewModel watchlist;
    private final ShowViewModel show;
    private final SearchViewModel search;
    private final RemindersViewModel reminders;
    private final ReviewViewModel review;
    private final Preferences preferences;
    private final ChangeDesk desk;
    private final NoteDraft draft;
    private final WindowTitle title;
    private final Toasts toasts;
    private final Requests requests;
    private final FileIntake intake;
    private final ImportParts importing;
    private final Guide guide;
    private final KeptCalendar calendar;
    private boolean calendarStale;
    private final MainController main;
    private final Bell bell;
    private final DesktopRinging ringing;
    private final Runnable front;
    private final CopyOffer copies;
    private final Memory memory;
    private final Views views;

    /// @param library open, and used from `background` alone from here on
    /// @param folder  where the library lies
    /// @param toasts  where to say things
    /// @param browser  opens an address
    /// @param services  on the internet
    /// @param pictures  where posters come from
    /// @param notifier shows notifications, and tells the listener of answers
    /// @param front    brings the window to the front
    Composition(
            SqliteLibrary library, Path folder, Background background, Toasts toasts, Language language,
            Consumer<String> browser, Services services, Pictures pictures,
            Function<Notifier.Listener, Notifier> notifier, Runnable front) {
        this.library = library;
        this.background = background;
        this.toasts = toasts;
        this.front = front;
        Clock clock = library.clock();
        Settings settings = new SqliteSettings(library);
        Words words = new Words(language);
        Markdown markdown = new Markdown(browser);
        rows = new SqliteWatchlist(library);
        watchlist = new WatchlistViewModel(rows, background, clock);
        search = new SearchViewModel(new SqliteSearch(library), background);
        preferences = new Preferences(settings, background, language, clock instanceof UserClock mine ? mine.system() : clock.getZone());
        ReminderPages pages = new SqliteReminderPages(library);
        Ledger ledger = new SqliteLedger(library);
        ReminderWords reminderWords = new ReminderWords(language);
        reminders = new RemindersViewModel(pages, ledger, settings, background, clock);
        Ringer ringer = new Ringer(library, ledger, new Notices(pages, reminderWords, clock), reminderWords, clock);
        bell = new Bell(ringer, notifier, background, toasts, language, clock, preferences.habitsProperty()::get,
                this::openFromDesktop, this::reload);
        RuleForm rules = new RuleForm(language, words, new NextReminders(pages, settings, background, reminderWords, clock));
        desk = new ChangeDesk(library, background, toasts, language, words, this::refresh);
        show = new ShowViewModel(new SqliteShowPages(library), background, desk);
        draft = new NoteDraft(desk::quietly);
        guide = new Guide(show, watchlist, draft, this::main);
        review = new ReviewViewModel(new SqliteHoldings(library), background, desk, clock);
        intake = new FileIntake(background, desk, toasts, language, words, this::review, files -> importing().bring(files));
        online = new OnlineParts(library, settings, services, pictures, preferences, background, desk, toasts, language, browser,
                this::refresh, of -> guide.lead(of, null));
        main = new MainController(intake, language, reminders, online.discover(), online.updates(), guide.navigation(), this::entered, this::views);
        requests = new Requests(watchlist, main, guide, intake, toasts, language);
        title = new WindowTitle(language);
        memory = new Memory(settings, background, watchlist, show, main);
        Map<Class<?>, Supplier<?>> controllers = new HashMap<>(
                SeasonViews.controllers(
                        show, draft, desk, language, clock, preferences.regionProperty()::get, browser, main::showArticle,
                        rules, pictures, online.upkeep()::ask));
        controllers.put(MainController.class, () -> main);
        controllers.put(MenuController.class, () -> new MenuController(main, desk));
        controllers.put(ToastController.class, () -> new ToastController(toasts));
        controllers.put(WatchlistController.class, () -> new WatchlistController(
                watchlist, new RowWords(clock, language), words, desk, language, pictures, main::addFromFile, main::find));
        controllers.putAll(online.controllers());
        controllers.put(SearchController.class, () -> new SearchController(search, language, guide::open));
        controllers.put(NotesScreenController.class, () -> new NotesScreenController(
                new SqliteNoteList(library), background, markdown, guide::open, clock, language));
        controllers.put(RemindersScreenController.class, () -> new RemindersScreenController(
                reminders, desk, bell, language, rules, reminderWords, clock, guide::lead));
        controllers.putAll(ReviewViews.controllers(
                review, desk, language, clock, preferences.regionProperty()::get, show -> guide.lead(show, null), main::readFromFile));
        Backups backups = new SqliteBackups(library, folder);
        importing = new ImportParts(library, backups, online.suggestions(), main, desk, background, toasts, language);
        controllers.putAll(importing.controllers());
        ringing = new DesktopRinging(folder, ledger);
        Exporter exporter = new Exporter(new SqliteShelf(library), new SqliteArchive(library), pages, ledger, clock, language);
        calendar = new KeptCalendar(settings, exporter);
        ExportDesk exports = new ExportDesk(exporter, calendar, language, main::window);
        controllers.putAll(SettingsViews.controllers(
                preferences, new LibraryFolder(folder, library, browser), ringing, backups, exports, desk,
                StarterLibrary::samples, background, toasts, language, clock, Version.name(), browser, this::saveDrafts, this::reload,
                Platform::exit, main::showImport));
        copies = new CopyOffer(new SqliteOtherCopies(library, folder), importing::bring, background, toasts, language);
        library.onReplaced(replaced -> background.foreground(() -> copies.replaced(replaced.kept())));
        views = new Views(language, controllers);
        watchlist.selectedProperty().subscribe(chosen -> show.open(chosen));
        search.queryProperty().bind(watchlist.queryProperty());
        show.detailProperty().subscribe(detail -> {
            guide.opened();
            title.show(main.room(), openTitle());
        });
        preferences.zoneProperty().subscribe((old, zone) -> moveTo(clock, zone));
        preferences.habitsProperty().subscribe((old, habits) -> reload());
        preferences.regionProperty().subscribe((old, region) -> show.reload());
        preferences.firstDayProperty().subscribe(day -> beginWeeks(language.formats(), day));
    }

    /// The window's content. The watchlist is read while the view is made, so that its first picture is whole.
    ///
    /// @param read before there was a window
    Parent mainView(Opening.Opened read) {
        CompletableFuture<List<WatchlistRow>> first = CompletableFuture.supplyAsync(
                () -> library.isUntouched() ? List.of() : rows.all(), background::run);
        preferences.take(read.chosen());
        Parent view = views.load(MainController.class, "MainView.fxml");
        memory.recall(read.kept());
        // Where that failed, it is said when it fails again.
        List<WatchlistRow> there = first.exceptionally(problem -> List.of()).join();
        if (there.isEmpty()) {
            background.run(this::placeSamples);
            watchlist.load();
        } else {
            watchlist.show(there);
        }
        return view;
    }

    /// What is wanted once the watchlist has been painted: the other screens, and what is due.
    void complete() {
        main.complete();
        reminders.load();
        ring();
        copies.look();
    }

    /// Told once the watchlist has its rows.
    void whenFilled(Runnable then) {
        watchlist.whenLoaded(then);
    }

    private void ring() {
        if (library.refusal().isEmpty()) {
            bell.look();
        }
    }

    private void remember() {
        if (library.refusal().isEmpty()) {
            memory.keep();
        }
    }

    private void entered(Room room) {
        guide.entered(room);
        title.show(room, openTitle());
    }

    /// What the window is called.
    WindowTitle title() {
        return title;
    }

    /// Does what was asked for from outside.
    Requests requests() {
        return requests;
    }

    private void openFromDesktop(Topic topic) {
        front.run();
        if (topic.show() == null) {
            main.showReminders();
        } else {
            guide.lead(topic.show(), topic.season());
        }
    }

    /// Ends what rings, and leaves word with the desktop of what is due while the window is closed.
    void close() {
        online.upkeep().stop();
        bell.close();
        followCalendar();
        background.run(ringing::refresh);
    }

    /// Begins to keep shows up to date.
    void keepUp() {
        online.upkeep().start();
    }

    /// Does what is due at once.
    void keepUpNow() {
        online.upkeep().look();
    }

    /// Closes what the internet has to do with, once nobody uses it any more.
    void closeServices() {
        online.close();
    }

    /// Saves what is being typed; before the window closes.
    void saveDrafts() {
        draft.saveAll();
        remember();
    }

    ChangeDesk desk() {
        return desk;
    }

    ImportParts importing() {
        return importing;
    }

    FileIntake intake() {
        return intake;
    }

    Views views() {
        return views;
    }

    Preferences preferences() {
        return preferences;
    }

    Memory memory() {
        return memory;
    }

    MainController main() {
        return main;
    }

    /// Looks whether a command changed the library meanwhile, or time moved on, and shows what is there now.
    void lookAround() {
        remember();
        followCalendar();
        background.run(() -> library.changedElsewhere() || rows.isOvertaken(), changed -> {
            if (changed) {
                reload();
            }
        });
    }

    /// A year of events is not worked out again at each mark, but once for those of a moment.
    private void followCalendar() {
        if (calendarStale) {
            calendarStale = false;
            background.run(calendar::follow);
        }
    }

    /// Reads all that is shown anew.
    void reload() {
        watchlist.load();
        show.reload();
        reminders.load();
        ring();
        search.refresh();
        review.refresh();
        main.refreshNotes();
        online.discover().refresh();
        calendarStale = true;
    }

    Toasts toasts() {
        return toasts;
    }

    void filter(Filter filter) {
        watchlist.filterProperty().set(filter);
    }

    /// The title of the open show; empty for none.
    String openTitle() {
        ShowViewModel.Detail detail = show.detailProperty().get();
        return detail == null ? "" : detail.show().show().title();
    }

    /// The number of the open season; -1 for none.
    int openSeason() {
        ShowViewModel.Detail detail = show.detailProperty().get();
        return detail == null || detail.season() == null ? -1 : detail.season().season().number();
    }

    private void refresh(Applied applied) {
        watchlist.refresh(applied.shows());
        show.refresh(applied.shows());
        if (applied.shows().isEmpty()) {
            show.reload();
        }
        search.refresh();
        reminders.load();
        ring();
        review.refresh();
        main.refreshNotes();
        online.discover().refresh();
        importing.follow(applied);
        copies.follow(applied);
        calendarStale = true;
    }

    /// Calendars go by the locale for formats (Unicode's `fw` keyword).
    private static void beginWeeks(Locale locale, DayOfWeek day) {
        Locale.setDefault(Locale.Category.FORMAT, new Locale.Builder()
                .setLocale(locale)
                .setUnicodeLocaleKeyword("fw", day.name().substring(0, 3).toLowerCase(Locale.ROOT))
                .build());
    }

    private void moveTo(Clock clock, ZoneId zone) {
        if (clock instanceof UserClock mine && !mine.getZone().equals(zone)) {
            mine.setZone(zone);
            background.run(() -> {
                library.forgetSummaries();
                return zone;
            }, done -> reload());
        }
    }

    /// Brings an article to the screen where it is read.
    private void review(Article article) {
        main.showArticle();
        review.read(article);
    }

    /// A library in which nothing was ever done begins with samples.
    private void placeSamples() {
        if (library.isUntouched()) {
            library.apply(new Change.PlaceSamples(StarterLibrary.samples(), true));
        }
    }
}
