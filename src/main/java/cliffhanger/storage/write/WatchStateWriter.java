package cliffhanger.storage.write;

import cliffhanger.library.Applied.Kind;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.RenewalStatus;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.StatusEvent;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Moves shows from state to state with what happens to them: watching begins with the first mark, a show that is over is
/// finished with its last episode, and a finished one comes back with a newly dated season.
public final class WatchStateWriter {
    private final Sql sql;
    private final OpinionWriter opinions;
    private @Nullable Boolean older;

    public WatchStateWriter(Sql sql, OpinionWriter opinions) {
        this.sql = sql;
        this.opinions = opinions;
    }

    /// What a summary line says that matters here.
    ///
    /// @param open   whether something aired is left to watch
    /// @param coming season of which something is dated and still to come
    /// @param through highest season when the state was set
    private record Line(
            ShowState state, boolean byUser, @Nullable Integer through, boolean watched, boolean open, @Nullable Integer coming,
            RenewalStatus standing) {
        boolean isDone() {
            return watched && !open && coming == null && standing.isOver();
        }

        boolean isNewlyDated() {
            return coming != null && (through == null || coming > through);
        }
    }

    /// After the summaries of these shows were worked out.
    public void settle(Kind kind, Collection<ShowId> shows) {
        shows.forEach(show -> line(show).ifPresent(line -> move(show, line, next(kind, line))));
    }

    /// After an undo in a library that is older than states: a show with marks is no plan, and one without is not watched. What was done since
    /// there are states has them among its images.
    public void mend(Collection<ShowId> shows) {
        if (!isOlderThanStates()) {
            return;
        }
        for (ShowId show : shows) {
            line(show).filter(line -> !line.byUser()).ifPresent(line -> {
                boolean begun = line.state() == ShowState.WATCHING || line.state() == ShowState.FINISHED;
                if (line.watched() && line.state() == ShowState.PLANNED) {
                    move(show, line, watched(line));
                } else if (!line.watched() && begun) {
                    sql.run("DELETE FROM show_state WHERE show_id = ?", show.value());
                    sql.run("UPDATE show_summary SET state = ? WHERE show_id = ?", ShowState.PLANNED, show.value());
                }
            });
        }
    }

    /// The migration to states gave them ids without dashes.
    private boolean isOlderThanStates() {
        if (older == null) {
            older = sql.first("""
                    SELECT EXISTS (SELECT 1 FROM show_state WHERE id NOT LIKE '%-%')
                      OR EXISTS (SELECT 1 FROM journal_row WHERE table_name = 'show_state' AND row_id NOT LIKE '%-%')""", Row::flag).orElse(false);
        }
        return older;
    }

    private Optional<Line> line(ShowId show) {
        return sql.first("""
                    SELECT y.state, coalesce(t.by_user, 0), t.through, y.watched > 0, y.next_id IS NOT NULL,
                      CASE WHEN y.coming_edtf IS NOT NULL THEN y.coming_season END, y.event_kind, y.lifecycle
                    FROM show_summary y LEFT JOIN show_state t ON t.show_id = y.show_id WHERE y.show_id = ?""",
                    row -> new Line(row.choice(ShowState.class), row.flag(), row.numberOrNull(), row.flag(), row.flag(),
                            row.numberOrNull(), RenewalStatus.of(row.choiceOrNull(StatusEvent.Kind.class), row.choice(Lifecycle.class))),
                    show.value());
    }

    private void move(ShowId show, Line line, ShowState next) {
        if (next != line.state() && opinions.put(show, next, false)) {
            sql.run("UPDATE show_summary SET state = ? WHERE show_id = ?", next, show.value());
        }
    }

    private static ShowState next(Kind kind, Line line) {
        return switch (kind.follows()) {
            case WATCHED_AGAIN -> line.state() == ShowState.FINISHED ? ShowState.FINISHED : watched(line);
            case WATCHED -> watched(line);
            case SKIPPED -> line.isDone() && line.state() == ShowState.WATCHING ? ShowState.FINISHED : line.state();
            case UNMARKED -> unmarked(line);
            // The marks of a sample go as the user's own come.
            case IMPORTED -> line.byUser() && line.state() != ShowState.PLANNED ? line.state() : line.watched() ? watched(line) : unmarked(line);
            case KNOWN -> more(line);
            case DECIDED -> line.isDone() && line.state() == ShowState.WATCHING ? ShowState.FINISHED : more(line);
            case NOTHING -> line.state();
        };
    }

    private static ShowState watched(Line line) {
        return line.isDone() ? ShowState.FINISHED : line.watched() ? ShowState.WATCHING : line.state();
    }

    private static ShowState unmarked(Line line) {
        if (line.byUser() || (line.state() != ShowState.WATCHING && line.state() != ShowState.FINISHED)) {
            return line.state();
        }
        return line.watched() ? (line.isDone() ? ShowState.FINISHED : ShowState.WATCHING) : ShowState.PLANNED;
    }

    private static ShowState more(Line line) {
        if (!line.watched() && !line.byUser()) {
            // Sample marks went away.
            return unmarked(line);
        }
        boolean back = line.state() == ShowState.FINISHED
                && (line.isNewlyDated() || (!line.byUser() && (line.open() || line.coming() != null)));
        return back ? ShowState.WATCHING : line.state();
    }
}
