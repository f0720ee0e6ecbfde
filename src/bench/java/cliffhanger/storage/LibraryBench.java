package cliffhanger.storage;

import cliffhanger.calendar.CalendarFilter;
import cliffhanger.calendar.Dates;
import cliffhanger.history.HistoryDay;
import cliffhanger.history.HistoryQuery;
import cliffhanger.insights.Period;
import cliffhanger.insights.Reckoning;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.RuleScope;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.library.veil.Veils;
import cliffhanger.storage.Recorder.Step;
import cliffhanger.storage.file.LibraryFile;
import cliffhanger.storage.file.Seals;
import cliffhanger.storage.journal.UndoCapture;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import cliffhanger.watchlist.Grouping;
import cliffhanger.watchlist.VeiledRows;
import cliffhanger.watchlist.WatchlistRow;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Each operation of the library beside its floor: the same SQL, recorded from the operation and run on raw JDBC.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
public class LibraryBench {
    private static final String RESET_PLAYS = "DELETE FROM play WHERE episode_id IN (SELECT id FROM episode WHERE season_id = ?)";

    @Param({"rows", "next", "season pane", "mark one", "mark season", "undo", "search t", "search the one", "search secret ba", "plan one show",
        "plan all", "reminders due", "month", "history month", "insights"})
    private String operation;

    @Param({"1000x50", "10000x100"})
    private String size;

    private Sql sql;
    private Sql ours;
    private Replay floor;
    private Supplier<Object> work;
    private Runnable prepare = () -> {};
    private List<Step> steps;
    private List<Step> prepareSteps = List.of();
    private boolean writes;
    private long season;
    private long journal;

    /// Opens a copy for each side, and records what the operation asks of SQLite.
    @Setup(Level.Trial)
    public void open() throws SQLException {
        String[] parts = size.split("x");
        int shows = Integer.parseInt(parts[0]);
        int episodes = Integer.parseInt(parts[1]);
        Path folder = BenchLibrary.copy(shows, episodes);
        Recorder recorder = new Recorder();
        LibraryFile.open(folder).close();
        SqliteLibrary recorded = library(recorder.before(connect(folder)), folder);
        sql = new Sql(connect(folder));
        configure(sql);
        Connection raw = connect(folder);
        Sql rawSql = new Sql(raw);
        configure(rawSql);
        new UndoCapture(rawSql).ready();
        new Seals(rawSql).keep();
        floor = new Replay(raw);
        // A season that has aired and is not watched.
        season = shows / 2 * 100L + episodes / 10 / 2 + 2;
        journal = sql.first("SELECT coalesce(max(id), 0) FROM journal", Row::large).orElseThrow();
        work = work(recorded);
        prepare.run();
        work.get();
        reset();
        prepareSteps = recorder.record(prepare);
        steps = recorder.record(work::get);
        reset();
        SqliteLibrary measured = library(connect(folder), folder);
        ours = measured.sql();
        work = work(measured);
    }

    private Supplier<Object> work(SqliteLibrary library) {
        SqliteWatchlist watchlist = new SqliteWatchlist(library);
        SqliteShowPages pages = new SqliteShowPages(library);
        EpisodeId episode = sql.first("SELECT id FROM episode WHERE season_id = ? ORDER BY number LIMIT 1",
                row -> new EpisodeId(row.large()), season).orElseThrow();
        Change one = new Change.MarkWatched(new Scope.One(episode), new PlayTime.Now());
        Change all = new Change.MarkWatched(new Scope.WholeSeason(new SeasonId(season)), new PlayTime.Now());
        prepare = () -> {};
        writes = false;
        return switch (operation) {
            // As the window has them: without what is covered.
            case "rows" -> new VeiledRows(watchlist, new Veils(new SqliteSettings(library), library.clock())::of)::all;
            case "next" -> () -> next(watchlist);
            case "season pane" -> () -> pages.season(new SeasonId(season)).orElseThrow();
            case "mark one" -> writing(() -> library.apply(one));
            case "mark season" -> writing(() -> library.apply(all));
            case "undo" -> {
                prepare = () -> library.apply(all);
                yield writing(() -> library.undo().orElseThrow());
            }
            case "search t", "search the one", "search secret ba" -> {
                SqliteSearch search = new SqliteSearch(library);
                yield () -> search.find(operation.substring("search ".length()), 8);
            }
            case "plan one show", "plan all", "reminders due" -> planning(library);
            case "month", "history month", "insights" -> ledger(library, operation);
            default -> throw new IllegalArgumentException(operation);
        };
    }

    /// The month of today as the calendar shows it, the month with most plays, and all figures of a year.
    private static Supplier<Object> ledger(SqliteLibrary library, String operation) {
        LocalDate first = LocalDate.now(BenchLibrary.CLOCK).withDayOfMonth(1);
        return switch (operation) {
            case "month" -> {
                Dates dates = new Dates(new SqliteCalendar(library), List::of, BenchLibrary.CLOCK);
                yield () -> dates.layout(first, first.plusMonths(1).minusDays(1), CalendarFilter.ALL, List.of());
            }
            case "history month" -> {
                SqliteHistory history = new SqliteHistory(library);
                Instant last = history.lastBefore(BenchLibrary.CLOCK.instant(), HistoryQuery.ALL).orElseThrow();
                yield () -> HistoryDay.of(history.between(last.minus(Duration.ofDays(30)), last.plusSeconds(1), HistoryQuery.ALL), BenchLibrary.CLOCK.getZone());
            }
            default -> () -> new Reckoning(new SqliteInsights(library), new Period(2026), BenchLibrary.CLOCK).insights();
        };
    }

    /// With a rule on everything, and all planned: each is the plan made again, which finds nothing to write.
    private Supplier<Object> planning(SqliteLibrary library) {
        ReminderPlanWriter keeper = new ReminderPlanWriter(library.sql(), BenchLibrary.CLOCK);
        SqliteLedger ledger = new SqliteLedger(library);
        library.apply(new Change.SetRule(ReminderRule.of(new UUID(0, 1), new RuleScope.Everything(), ReminderRule.Occasion.EVERY_EPISODE)));
        ShowId show = new ShowId(season / 100);
        return switch (operation) {
            case "plan one show" -> () -> {
                keeper.one(show);
                return show;
            };
            case "plan all" -> () -> {
                keeper.all();
                return show;
            };
            default -> ledger::claim;
        };
    }

    private Supplier<Object> writing(Supplier<Object> change) {
        writes = true;
        return change;
    }

    private static Object next(SqliteWatchlist watchlist) {
        Grouping grouping = new Grouping(BenchLibrary.CLOCK);
        List<WatchlistRow> rows = watchlist.all().stream().filter(row -> row.next() != null).toList();
        return grouping.arrange(rows);
    }

    /// Brings each side to where the operation starts.
    @State(org.openjdk.jmh.annotations.Scope.Benchmark)
    public static class Ours {
        @Setup(Level.Invocation)
        public void before(LibraryBench bench) {
            bench.prepare.run();
        }

        @TearDown(Level.Invocation)
        public void after(LibraryBench bench) {
            bench.reset();
        }
    }

    /// The same for the floor.
    @State(org.openjdk.jmh.annotations.Scope.Benchmark)
    public static class Raw {
        @Setup(Level.Invocation)
        public void before(LibraryBench bench, Blackhole hole) throws SQLException {
            bench.floor.run(bench.prepareSteps, hole);
        }

        @TearDown(Level.Invocation)
        public void after(LibraryBench bench) {
            bench.reset();
        }
    }

    @Benchmark
    public Object ours(Ours state) {
        return work.get();
    }

    @Benchmark
    public void floor(Raw state, Blackhole hole) throws SQLException {
        floor.run(steps, hole);
    }

    private void reset() {
        if (writes) {
            sql.transact(() -> {
                sql.run(RESET_PLAYS, season);
                sql.run("DELETE FROM journal_row WHERE journal_id > ?", journal);
                sql.run("UPDATE journal SET target = NULL WHERE id > ?", journal);
                sql.run("DELETE FROM journal WHERE id > ?", journal);
            });
        }
    }

    @TearDown(Level.Trial)
    public void close() {
        ours.close();
        sql.close();
    }

    private static SqliteLibrary library(Connection connection, Path folder) {
        Sql sql = new Sql(connection, folder.resolve(LibraryFile.NAME));
        configure(sql);
        return new SqliteLibrary(sql, BenchLibrary.CLOCK);
    }

    private static void configure(Sql sql) {
        Map.of("synchronous", "FULL", "foreign_keys", "ON", "temp_store", "MEMORY")
                .forEach((name, value) -> sql.once("PRAGMA " + name + " = " + value));
    }

    private static Connection connect(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
    }
}
