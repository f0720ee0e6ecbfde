package cliffhanger.app.part;

import cliffhanger.app.work.ExportFlow;
import cliffhanger.calendar.CalendarActions;
import cliffhanger.calendar.CalendarFilter;
import cliffhanger.calendar.CalendarScreenController;
import cliffhanger.calendar.CalendarViewModel;
import cliffhanger.calendar.Dates;
import cliffhanger.calendar.WithoutDayController;
import cliffhanger.history.HistoryPages;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.Words;
import cliffhanger.ui.Glyph;
import cliffhanger.ui.Screen;
import cliffhanger.ui.Views;
import cliffhanger.upnext.UpNextActions;
import cliffhanger.watchlist.BadFilter;
import cliffhanger.watchlist.WatchlistViewModel;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The calendar.
public final class CalendarPart implements Part, CalendarActions {
    private static final String FILTER = "calendar.filter";

    private final Shell shell;
    private final ExportFlow exports;
    private final UpNextActions reminding;
    private final CalendarViewModel viewModel;
    private final CalendarScreenController screen;

    /// @param reminding sets the reminders that are asked for
    public CalendarPart(
            Shell shell, Dates dates, HistoryPages history, WatchlistViewModel watchlist, ExportFlow exports, UpNextActions reminding, Words words) {
        this.shell = shell;
        this.exports = exports;
        this.reminding = reminding;
        viewModel = new CalendarViewModel(dates, history, shell.background(), shell.clock());
        shell.preferences().firstDayProperty().subscribe(viewModel.firstDayProperty()::set);
        screen = new CalendarScreenController(viewModel, watchlist::rows, shell.clock(), shell.language(), words, shell.changes(), this);
    }

    /// Brings back what was chosen last, and keeps what is chosen from then on.
    @Override
    public void complete(Views views) {
        shell.background().run(() -> shell.settings().get(FILTER).map(CalendarPart::filter).orElse(CalendarFilter.ALL), kept -> {
            viewModel.filterProperty().set(kept);
            viewModel.filterProperty().subscribe((before, now) -> {
                if (shell.library().refusal().isEmpty()) {
                    shell.background().run(() -> shell.settings().put(FILTER, now.print()));
                }
            });
        });
    }

    private static CalendarFilter filter(String kept) {
        try {
            return CalendarFilter.parse(kept);
        } catch (BadFilter e) {
            // Written by a newer program, say: then all.
            return CalendarFilter.ALL;
        }
    }

    /// What is shown of it.
    public CalendarViewModel viewModel() {
        return viewModel;
    }

    @Override
    public List<Screen> screens() {
        return List.of(Screen.of("calendar", "calendar.screen", Screen.Way.RAIL, Glyph.CALENDAR, null, CalendarScreenController.class)
                .whenShown(shown -> {
                    viewModel.show(shown);
                    if (shown) {
                        screen.focus();
                    }
                }));
    }

    @Override
    public Map<Class<?>, Supplier<?>> controllers() {
        return Map.of(CalendarScreenController.class, () -> screen, WithoutDayController.class, screen::without);
    }

    @Override
    public void reload() {
        viewModel.refresh();
    }

    @Override
    public void open(ShowId show, EpisodeId episode) {
        shell.navigator().leadTo(show, episode);
    }

    @Override
    public void open(ShowId show, @Nullable SeasonId season) {
        shell.navigator().lead(show, season);
    }

    @Override
    public void remindOfEpisodes(ShowId show) {
        reminding.remindOfEpisodes(show);
    }

    @Override
    public void remindOfPremiere(ShowId show) {
        reminding.remindOfPremiere(show);
    }

    @Override
    public void save(CalendarFilter filter) {
        exports.chooseCalendar().ifPresent(file -> shell.background().run(() -> exports.writeCalendar(filter, file),
                problem -> {
                    if (problem.isEmpty()) {
                        shell.toasts().show(shell.language().say("calendar.saved", file.getFileName()));
                    } else {
                        shell.toasts().problem(problem);
                    }
                }));
    }
}
