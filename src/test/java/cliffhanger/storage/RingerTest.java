package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.Fixtures;
import cliffhanger.MovingClock;
import cliffhanger.desktop.notify.Notification;
import cliffhanger.language.Language;
import cliffhanger.library.LibraryException;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.RuleScope;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.library.veil.Veil;
import cliffhanger.reminders.Entry;
import cliffhanger.reminders.Entry.State;
import cliffhanger.reminders.Notice;
import cliffhanger.reminders.Notices;
import cliffhanger.reminders.ReminderDelivery;
import cliffhanger.reminders.ReminderWords;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From what is due to what the user answers. The first episode of "Weekly" airs on Wednesday at 03:00 in Berlin.
@Tag("slow")
class RingerTest {
    private static final Instant AIRS = Instant.parse("2026-11-25T02:00:00Z");

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock(Fixtures.CLOCK.instant(), Fixtures.ZONE);
    private SqliteLibrary library;
    private SqliteLedger ledger;
    private ReminderDelivery ringer;
    private ShowId show;

    @BeforeEach
    void open() {
        library = SqliteLibrary.open(folder, clock);
        ledger = new SqliteLedger(library);
        ReminderWords words = new ReminderWords(Language.of(Locale.ENGLISH), show -> Veil.NONE);
        ringer = new ReminderDelivery(library, ledger, new Notices(new SqliteReminderPages(library), words, clock), words, clock);
        library.apply(new Change.SetRule(ReminderRule.of(new UUID(0, 1), new RuleScope.Everything(), Occasion.EVERY_EPISODE)));
        show = library.apply(new Change.AddShows(List.of(Fixtures.weekly("Weekly", 1, LocalDate.of(2026, 11, 24), 1, 3)), "file"))
                .shows().iterator().next();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void markWatchedMarksAndIsUndoneLikeAnyOtherMark() {
        Notice notice = ring();
        ringer.answered(notice, ReminderDelivery.WATCHED);
        assertThat(Dump.count(library, "play")).isEqualTo(1);
        assertThat(states()).containsExactly(State.DONE);
        library.undo();
        assertThat(Dump.count(library, "play")).isZero();
    }

    @Test
    void snoozeRingsAgainInAnHour() {
        ringer.answered(ring(), ReminderDelivery.SNOOZE);
        assertThat(ringer.take()).isEmpty();
        clock.set(AIRS.plusSeconds(3700));
        assertThat(ringer.take()).hasSize(1);
    }

    @Test
    void aPressOpensAndIsRemembered() {
        ringer.answered(ring(), Notification.OPEN);
        assertThat(states()).containsExactly(State.CLICKED);
        ringer.answered(new Notice("t", Notice.Kind.ONE, ledger.told(Instant.EPOCH, 1), "", "", false), "a server's own idea");
        assertThat(states()).containsExactly(State.CLICKED);
    }

    @Test
    void aClockThatIsYearsWrongRingsNothingAndLosesNothing() {
        for (String wrong : List.of("1970-01-01T00:00:00Z", "2100-06-01T00:00:00Z")) {
            clock.set(wrong);
            assertThat(ringer.take()).isEmpty();
            assertThat(ringer.preview()).isEmpty();
            assertThat(ringer.hindrance().orElseThrow().toString()).contains("The clock of this computer is set to " + wrong.substring(0, 4)).endsWith(".");
        }
        clock.set(AIRS.plusSeconds(5));
        assertThat(ringer.take()).hasSize(1);
    }

    @Test
    void aPreviewWritesNothing() {
        clock.set(AIRS.plusSeconds(5));
        List<String> before = Dump.rows(library, "reminder");
        assertThat(ringer.preview()).extracting(Notice::title).containsExactly("Weekly S1E1");
        assertThat(Dump.rows(library, "reminder")).isEqualTo(before);
    }

    @Test
    void aLockedLibraryIsSaidInASentenceAndRingsLater() throws Exception {
        clock.set(AIRS.plusSeconds(5));
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"))) {
            other.createStatement().execute("BEGIN IMMEDIATE");
            assertThatThrownBy(ringer::take).isInstanceOf(LibraryException.class).hasMessageEndingWith(".");
            other.createStatement().execute("ROLLBACK");
        }
        assertThat(ringer.take()).hasSize(1);
    }

    @Test
    void aRuleOnAShowThatIsTakenOutRingsNoMore() {
        library.apply(new Change.SetRule(ReminderRule.of(new UUID(0, 2), new RuleScope.OfShow(show), Occasion.FINALE)));
        library.apply(new Change.RemoveShow(show));
        clock.set(AIRS.plusSeconds(5));
        assertThat(ringer.take()).isEmpty();
        assertThat(ledger.coming(10)).isEmpty();
    }

    private Notice ring() {
        clock.set(AIRS.plusSeconds(5));
        List<Notice> due = ringer.take();
        assertThat(due).hasSize(1);
        ringer.rang(due.getFirst());
        return due.getFirst();
    }

    private List<State> states() {
        return ledger.told(Instant.EPOCH, 10).stream().map(Entry::state).toList();
    }
}
