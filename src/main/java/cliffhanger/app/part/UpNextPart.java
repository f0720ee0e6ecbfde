package cliffhanger.app.part;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.ReminderRule.Timing;
import cliffhanger.library.RuleScope;
import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import cliffhanger.library.Words;
import cliffhanger.library.change.Change;
import cliffhanger.reminders.Entry;
import cliffhanger.reminders.Ledger;
import cliffhanger.reminders.Reminder;
import cliffhanger.show.SeasonPage;
import cliffhanger.show.ShowPages;
import cliffhanger.show.ShowViewModel;
import cliffhanger.ui.Glyph;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.Screen;
import cliffhanger.ui.Views;
import cliffhanger.upnext.DayController;
import cliffhanger.upnext.StandingController;
import cliffhanger.upnext.UpNextActions;
import cliffhanger.upnext.UpNextScreenController;
import cliffhanger.upnext.UpNextViewModel;
import cliffhanger.upnext.UpNextWords;
import cliffhanger.watchlist.WatchlistViewModel;
import cliffhanger.welcome.WelcomeController;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Up next, where the window begins.
public final class UpNextPart implements Part, UpNextActions {
    /// The screen's id.
    public static final String SCREEN = "upnext";

    /// So many reminders are looked through for tonight's, soonest first.
    private static final int PLANNED = 200;

    private static final Duration BEFORE = Duration.ofMinutes(5);

    private final Shell shell;
    private final ShowPages pages;
    private final ShowPages whole;
    private final Ledger ledger;
    private final ShowViewModel show;
    private final Consumer<String> find;
    private final UpNextViewModel viewModel;
    private final UpNextWords says;
    private final Pictures pictures;
    private final UpNextScreenController screen;

    /// @param whole with what is covered, to know when a season is over
    /// @param find looks for a text among all shows that there are
    public UpNextPart(
            Shell shell, WatchlistViewModel watchlist, ShowPages pages, ShowPages whole,
            Ledger ledger, ShowViewModel show, Words words, Pictures pictures, Consumer<String> find) {
        this.shell = shell;
        this.pages = pages;
        this.whole = whole;
        this.ledger = ledger;
        this.show = show;
        this.find = find;
        viewModel = new UpNextViewModel(watchlist, shell.clock());
        this.pictures = pictures;
        says = new UpNextWords(shell.clock(), shell.language());
        screen = new UpNextScreenController(viewModel, shell.clock(), words, shell.changes(), shell.language(), pictures, this);
    }

    /// What waits, by which filter and order.
    public UpNextViewModel viewModel() {
        return viewModel;
    }

    /// The shows that are to be seen.
    public List<ShowId> inSight() {
        return screen.inSight();
    }

    @Override
    public List<Screen> screens() {
        return List.of(Screen.of(SCREEN, "upnext.screen", Screen.Way.RAIL, Glyph.PLAY, null, UpNextScreenController.class)
                .whenShown(shown -> {
                    if (shown) {
                        screen.focus();
                    }
                }));
    }

    @Override
    public Map<Class<?>, Supplier<?>> controllers() {
        return Map.of(
                UpNextScreenController.class, () -> screen,
                StandingController.class, () -> new StandingController(viewModel, says, pictures, this),
                DayController.class, () -> new DayController(says, shell.changes(), shell.clock(), shell.language()));
    }

    @Override
    public void complete(Views views) {
        reload();
        screen.begin(() -> views.load(WelcomeController.class, "WelcomeView.fxml"));
    }

    /// When the user is told of what airs tonight. A change of the library has planned that anew already.
    @Override
    public void reload() {
        shell.background().run(this::rings, viewModel::ring);
    }

    private Map<ShowId, Instant> rings() {
        LocalDate today = LocalDate.now(shell.clock());
        return ledger.coming(PLANNED).stream()
                .map(Entry::reminder)
                .filter(reminder -> reminder.topic().episode() != null && reminder.topic().at() != null
                        && LocalDate.ofInstant(reminder.topic().at(), shell.clock().getZone()).equals(today))
                .collect(Collectors.toMap(reminder -> Objects.requireNonNull(reminder.topic().show()), Reminder::due, (a, b) -> a));
    }

    @Override
    public void tick() {
        viewModel.tick();
    }

    @Override
    public void open(ShowId of, EpisodeId episode) {
        shell.navigator().leadTo(of, episode);
    }

    @Override
    public void open(ShowId of) {
        shell.navigator().lead(of, null);
    }

    @Override
    public void find() {
        find.accept("");
    }

    @Override
    public void note(ShowId of, EpisodeId episode) {
        shell.background().run(() -> pages.seasonOf(episode),
                season -> shell.navigator().lead(of, season.orElse(null), new Subject.OnEpisode(episode)));
    }

    /// At the show's own site; where none is known, the open show says where it runs.
    @Override
    public void watch(ShowId of) {
        shell.background().run(() -> pages.show(of).map(page -> page.show().site()).filter(site -> !site.isBlank()),
                site -> site.ifPresentOrElse(shell.browser(), () -> open(of)));
    }

    @Override
    public void remindOfEpisodes(ShowId of) {
        shell.background().run(() -> pages.show(of).stream().flatMap(page -> page.rules().stream())
                .anyMatch(rule -> rule.occasion() == Occasion.EVERY_EPISODE), there -> {
            if (there) {
                shell.toasts().show(shell.language().say("upnext.remind.there"));
            } else {
                shell.changes().accept(new Change.SetRule(ReminderRule
                        .of(UuidCreator.getTimeOrderedEpoch(), new RuleScope.OfShow(of), Occasion.EVERY_EPISODE).at(Timing.before(BEFORE))));
            }
        });
    }

    @Override
    public void remindOfPremiere(ShowId of) {
        show.remindOfPremiere(of, page -> shell.toasts().show(page.standing().isOver()
                ? shell.language().say("upnext.remind.over", page.show().title())
                : shell.language().say("upnext.remind.there")));
    }

    @Override
    public void whenSeasonEnded(EpisodeId of, IntConsumer ended) {
        shell.background().run(() -> whole.seasonOf(of).flatMap(whole::season).filter(SeasonPage::isOverThisTime)
                        .filter(page -> whole.show(page.show()).stream().anyMatch(all -> all.isListedInFull(page.season()))),
                page -> page.ifPresent(season -> ended.accept(season.season().number())));
    }

    @Override
    public void rateSeason(EpisodeId of, double value) {
        shell.background().run(() -> pages.seasonOf(of),
                season -> season.ifPresent(id -> shell.changes().accept(new Change.Rate(new Subject.OnSeason(id), value))));
    }
}
