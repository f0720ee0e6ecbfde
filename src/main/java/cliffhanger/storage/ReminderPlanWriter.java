package cliffhanger.storage;

import cliffhanger.library.Applied.Kind;
import cliffhanger.library.Applied.Trait;
import cliffhanger.library.ReminderPreferences.Quieted;
import cliffhanger.library.ReminderPreferences;
import cliffhanger.library.ShowId;
import cliffhanger.library.Specials;
import cliffhanger.reminders.Entry;
import cliffhanger.reminders.Planner;
import cliffhanger.reminders.Reminder;
import cliffhanger.reminders.ReminderPages.Ruled;
import cliffhanger.storage.rows.LedgerRows;
import cliffhanger.storage.sql.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Keeps the ledger's plan: what is to ring from now to the horizon. It is worked out anew in the transaction of each change,
/// for the shows that the change touched, and for all now and then as time goes on. To plan again without a change changes
/// nothing.
final class ReminderPlanWriter {
    /// How far ahead rows are written; the horizon moves on with each full plan.
    private static final Duration AHEAD = Duration.ofDays(60);

    /// How long before the horizon is reached all is planned again.
    private static final Duration MARGIN = Duration.ofDays(45);

    /// What was planned for longer ago than this is not written any more: news of a premiere is old then.
    private static final Duration LATE = Duration.ofDays(14);

    /// What stands in the ledger is looked at again for so long.
    private static final Duration BACK = Duration.ofDays(35);

    private static final String STATE = "reminders.planned";
    private static final Pattern PLANNED = Pattern.compile("(?<until>\\d{1,12}) (?<ways>.*)");

    private final Sql sql;
    private final Clock clock;
    private final SqliteReminderPages pages;
    private final SqliteSettings settings;

    ReminderPlanWriter(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        pages = new SqliteReminderPages(sql);
        settings = new SqliteSettings(sql);
    }

    /// After a change, an undo or a redo, in its transaction.
    ///
    /// @param shows those that it touched; a rule on no single show touches all
    void follow(Kind kind, Collection<ShowId> shows) {
        Instant now = clock.instant();
        // News may be a little late; what the user does makes nothing due that had passed before.
        Instant from = kind.is(Trait.FROM_SOURCE) ? now.minus(LATE) : now;
        if (shows.isEmpty() && (kind == Kind.RULE_SET || kind == Kind.RULE_REMOVED)) {
            all(from);
        } else {
            shows.forEach(show -> plan(pages.rules(show), show, from));
        }
    }

    /// Plans all anew where [#isBehind()]. In a transaction.
    void keepUp() {
        Planned planned = planned();
        if (planned.isBehind(clock.instant())) {
            // Each change has planned its own; what is missing lies beyond the old horizon.
            Instant now = clock.instant();
            all(Stream.of(now, planned.until()).min(Comparator.naturalOrder()).filter(from -> from.isAfter(now.minus(LATE))).orElse(now.minus(LATE)));
        }
    }

    /// Whether the horizon has come near, or the zone or the user's habits are others than when all was planned.
    boolean isBehind() {
        return planned().isBehind(clock.instant());
    }

    /// Up to when all is planned.
    Instant horizon() {
        return planned().until();
    }

    /// How far ahead all is planned.
    private record Planned(Instant until, boolean same) {
        boolean isBehind(Instant now) {
            Duration left = Duration.between(now, until);
            // A clock that was far ahead and is right again has left a horizon that is too far.
            return !same || left.compareTo(MARGIN) < 0 || left.compareTo(AHEAD.plusDays(1)) > 0;
        }
    }

    /// What cannot be read is planned anew.
    private Planned planned() {
        Matcher planned = PLANNED.matcher(settings.get(STATE).orElse(""));
        return planned.matches()
                ? new Planned(Instant.ofEpochSecond(Long.parseLong(planned.group("until"))), planned.group("ways").equals(ways()))
                : new Planned(clock.instant(), false);
    }

    /// What a full plan depends on besides the library.
    private String ways() {
        return clock.getZone().getId() + " " + ReminderPreferences.read(settings) + settings.get(Specials.SETTING).map(chosen -> " " + chosen).orElse("");
    }

    /// Plans for all shows, up to a new horizon.
    void all() {
        all(clock.instant());
    }

    private void all(Instant earliest) {
        plan(pages.rules(), null, earliest);
        settings.put(STATE, clock.instant().plus(AHEAD).getEpochSecond() + " " + ways());
    }

    /// Plans for one show.
    void one(ShowId show) {
        plan(pages.rules(show), show, clock.instant());
    }

    /// The quiet hours that hold now.
    Optional<Quieted> quieted() {
        return ReminderPreferences.read(settings).quieted(clock.instant(), clock.getZone());
    }

    /// @param earliest what was planned for before is not written anew
    private void plan(List<Ruled> rules, @Nullable ShowId show, Instant earliest) {
        Instant now = clock.instant();
        Instant from = now.minus(BACK);
        Instant to = now.plus(AHEAD);
        Map<Reminder.Key, Entry> standing = standing(show, from, to);
        if (rules.isEmpty() && standing.isEmpty()) {
            return;
        }
        Planner planner = new Planner(clock.getZone(), ReminderPreferences.read(settings));
        List<Reminder> wanted = rules.isEmpty() ? List.of() : planner.plan(
                rules, planner.airings(pages, rules, from, to, show), pages.news(from, show), from, to);
        for (Reminder reminder : wanted) {
            if (show != null && !show.equals(reminder.topic().show())) {
                // What is about no show, or about another, is planned with all.
                continue;
            }
            Entry known = standing.remove(reminder.key());
            if (known != null) {
                if (known.state() == Entry.State.PLANNED && differs(known.reminder(), reminder)) {
                    LedgerRows.write(sql, reminder);
                }
            } else if (!reminder.planned().isBefore(reminder.since()) && !reminder.planned().isBefore(earliest)) {
                LedgerRows.write(sql, reminder);
            }
        }
        standing.values().stream()
                .filter(known -> known.state() == Entry.State.PLANNED || known.state() == Entry.State.SNOOZED)
                .forEach(known -> sql.run("UPDATE reminder SET state = 'CANCELLED' WHERE id = ?", known.id()));
    }

    private static boolean differs(Reminder known, Reminder wanted) {
        return !(known.planned().equals(wanted.planned()) && known.due().equals(wanted.due()) && known.rule().equals(wanted.rule())
                && known.occasion() == wanted.occasion() && known.topic().equals(wanted.topic()));
    }

    private Map<Reminder.Key, Entry> standing(@Nullable ShowId show, Instant from, Instant to) {
        String rows = "SELECT " + LedgerRows.COLUMNS + " FROM reminder WHERE state <> 'CANCELLED' AND planned_at BETWEEN ?1 AND ?2";
        List<Entry> entries = show == null
                ? sql.list(rows, LedgerRows::read, from.getEpochSecond(), to.getEpochSecond())
                : sql.list(rows + " AND show_id = ?3", LedgerRows::read, from.getEpochSecond(), to.getEpochSecond(), show.value());
        Map<Reminder.Key, Entry> standing = new HashMap<>();
        entries.forEach(entry -> standing.put(entry.reminder().key(), entry));
        return standing;
    }
}
