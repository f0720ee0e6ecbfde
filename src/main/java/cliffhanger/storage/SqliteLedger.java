package cliffhanger.storage;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.ReminderPreferences.Quieted;
import cliffhanger.reminders.Entry;
import cliffhanger.reminders.Entry.State;
import cliffhanger.reminders.Ledger;
import cliffhanger.storage.rows.Claimant;
import cliffhanger.storage.rows.LedgerRows;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The ledger of reminders in the library file.
public final class SqliteLedger implements Ledger {
    /// A claim that is older belongs to a process that is dead or hangs; showing takes seconds at most.
    private static final Duration STALE = Duration.ofMinutes(2);

    private static final String SELECT = "SELECT " + LedgerRows.COLUMNS + " FROM reminder ";

    private static final String OPEN = "state IN ('PLANNED', 'SNOOZED', 'CLAIMED')";

    /// What was watched, skipped or put aside without the plan being made anew, as by another program on the file.
    private static final String WANTED = """
            NOT EXISTS (SELECT 1 FROM play p WHERE p.episode_id = reminder.episode_id)
            AND NOT EXISTS (SELECT 1 FROM skip k WHERE k.episode_id = reminder.episode_id)
            AND (occasion IN ('OWN', 'DIGEST') OR NOT EXISTS (SELECT 1 FROM show_state t WHERE t.show_id = reminder.show_id AND t.state IN ('PAUSED', 'DROPPED')))""";

    private final Sql sql;
    private final Clock clock;
    private final ReminderPlanWriter keeper;
    private final Claimant claimant;

    public SqliteLedger(SqliteLibrary library) {
        this(library, Claimant.me());
    }

    SqliteLedger(SqliteLibrary library, Claimant claimant) {
        sql = library.sql();
        clock = library.clock();
        keeper = new ReminderPlanWriter(sql, clock);
        this.claimant = claimant;
    }

    @Override
    public void keepUp() {
        if (sql.refusal().isEmpty() && keeper.isBehind()) {
            sql.transact(keeper::keepUp);
        }
    }

    @Override
    public Instant horizon() {
        return keeper.horizon();
    }

    @Override
    public Optional<Instant> nextDue() {
        String next = "SELECT due_at FROM reminder WHERE " + OPEN + " AND due_at >= ? AND " + WANTED + " ORDER BY due_at LIMIT 1";
        Optional<Quieted> quiet = keeper.quieted();
        Optional<Instant> open = sql.first(next, row -> Instant.ofEpochSecond(row.large()), quiet.map(Quieted::from).orElse(Instant.EPOCH).getEpochSecond());
        boolean waiting = quiet.isPresent() && sql.first(next, Row::large, 0L).filter(due -> due < quiet.get().from().getEpochSecond()).isPresent();
        return Stream.concat(open.stream(), waiting ? quiet.map(Quieted::to).stream() : Stream.empty()).min(Comparator.naturalOrder());
    }

    @Override
    public List<Entry> preview() {
        return sql.tryOut(() -> {
            keeper.keepUp();
            return due();
        });
    }

    private List<Entry> due() {
        // What was due before the quiet hours began waits for their end; what was set for a time in them does not.
        return sql.list(SELECT + "WHERE " + OPEN + " AND due_at BETWEEN ? AND ? AND " + WANTED + " ORDER BY due_at, id", LedgerRows::read,
                keeper.quieted().map(Quieted::from).orElse(Instant.EPOCH).getEpochSecond(), now());
    }

    @Override
    public List<Entry> claim() {
        // To look costs no lock; most looks find nothing.
        if (due().isEmpty()) {
            return List.of();
        }
        return sql.inTransaction(() -> {
            List<Entry> free = due().stream().filter(entry -> entry.state() != State.CLAIMED || isStale(entry)).toList();
            free.forEach(entry -> sql.run("UPDATE reminder SET state = 'CLAIMED', claimed_by = ?, claimed_at = ? WHERE id = ?",
                    claimant.print(), now(), entry.id()));
            return free;
        });
    }

    private boolean isStale(Entry entry) {
        return sql.first("SELECT claimed_by, claimed_at FROM reminder WHERE id = ?",
                        row -> {
                            Claimant by = Claimant.parse(row.text());
                            long age = Math.abs(now() - row.large());
                            return by.equals(claimant) ? age > STALE.toSeconds() : !by.isAlive() || age > STALE.toSeconds();
                        },
                        entry.id())
                .orElse(false);
    }

    /// What was cancelled meanwhile stays so: it may be planned again, and rings once.
    @Override
    public void settle(Collection<Entry> entries, State state) {
        boolean telling = state == State.SHOWN || state == State.MISSED;
        sql.transact(() -> entries.forEach(entry -> sql.run("""
                UPDATE reminder SET state = ?1, told_at = CASE WHEN ?2 THEN ?3 ELSE coalesce(told_at, ?3) END, claimed_by = NULL, claimed_at = NULL
                WHERE id = ?4 AND CASE WHEN ?2 THEN state = 'CLAIMED' ELSE state <> 'CANCELLED' END""",
                state, telling, now(), entry.id())));
    }

    @Override
    public void snooze(Collection<Entry> entries, Instant until) {
        sql.transact(() -> entries.forEach(entry -> sql.run("""
                UPDATE reminder SET state = 'SNOOZED', due_at = ?, claimed_by = NULL, claimed_at = NULL WHERE id = ? AND state <> 'CANCELLED'""",
                until.getEpochSecond(), entry.id())));
    }

    @Override
    public void release(Collection<Entry> entries) {
        sql.transact(() -> entries.forEach(entry -> sql.run(
                "UPDATE reminder SET state = ?, claimed_by = NULL, claimed_at = NULL WHERE id = ? AND state = 'CLAIMED'",
                entry.state() == State.SNOOZED ? State.SNOOZED : State.PLANNED, entry.id())));
    }

    @Override
    public List<Entry> coming(int limit) {
        return sql.list(SELECT + "WHERE state IN ('PLANNED', 'SNOOZED') ORDER BY due_at, id LIMIT ?", LedgerRows::read, limit);
    }

    @Override
    public List<Entry> told(Instant since, int limit) {
        return sql.list(SELECT + "WHERE told_at IS NOT NULL AND told_at >= ? AND state <> 'CANCELLED' ORDER BY told_at DESC, id DESC LIMIT ?",
                LedgerRows::read, since.getEpochSecond(), limit);
    }

    @Override
    public int countTold(Instant since) {
        return sql.first("SELECT count(*) FROM reminder WHERE told_at > ? AND state IN ('SHOWN', 'MISSED')", Row::number,
                since.getEpochSecond()).orElse(0);
    }

    @Override
    public List<EpisodeId> episodes(Collection<Entry> entries) {
        // A row number can come back with another show; the subject's uuid cannot.
        return entries.stream()
                .flatMap(entry -> sql.first("""
                        SELECT e.id FROM reminder m JOIN episode e ON e.id = m.episode_id JOIN show s ON s.id = e.show_id
                        WHERE m.id = ? AND substr(m.subject, 1, length(s.uuid) + 1) = s.uuid || '/'""",
                        row -> new EpisodeId(row.large()), entry.id()).stream())
                .distinct()
                .toList();
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
