package cliffhanger.storage;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.Details;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.HiddenUntil;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Opinion;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.StatusEvent;
import cliffhanger.storage.rows.Conditions;
import cliffhanger.storage.rows.Genres;
import cliffhanger.storage.rows.Moment;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import cliffhanger.storage.write.Summaries;
import cliffhanger.watchlist.WatchlistRow;
import cliffhanger.watchlist.WatchlistRow.About;
import cliffhanger.watchlist.WatchlistRow.Coming;
import cliffhanger.watchlist.WatchlistRow.LastEvent;
import cliffhanger.watchlist.WatchlistRow.Left;
import cliffhanger.watchlist.WatchlistRow.Next;
import cliffhanger.watchlist.WatchlistRow.Pass;
import cliffhanger.watchlist.WatchlistRow.Progress;
import cliffhanger.watchlist.WatchlistRows;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Watchlist rows out of `show_summary`.
public final class SqliteWatchlist implements WatchlistRows {
    static final String ROWS = """
            SELECT y.show_id, y.title, %s, y.tvmaze, y.network, y.lifecycle, y.genres, y.picture, y.sample, %s, s.ended_edtf,
              y.watched, y.aired, y.total, y.last_aired, y.last_played_at, y.pass, y.pass_at, y.pass_watched, y.next_id, y.next_season, y.next_number, y.next_title,
              y.next_day, y.next_at, y.next_minutes, y.remaining, y.remaining_minutes, y.earlier, y.gap_id, y.next_behind,
              y.coming_edtf, y.coming_season, y.coming_number, y.coming_title, y.coming_at, y.coming_estimate,
              y.event_kind, y.event_season, y.event_who, y.state, y.favourite, y.user_rating, y.added_at,
              y.hidden, y.hidden_day, y.hidden_season
            FROM show_summary y JOIN show s ON s.id = y.show_id""".formatted(Conditions.APART, Conditions.DETAILS);

    private final Sql sql;
    private final Clock clock;
    private final Summaries summaries;
    private final Map<String, List<String>> genres = new HashMap<>();
    private long day;

    public SqliteWatchlist(SqliteLibrary library) {
        sql = library.sql();
        clock = library.clock();
        summaries = new Summaries(sql);
    }

    @Override
    public List<WatchlistRow> all() {
        Moment now = Moment.of(clock);
        day = now.day();
        summaries.refreshStale(now);
        return sql.list(ROWS + " ORDER BY y.title COLLATE NOCASE", this::read);
    }

    @Override
    public boolean isOvertaken() {
        Moment now = Moment.of(clock);
        return day != now.day() || summaries.isStale(now);
    }

    @Override
    public Optional<WatchlistRow> one(ShowId show) {
        return sql.first(ROWS + " WHERE y.show_id = ?", this::read, show.value());
    }

    private WatchlistRow read(Row row) throws SQLException {
        return new WatchlistRow(
                new ShowId(row.large()),
                new About(
                        row.text(), row.textOrNull(), row.textOrNull(), row.textOrNull(), row.choice(Lifecycle.class), genres(row.text()), row.textOrNull(), row.flag(),
                        row.choice(Details.class), row.dateOrNull()),
                new Progress(row.number(), row.number(), row.number(), day(row), row.instantOrNull(), pass(row)),
                next(row), coming(row), event(row),
                new Opinion(row.choice(ShowState.class), row.flag(), row.realOrNull()),
                Instant.ofEpochSecond(row.large()), hidden(row), Set.of());
    }

    /// The same few lists come again and again.
    private List<String> genres(String json) {
        return genres.computeIfAbsent(json, text -> Genres.read(sql, text));
    }

    private static @Nullable Pass pass(Row row) throws SQLException {
        Integer number = row.numberOrNull();
        if (number == null) {
            row.skip(2);
            return null;
        }
        return new Pass(number, Instant.ofEpochSecond(row.large()), row.number());
    }

    private static @Nullable EpisodeId episode(Row row) throws SQLException {
        Long id = row.largeOrNull();
        return id == null ? null : new EpisodeId(id);
    }

    /// Columns that say nothing are stepped over, for each costs a call into SQLite.
    private static @Nullable Next next(Row row) throws SQLException {
        Long id = row.largeOrNull();
        if (id == null) {
            row.skip(11);
            return null;
        }
        return new Next(
                new EpisodeId(id), row.number(), row.numberOrNull(), row.textOrNull(), day(row), row.instantOrNull(), row.numberOrNull(),
                new Left(row.number(), row.number(), row.number(), episode(row), row.flag()));
    }

    private static @Nullable Coming coming(Row row) throws SQLException {
        AirDate date = row.dateOrNull();
        if (date == null) {
            row.skip(5);
            return null;
        }
        int season = row.number();
        Integer number = row.numberOrNull();
        String title = row.textOrNull();
        Instant at = row.instantOrNull();
        // Of an episode it is not said whether its date is reckoned.
        Integer estimate = row.numberOrNull();
        return new Coming(season, number, title, date, at, estimate != null && estimate == 1, number == null && estimate == null);
    }

    private static @Nullable LastEvent event(Row row) throws SQLException {
        StatusEvent.Kind kind = row.choiceOrNull(StatusEvent.Kind.class);
        if (kind == null) {
            row.skip(2);
            return null;
        }
        return new LastEvent(kind, row.numberOrNull(), row.textOrNull());
    }

    private static @Nullable HiddenUntil hidden(Row row) throws SQLException {
        if (!row.flag()) {
            return null;
        }
        LocalDate day = day(row);
        Integer season = row.numberOrNull();
        return day != null ? new HiddenUntil.Day(day) : season != null ? new HiddenUntil.SeasonOut(season) : new HiddenUntil.Wanted();
    }

    private static @Nullable LocalDate day(Row row) throws SQLException {
        Long day = row.largeOrNull();
        return day == null ? null : LocalDate.ofEpochDay(day);
    }
}
