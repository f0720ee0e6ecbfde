package cliffhanger.storage.journal;

import cliffhanger.library.Applied;
import cliffhanger.library.Applied.Way;
import cliffhanger.library.ShowId;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import cliffhanger.storage.sql.StoredJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The list of what was done, in order, and the undo stack within it.
public final class Journal {
    /// The index holds the few entries that are not past, and is used only where a question says so.
    private static final String NOT_PAST = "state = '%s' AND state <> 'PAST' ";

    private static final String ENTRY = "SELECT id, uuid, kind, subject, season, touched, shows FROM journal WHERE " + NOT_PAST;

    /// For SQL: what a newer answer takes the place of.
    private static final String SUPERSEDED = Applied.Kind.with(Applied.Trait.SUPERSEDED).stream()
            .map(kind -> "'" + kind.name() + "'")
            .collect(Collectors.joining(", "));

    private static final String DONE = ENTRY.formatted("DONE");
    private static final String UNDONE = ENTRY.formatted("UNDONE");

    private static final long TYPING_MILLIS = 600_000;

    private final Sql sql;
    private final HybridClock clock;

    public Journal(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = new HybridClock(clock);
    }

    /// One entry of the undo stack.
    public record Entry(long id, Applied applied) {}

    /// The id that the next entry will have.
    public long nextId() {
        return sql.first("SELECT coalesce(max(id), 0) + 1 FROM journal", Row::large).orElseThrow();
    }

    /// Writes a change; what had been undone before it can no longer be redone.
    ///
    /// @param undoable false keeps it off the undo stack
    public Applied write(long id, Effect effect, boolean undoable) {
        // What was brought by itself may stand in the way of making again what was undone.
        List<Entry> undone = sql.list(UNDONE, row -> entry(row, Way.REDONE));
        boolean crosses = undone.stream().anyMatch(one -> !Collections.disjoint(one.applied().shows(), effect.shows()));
        if (crosses || (undoable && !undone.isEmpty())) {
            sql.run("DELETE FROM journal_row WHERE journal_id IN (SELECT id FROM journal WHERE " + NOT_PAST.formatted("UNDONE") + ")");
            sql.run("UPDATE journal SET state = 'PAST' WHERE " + NOT_PAST.formatted("UNDONE"));
        }
        UUID uuid = add(id, Way.DONE, null, effect, undoable ? "DONE" : "PAST");
        return new Applied(
                uuid, effect.kind(), Way.DONE, effect.subject(), effect.season(), effect.count(), effect.left(), effect.shows());
    }

    /// Takes what a service brought before off the undo stack, for a newer answer has taken its place.
    public void supersede(Set<ShowId> shows) {
        sql.list(DONE + "AND kind IN (" + SUPERSEDED + ") ORDER BY id", row -> entry(row, Way.UNDONE)).stream()
                .filter(done -> !Collections.disjoint(done.applied().shows(), shows))
                .forEach(done -> retire(done.id()));
    }

    /// Takes an entry off the stack for good.
    public void retire(long id) {
        sql.run("DELETE FROM journal_row WHERE journal_id = ?", id);
        sql.run("UPDATE journal SET state = 'PAST' WHERE id = ?", id);
    }

    /// The entry that a note goes on with: the last one, if it is on the same subject, is not undone, and was made within
    /// ten minutes.
    public Optional<Entry> typing(Effect effect, long nowMillis) {
        boolean redoable = lastUndone().isPresent();
        return lastDone()
                .filter(last -> !redoable
                        && last.applied().kind() == Applied.Kind.NOTED
                        && sql.first("SELECT json_extract(payload, '$.on') FROM journal WHERE id = ?", Row::textOrEmpty, last.id())
                                .orElse("")
                                .equals(effect.typing())
                        && sql.first("SELECT hlc >> 16 FROM journal WHERE id = ?", Row::large, last.id()).orElse(0L)
                                > nowMillis - TYPING_MILLIS);
    }

    public Optional<Entry> lastDone() {
        return sql.first(DONE + "ORDER BY id DESC LIMIT 1", row -> entry(row, Way.UNDONE));
    }

    /// The one undone last is the oldest of those undone, for they are undone from the newest back.
    public Optional<Entry> lastUndone() {
        return sql.first(UNDONE + "ORDER BY id LIMIT 1", row -> entry(row, Way.REDONE));
    }

    /// What was done after a reading of the clock, oldest first, as far as it can be read.
    public static List<Applied> since(Sql sql, long hlc) {
        return sql.list("SELECT id, uuid, kind, subject, season, touched, shows FROM journal WHERE hlc > ? AND way = 'DONE' ORDER BY id",
                row -> entry(row, Way.DONE).applied(), hlc);
    }

    /// Moves an entry to the other side of the stack and writes that down as an entry too.
    public void turn(Entry entry, Way way) {
        Applied applied = entry.applied();
        sql.run("UPDATE journal SET state = ? WHERE id = ?", way == Way.UNDONE ? "UNDONE" : "DONE", entry.id());
        Effect effect = new Effect(applied.kind(), applied.subject(), applied.season(), applied.count(), 0,
                applied.shows(), null, Map.of("target", String.valueOf(applied.entry())));
        add(nextId(), way, entry.id(), effect, "PAST");
    }

    private UUID add(long id, Way way, @Nullable Long target, Effect effect, String state) {
        UUID uuid = UuidCreator.getTimeOrderedEpoch();
        long last = sql.first("SELECT coalesce(max(hlc), 0) FROM journal", Row::large).orElseThrow();
        sql.run("""
                INSERT INTO journal (id, uuid, device, hlc, way, target, kind, state, subject, season, touched, shows, payload)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id, uuid, device(), clock.after(last), way, target, effect.kind(), state, effect.subject(), effect.season(),
                effect.count(), ids(effect.shows()), json(effect.payload()));
        return uuid;
    }

    /// This file's own name among a user's machines, made with the file.
    private String device() {
        return sql.first("SELECT value FROM setting WHERE name = 'device'", Row::text).orElseGet(() -> {
            String made = UuidCreator.getTimeOrderedEpoch().toString();
            sql.run("INSERT INTO setting (name, value) VALUES ('device', ?)", made);
            return made;
        });
    }

    private static Entry entry(Row row, Way way) throws SQLException {
        long id = row.large();
        return new Entry(id, new Applied(
                UUID.fromString(row.text()), row.choice(Applied.Kind.class), way, row.text(), row.numberOrNull(),
                row.number(), 0, shows(row.text())));
    }

    private static String ids(Set<ShowId> shows) {
        return shows.stream().map(show -> Long.toString(show.value())).sorted().collect(Collectors.joining(" "));
    }

    private static Set<ShowId> shows(String ids) {
        return Arrays.stream(ids.split(" "))
                .filter(id -> !id.isEmpty())
                .map(id -> new ShowId(Long.parseLong(id)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String json(Map<String, Object> payload) {
        try {
            return StoredJson.MAPPER.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
