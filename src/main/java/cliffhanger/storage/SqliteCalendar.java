package cliffhanger.storage;

import cliffhanger.airdate.AirDate;
import cliffhanger.calendar.CalendarEntry;
import cliffhanger.calendar.CalendarPages;
import cliffhanger.calendar.Outlook;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Network;
import cliffhanger.library.Release;
import cliffhanger.library.RenewalStatus;
import cliffhanger.library.SeasonId;
import cliffhanger.library.StatusEvent;
import cliffhanger.reminders.Airing;
import cliffhanger.reminders.ShowLine;
import cliffhanger.show.Forecasts;
import cliffhanger.show.SeasonTab;
import cliffhanger.storage.rows.AiringRows;
import cliffhanger.storage.rows.Conditions;
import cliffhanger.storage.rows.Moment;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The calendar's entries out of the file.
public final class SqliteCalendar implements CalendarPages {
    /// A moment's day in some zone is at most so far from the day that its source writes beside it.
    private static final int DRIFT = 2;

    /// What a date without an end ends with.
    private static final long OPEN = AirDate.OPEN_FUTURE.toEpochDay();

    private static final String EPISODE = "SELECT " + AiringRows.EPISODE + """
            , 1, e.title, %s, %s, e.id = y.next_id OR (y.next_id IS NULL AND e.season = y.coming_season AND e.number = y.coming_number), 0
            FROM episode e JOIN show s ON s.id = e.show_id LEFT JOIN show_summary y ON y.show_id = s.id WHERE\s"""
            .formatted(Conditions.PLAYED, Conditions.SKIPPED);

    private static final String SEASON = "SELECT " + AiringRows.SEASON + """
            , 1, NULL, 0, 0, 0, r.release_confidence = 'ESTIMATED'
            FROM season r JOIN show s ON s.id = r.show_id WHERE\s""";

    /// `?1` and `?2` are the days, `?3` and `?4` the moments at which they begin and are over, `?5` how far days drift.
    private static final String ON_DAYS = """
            e.air_last BETWEEN ?1 - ?5 AND ?2 + ?5
            AND iif(e.air_at IS NULL, e.air_first <= ?2 AND e.air_last >= ?1, e.air_at >= ?3 AND e.air_at < ?4)""";

    private static final String BETWEEN = AiringRows.of(List.of(
            EPISODE + "e.special = 0 AND e.air_last IS NOT NULL AND " + ON_DAYS,
            EPISODE + "e.special = 1 AND e.air_last IS NOT NULL AND " + ON_DAYS + " AND " + Conditions.ANNOUNCED,
            EPISODE + "e.air_first < e.air_last AND e.air_at IS NULL AND e.air_last > ?2 + ?5 AND e.air_last < " + OPEN + " AND e.air_first <= ?2 AND ?3 < ?4 AND "
                    + Conditions.ANNOUNCED,
            SEASON + "r.release_first <= ?2 AND r.release_last >= ?1 AND r.release_last < " + OPEN + " AND ?3 < ?4 AND ?5 > 0 AND " + AiringRows.WITHOUT_EPISODES));

    /// `?1` is now in seconds, `?2` today, `?3` the day on which a window must not be over.
    private static final String WITHOUT_DAY = AiringRows.of(List.of(
            EPISODE + "e.air_first < e.air_last AND e.air_at IS NULL AND e.air_last >= ?3 AND ?1 + ?2 > 0 AND " + Conditions.ANNOUNCED,
            EPISODE + "e.air_last IS NULL AND e.special = 0 AND e.unlisted_at IS NULL AND ?3 > 0 AND NOT " + Conditions.AIRED
                    + " AND NOT " + Conditions.PLAYED + " AND NOT " + Conditions.SKIPPED,
            SEASON + "r.release_first < r.release_last AND r.release_last >= ?3 AND ?1 + ?2 > 0 AND " + AiringRows.WITHOUT_EPISODES));

    /// The newest season, of which nothing is known but that it comes: the show's standing says whether it does.
    private static final String UNTOLD = AiringRows.of(List.of("SELECT " + AiringRows.SEASON + """
            , 1, y.event_kind, s.lifecycle FROM season r JOIN show s ON s.id = r.show_id LEFT JOIN show_summary y ON y.show_id = s.id
            WHERE r.release_last IS NULL AND r.number > 0 AND NOT EXISTS (SELECT 1 FROM season l WHERE l.show_id = r.show_id AND l.number > r.number)
              AND NOT EXISTS (SELECT 1 FROM episode x WHERE x.season_id = r.id AND x.special = 0)"""));

    /// Seasons of shows that may come back, by show. `?1` is today.
    private static final String PAST = "SELECT " + AiringRows.SHOW + """
            , y.event_kind, s.lifecycle, s.network_country, s.network_streams, r.id, r.number, r.network, r.episode_order,
              coalesce(sum(e.air_last <= ?1), 0), count(e.id),
              min(CASE WHEN e.air_first = e.air_last THEN e.air_first END), max(CASE WHEN e.air_first = e.air_last THEN e.air_last END),
              r.release_edtf, r.release_confidence
            FROM season r JOIN show s ON s.id = r.show_id LEFT JOIN show_summary y ON y.show_id = s.id
            LEFT JOIN episode e ON e.season_id = r.id AND e.special = 0
            WHERE r.number > 0 AND (s.lifecycle <> 'ENDED' OR y.event_kind NOT IN ('CANCELLED', 'ENDED', 'PREMIERED'))
            GROUP BY r.id ORDER BY s.id, r.number""";

    private final Sql sql;
    private final Clock clock;

    public SqliteCalendar(SqliteLibrary library) {
        sql = library.sql();
        clock = library.clock();
    }

    @Override
    public List<CalendarEntry> between(LocalDate from, LocalDate to) {
        ZoneId zone = clock.getZone();
        AiringRows airings = new AiringRows();
        return sql.list(BETWEEN, row -> entry(airings, row), from.toEpochDay(), to.toEpochDay(), from.atStartOfDay(zone).toEpochSecond(),
                to.plusDays(1).atStartOfDay(zone).toEpochSecond(), DRIFT);
    }

    @Override
    public List<CalendarEntry> withoutDay(LocalDate from) {
        Moment now = Moment.of(clock);
        AiringRows airings = new AiringRows();
        List<CalendarEntry> entries = new ArrayList<>(sql.list(WITHOUT_DAY, row -> entry(airings, row), now.second(), now.day(), from.toEpochDay()));
        sql.list(UNTOLD, row -> untold(airings, row)).forEach(untold -> untold.ifPresent(entries::add));
        return entries;
    }

    @Override
    public List<Outlook> outlooks(LocalDate today) {
        Map<ShowLine, List<Part>> shows = new LinkedHashMap<>();
        sql.list(PAST, SqliteCalendar::part, today.toEpochDay()).forEach(part -> shows.computeIfAbsent(part.show, any -> new ArrayList<>()).add(part));
        Forecasts forecasts = new Forecasts();
        List<Outlook> outlooks = new ArrayList<>();
        shows.forEach((show, parts) -> {
            Part any = parts.getFirst();
            Forecasts.Past past = new Forecasts.Past(any.standing, any.network, parts.stream().map(Part::season).toList());
            if (Forecasts.mayCome(past.standing())) {
                Forecasts.nextSeason(past, today).filter(season -> !isDated(past, season)).ifPresent(season -> forecasts.of(past, season, today)
                        .ifPresent(forecast -> outlooks.add(new Outlook(show, season, forecast))));
            }
        });
        return outlooks;
    }

    /// What somebody announced stands on the calendar as that.
    private static boolean isDated(Forecasts.Past past, int season) {
        return past.tabs().stream().anyMatch(tab -> tab.number() == season && tab.release() != null && tab.release().date().isAnnounced());
    }

    private record Part(ShowLine show, RenewalStatus standing, @Nullable Network network, SeasonTab season) {}

    private static Part part(Row row) throws SQLException {
        ShowLine show = AiringRows.show(row);
        RenewalStatus standing = standing(row);
        String country = row.textOrNull();
        boolean streams = row.flag();
        Network network = show.network() == null ? null : new Network(show.network(), country, null, streams);
        SeasonTab season = new SeasonTab(new SeasonId(row.large()), row.number(), null, row.textOrNull(), row.numberOrNull(), 0, row.number(), row.number(),
                day(row), day(row), release(row));
        return new Part(show, standing, network, season);
    }

    private static RenewalStatus standing(Row row) throws SQLException {
        StatusEvent.Kind event = row.choiceOrNull(StatusEvent.Kind.class);
        return RenewalStatus.of(event, row.choice(Lifecycle.class));
    }

    private static @Nullable LocalDate day(Row row) throws SQLException {
        Long day = row.largeOrNull();
        return day == null ? null : LocalDate.ofEpochDay(day);
    }

    private static @Nullable Release release(Row row) throws SQLException {
        AirDate date = row.dateOrNull();
        Release.Confidence confidence = row.choiceOrNull(Release.Confidence.class);
        return date == null ? null : new Release(date, confidence == null ? Release.Confidence.ANNOUNCED : confidence, null, null);
    }

    private static CalendarEntry entry(AiringRows airings, Row row) throws SQLException {
        Airing airing = airings.read(row);
        String title = row.textOrNull();
        boolean watched = row.flag();
        boolean skipped = row.flag();
        return new CalendarEntry(airing, title,
                watched ? CalendarEntry.Mark.WATCHED : skipped ? CalendarEntry.Mark.SKIPPED : CalendarEntry.Mark.OPEN, row.flag(), row.flag(), Set.of());
    }

    private static Optional<CalendarEntry> untold(AiringRows airings, Row row) throws SQLException {
        Airing airing = airings.read(row);
        return standing(row).isComingBack()
                ? Optional.of(new CalendarEntry(airing, null, CalendarEntry.Mark.OPEN, false, false, Set.of()))
                : Optional.empty();
    }
}
