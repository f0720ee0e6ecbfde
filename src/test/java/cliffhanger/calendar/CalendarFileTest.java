package cliffhanger.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.AirTime;
import cliffhanger.calendar.CalendarEntry.Mark;
import cliffhanger.language.Language;
import cliffhanger.library.Episode;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Release;
import cliffhanger.library.ReminderPreferences;
import cliffhanger.library.Season;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.library.veil.Veil;
import cliffhanger.storage.SqliteArchive;
import cliffhanger.storage.SqliteCalendar;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteReminderPages;
import cliffhanger.storage.SqliteShelf;
import cliffhanger.storage.SqliteWatchlist;
import cliffhanger.transfer.Exporter;
import cliffhanger.transfer.Extent;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the calendar's months show to come is what the calendar file says, over clock changes of both hemispheres.
class CalendarFileTest {
    private static final int MONTHS = 24;

    @TempDir
    Path folder;

    private ZoneId zone = ZoneOffset.UTC;
    private final Random random = new Random(22);

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/Los_Angeles", "Australia/Lord_Howe", "Asia/Kathmandu"})
    void monthsShowWhatTheFileSays(String name) throws IOException {
        zone = ZoneId.of(name);
        Clock clock = Clock.fixed(Fixtures.CLOCK.instant(), zone);
        try (SqliteLibrary library = SqliteLibrary.open(folder, clock)) {
            fill(library);
            for (CalendarFilter filter : List.of(CalendarFilter.ALL, CalendarFilter.parse("premieres"), CalendarFilter.parse("state:dropped,planned"))) {
                assertThat(shown(dates(library, clock), LocalDate.now(clock), filter)).as(filter.print()).isEqualTo(written(library, clock, filter))
                        .hasSizeGreaterThan(10);
            }
        }
    }

    private void fill(SqliteLibrary library) {
        List<ShowFacts> shows = new ArrayList<>();
        for (int show = 1; show <= 40; show++) {
            List<Episode> episodes = new ArrayList<>();
            List<Season> seasons = new ArrayList<>();
            for (int season = 1; season <= 3; season++) {
                if (random.nextInt(3) == 0) {
                    seasons.add(new Season(season, null, null, new Release(window(), Release.Confidence.ANNOUNCED, null, null), null));
                } else {
                    for (int number = 1; number <= 1 + random.nextInt(8); number++) {
                        episodes.add(episode(season, number, show * 1000L + season * 100 + number));
                    }
                }
            }
            shows.add(Fixtures.show("Show " + show, show, Lifecycle.RUNNING, episodes).toBuilder().seasons(seasons).build());
        }
        library.apply(new Change.AddShows(shows, "test"));
        for (int show = 1; show <= 40; show += 5) {
            ShowId id = Fixtures.show(library, "Show " + show);
            library.apply(new Change.MarkWatched(new Scope.WholeShow(id), new PlayTime.Now()));
            library.apply(new Change.SetState(Fixtures.show(library, "Show " + (show + 1)), ShowState.DROPPED));
        }
    }

    private Episode episode(int season, int number, long id) {
        LocalDate day = day();
        return switch (random.nextInt(4)) {
            case 0 -> new Episode(season, number, Episode.Kind.REGULAR, "T", AirDate.of(day), null, 50, null, id);
            case 1 -> new Episode(season, number, Episode.Kind.REGULAR, "T", window(), null, 50, null, id);
            default -> {
                // Half an hour past midnight and other hours, on either side of what the source calls the day.
                Instant at = day.atStartOfDay(zone).plusMinutes(random.nextInt(48) * 30L).toInstant();
                yield new Episode(season, number, Episode.Kind.REGULAR, "T", AirDate.of(LocalDate.ofInstant(at, Fixtures.NEW_YORK)),
                        new AirTime(at, Fixtures.NEW_YORK), 50, null, id);
            }
        };
    }

    private LocalDate day() {
        return Fixtures.TODAY.minusMonths(3).plusDays(random.nextInt(MONTHS * 31));
    }

    private AirDate window() {
        LocalDate day = day();
        return AirDate.parse(switch (random.nextInt(6)) {
            case 0 -> "%tY-%<tm".formatted(day);
            case 1 -> day.getYear() + "-2" + (1 + random.nextInt(4));
            case 2 -> String.valueOf(day.getYear());
            case 3 -> day + "/" + day.plusDays(1 + random.nextInt(60));
            case 4 -> "%tY-%<tm-%<td~".formatted(day);
            default -> "%tY-%<tm/%s".formatted(day, "%tY-%<tm".formatted(day.plusMonths(2)));
        });
    }

    private static Dates dates(SqliteLibrary library, Clock clock) {
        return new Dates(new VeiledCalendar(new SqliteCalendar(library), show -> Veil.NONE), new SqliteWatchlist(library)::all, clock);
    }

    /// What months show that is not over and neither watched nor skipped, each episode and season with its days.
    private Set<String> shown(Dates dates, LocalDate today, CalendarFilter filter) {
        Set<String> shown = new TreeSet<>();
        LocalDate last = YearMonth.from(today).plusMonths(MONTHS - 1).atEndOfMonth();
        List<Outlook> outlooks = dates.outlooks();
        for (YearMonth month = YearMonth.from(today); !month.atDay(1).isAfter(last); month = month.plusMonths(1)) {
            CalendarLayout layout = dates.layout(month.atDay(1), month.atEndOfMonth(), filter, outlooks);
            layout.days().forEach((day, items) -> items.forEach(item -> assertThat(item.first()).isEqualTo(day)));
            List<CalendarItem> items = new ArrayList<>(layout.bars());
            layout.days().values().forEach(items::addAll);
            items.addAll(layout.without());
            items.stream().flatMap(item -> item.entries().stream())
                    .filter(entry -> entry.mark() == Mark.OPEN && !entry.first(zone).isAfter(last) && !entry.last(zone).isBefore(today))
                    .forEach(entry -> shown.add(entry.airing().show().title() + " " + entry.code() + " " + entry.first(zone) + " " + entry.last(zone)));
        }
        return shown;
    }

    private Set<String> written(SqliteLibrary library, Clock clock, CalendarFilter filter) throws IOException {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = YearMonth.from(today).plusMonths(MONTHS - 1).atEndOfMonth();
        StringWriter file = new StringWriter();
        new Exporter(new SqliteShelf(library), new SqliteArchive(library), dates(library, clock), new SqliteReminderPages(library),
                () -> ReminderPreferences.USUAL, clock, Language.of(Locale.ENGLISH), show -> Veil.NONE)
                .write(Exporter.Format.CALENDAR, file, new Extent(null, (int) (last.toEpochDay() - today.toEpochDay()), filter));
        Set<String> written = new TreeSet<>();
        for (VEvent event : Biweekly.parse(file.toString()).first().getEvents()) {
            ICalDate start = event.getDateStart().getValue();
            LocalDate first = start.hasTime() ? LocalDate.ofInstant(start.toInstant(), zone) : plain(start);
            LocalDate end = start.hasTime() ? first : plain(event.getDateEnd().getValue()).minusDays(1);
            written.add(event.getSummary().getValue() + " " + first + " " + end);
        }
        return written;
    }

    private static LocalDate plain(ICalDate day) {
        return LocalDate.of(day.getRawComponents().getYear(), day.getRawComponents().getMonth(), day.getRawComponents().getDate());
    }
}
