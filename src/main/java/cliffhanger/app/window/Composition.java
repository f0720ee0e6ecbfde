package cliffhanger.app.window;

import cliffhanger.app.part.ArticlePart;
import cliffhanger.app.part.CalendarFilePart;
import cliffhanger.app.part.CalendarPart;
import cliffhanger.app.part.CopiesPart;
import cliffhanger.app.part.DiscoverPart;
import cliffhanger.app.part.HistoryPart;
import cliffhanger.app.part.ImportPart;
import cliffhanger.app.part.InsightsPart;
import cliffhanger.app.part.NotesPart;
import cliffhanger.app.part.Part;
import cliffhanger.app.part.RemindersPart;
import cliffhanger.app.part.SearchPart;
import cliffhanger.app.part.ServicesPart;
import cliffhanger.app.part.SettingsPart;
import cliffhanger.app.part.Shell;
import cliffhanger.app.part.ShowPart;
import cliffhanger.app.part.UpNextPart;
import cliffhanger.app.part.VeilPart;
import cliffhanger.app.part.WatchlistPart;
import cliffhanger.app.part.WatchlistScreenController;
import cliffhanger.app.part.WelcomePart;
import cliffhanger.app.work.Changes;
import cliffhanger.app.work.ExportFlow;
import cliffhanger.app.work.FileChoosers;
import cliffhanger.app.work.FileIntake;
import cliffhanger.app.work.FileSaver;
import cliffhanger.app.work.ReminderTimer;
import cliffhanger.app.work.Services;
import cliffhanger.article.Article;
import cliffhanger.backup.Backups;
import cliffhanger.calendar.CalendarPages;
import cliffhanger.calendar.Dates;
import cliffhanger.calendar.VeiledCalendar;
import cliffhanger.desktop.notify.Notifier;
import cliffhanger.history.HistoryPages;
import cliffhanger.history.HistoryViewModel;
import cliffhanger.insights.VeiledInsights;
import cliffhanger.language.Language;
import cliffhanger.library.Applied;
import cliffhanger.library.ReminderPreferences;
import cliffhanger.library.ShowId;
import cliffhanger.library.Words;
import cliffhanger.library.veil.Veils;
import cliffhanger.reminders.Ledger;
import cliffhanger.reminders.ReminderPages;
import cliffhanger.settings.BeginChoice;
import cliffhanger.show.NoteDraft;
import cliffhanger.show.ShowPages;
import cliffhanger.show.ShowViewModel;
import cliffhanger.show.VeiledPages;
import cliffhanger.storage.SqliteArchive;
import cliffhanger.storage.SqliteBackups;
import cliffhanger.storage.SqliteCalendar;
import cliffhanger.storage.SqliteHistory;
import cliffhanger.storage.SqliteInsights;
import cliffhanger.storage.SqliteLedger;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteNames;
import cliffhanger.storage.SqliteReadings;
import cliffhanger.storage.SqliteReminderPages;
import cliffhanger.storage.SqliteSettings;
import cliffhanger.storage.SqliteShelf;
import cliffhanger.storage.SqliteShowPages;
import cliffhanger.storage.SqliteWatchlist;
import cliffhanger.transfer.Exporter;
import cliffhanger.transfer.KeptCalendar;
import cliffhanger.ui.Background;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.RuleForm;
import cliffhanger.ui.Screen;
import cliffhanger.ui.ToastController;
import cliffhanger.ui.Toasts;
import cliffhanger.ui.Views;
import cliffhanger.watchlist.VeiledRows;
import cliffhanger.watchlist.WatchlistRows;
import cliffhanger.watchlist.WatchlistViewModel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;

/// The composition root of the window: makes every part once and introduces them to each other.
final class Composition {
    private final Session session;
    private final WatchlistPart watchlist;
    private final UpNextPart upNext;
    private final VeilPart veil;
    private final ArticlePart article;
    private final ImportPart importing;
    private final ServicesPart services;
    private final RemindersPart reminders;
    private final List<Part> parts;
    private final FileIntake intake;
    private final WindowNavigator guide;
    private final MainController main;
    private final ExternalRequests requests;
    private final Actions actions;
    private final Views views;

    /// @param library  open, and used from `background` alone from here on
    /// @param folder   where the library lies
    /// @param toasts   where to say things
    /// @param browser  opens an address
    /// @param online   the services on the internet
    /// @param pictures where posters come from
    /// @param notifier shows notifications, and tells the listener of answers
    /// @param front    brings the window to the front
    Composition(
            SqliteLibrary library, Path folder, Background background, Toasts toasts, Language language, Consumer<String> browser,
            Services online, Pictures pictures, Function<Notifier.Listener, Notifier> notifier, Runnable front) {
        Words words = new Words(language);
        Changes changes = new Changes(library, background, toasts, language, words, this::changed);
        Veils veils = new Veils(new SqliteSettings(library), library.clock());
        veil = new VeilPart(veils, background, toasts, language, this::reload);
        WatchlistRows rows = new VeiledRows(new SqliteWatchlist(library), veils::of);
        WatchlistViewModel list = new WatchlistViewModel(rows, background, library.clock());
        ShowPages whole = new SqliteShowPages(library);
        ShowPages showPages = new VeiledPages(whole, veils::of);
        ShowViewModel show = new ShowViewModel(showPages, background, changes, veil);
        NoteDraft draft = new NoteDraft(changes::quietly);
        guide = new WindowNavigator(show, list, draft, this::main, this::screen);
        Shell shell = Shell.of(library, veils, background, changes, toasts, language, browser, guide);
        veil.follow(shell.preferences());
        intake = new FileIntake(background, changes, toasts, language, words, this::read, this::bring);
        FileChoosers choosers = new FileChoosers(intake, language, guide::window);
        ReminderPages pages = new SqliteReminderPages(library);
        Ledger ledger = new SqliteLedger(library);
        Backups backups = new SqliteBackups(library, folder);
        SqliteReadings readings = new SqliteReadings(library);
        CalendarPages dated = new SqliteCalendar(library);
        HistoryPages history = new SqliteHistory(library);
        Exporter exporter = new Exporter(new SqliteShelf(library), new SqliteArchive(library),
                new Dates(new VeiledCalendar(dated, veils::outside), rows::all, library.clock()), pages,
                () -> ReminderPreferences.read(shell.settings()), library.clock(), language, veils::outside);
        KeptCalendar calendar = new KeptCalendar(shell.settings(), exporter);
        ExportFlow exports = new ExportFlow(exporter, calendar, language, guide::window);
        ReminderTimer ringing = new ReminderTimer(folder, ledger);
        RuleForm rules = RemindersPart.rules(shell, words, pages);
        DiscoverPart discover = new DiscoverPart(shell, online, readings, pictures);
        importing = new ImportPart(shell, backups, discover.suggestions());
        services = new ServicesPart(shell, online, readings, this::inSight, this::changed);
        reminders = new RemindersPart(shell, pages, ledger, ringing, rules, notifier, front, this::reload);
        watchlist = new WatchlistPart(shell, list, services.details(), words, pictures, discover::find, show::remindOfPremiere);
        upNext = new UpNextPart(shell, list, showPages, whole, ledger, show, words, pictures, discover::find);
        article = new ArticlePart(shell, choosers::readArticle);
        HistoryPart plays = new HistoryPart(shell, history, showPages);
        parts = List.of(
                veil,
                upNext,
                watchlist,
                new ShowPart(shell, show, draft, rules, pictures, services, (of, title) -> plays.lead(HistoryViewModel.Wanted.of(of, title))),
                new SearchPart(shell, list.queryProperty()),
                new CalendarPart(shell, new Dates(new VeiledCalendar(dated, veils::of), rows::all, library.clock()), history, list, exports, upNext, words),
                discover,
                reminders,
                new NotesPart(shell),
                new InsightsPart(shell, new VeiledInsights(new SqliteInsights(library), veils::of), new FileSaver(language, guide::window), plays::lead),
                article,
                importing,
                new SettingsPart(shell, folder, ringing, backups, exports, this::save, this::reload),
                services,
                new WelcomePart(shell, list, discover, importing, reminders),
                plays,
                new CalendarFilePart(shell, calendar),
                new CopiesPart(shell, folder, importing::bring));
        session = new Session(shell, rows, list, upNext.viewModel(), show, this::screen, () -> main().screen().id());
        List<Screen> screens = Screen.numbered(parts.stream().flatMap(part -> part.screens().stream()).toList());
        actions = new WindowActions(changes, guide, choosers, discover, veil, this::screen);
        requests = new ExternalRequests(screens, list, actions, guide, new SqliteNames(library), background, intake, toasts, language);
        main = new MainController(screens, intake, language, actions, this::entered, this::views);
        Map<Class<?>, Supplier<?>> controllers = new HashMap<>(Map.of(
                MainController.class, () -> main,
                MenuController.class, () -> new MenuController(screens, language, actions),
                ToastController.class, () -> new ToastController(toasts)));
        parts.forEach(part -> controllers.putAll(part.controllers()));
        views = new Views(language, controllers);
        list.selectedProperty().subscribe(chosen -> show.open(chosen));
        show.detailProperty().subscribe(detail -> {
            veil.opened(detail == null ? null : detail.show().id());
            guide.opened();
            session.entitle(main.screen());
        });
        session.followChoices(this::reload);
    }

    private void entered(Screen screen) {
        veil.left();
        guide.entered(screen);
        session.entitle(screen);
    }

    /// The shows that the user sees or has open.
    private List<ShowId> inSight() {
        return main.screen().id().equals(UpNextPart.SCREEN) ? upNext.inSight() : watchlist.inSight();
    }

    private WatchlistScreenController screen() {
        return watchlist.screen();
    }

    private void read(Article text) {
        article.read(text);
    }

    private void bring(List<Path> files) {
        importing.bring(files);
    }

    /// The window's content.
    ///
    /// @param read before there was a window
    Parent begin(LibraryOpening.Opened read) {
        if (read.chosen().begin() == BeginChoice.LAST_SCREEN) {
            read.kept().screen().ifPresent(main::beginAt);
        }
        return session.begin(read, () -> views.load(MainController.class, "MainView.fxml"));
    }

    /// Shows again what a change touched.
    private void changed(Applied applied) {
        parts.forEach(part -> part.changed(applied));
    }

    /// Reads all that is shown anew.
    void reload() {
        parts.forEach(Part::reload);
    }

    /// What is wanted once the first screen has been painted: the others, and what is due.
    void complete() {
        main.prepare(WatchlistPart.SCREEN);
        parts.forEach(part -> part.complete(views));
    }

    /// Saves what is being typed; before the window closes.
    void save() {
        parts.forEach(Part::save);
        session.remember();
    }

    /// Looks whether a command changed the library meanwhile, or time moved on, and shows what is there now.
    void lookAround() {
        session.remember();
        parts.forEach(Part::tick);
        session.lookAround(this::reload);
    }

    /// Ends what the parts do.
    void close() {
        parts.forEach(Part::close);
    }

    /// Closes what nobody uses any more once the library is closed.
    void closed() {
        parts.forEach(Part::closed);
    }

    VeilPart veil() {
        return veil;
    }

    UpNextPart upNext() {
        return upNext;
    }

    WatchlistPart watchlist() {
        return watchlist;
    }

    ImportPart importing() {
        return importing;
    }

    Session session() {
        return session;
    }

    ServicesPart services() {
        return services;
    }

    RemindersPart reminders() {
        return reminders;
    }

    FileIntake intake() {
        return intake;
    }

    MainController main() {
        return main;
    }

    Actions actions() {
        return actions;
    }

    ExternalRequests requests() {
        return requests;
    }

    Views views() {
        return views;
    }
}
