package cliffhanger.reminders;

import cliffhanger.desktop.notify.Notification;
import cliffhanger.language.Sentence;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.Library;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.reminders.Entry.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes what is due out of the ledger and writes down what became of it. Showing happens between, by whoever can:
/// [#take()], show each, then [#rang(Notice)] or [#failed(Notice)].
///
/// A claim is written before a notice is shown and settled after. A process that dies before it shows leaves a claim that the
/// next one takes over; one that dies in the instant between showing and settling has its notice shown again with the same tag,
/// which replaces the first on servers that know tags. Calls block on the disk.
public final class ReminderDelivery {
    /// The answers of buttons.
    public static final String WATCHED = "watched";

    public static final String SNOOZE = "snooze";

    private static final Duration LATER = Duration.ofHours(1);

    private final Library library;
    private final Ledger ledger;
    private final Notices notices;
    private final ReminderWords words;
    private final Clock clock;

    public ReminderDelivery(Library library, Ledger ledger, Notices notices, ReminderWords words, Clock clock) {
        this.library = library;
        this.ledger = ledger;
        this.notices = notices;
        this.words = words;
        this.clock = clock;
    }

    /// Why nothing can ring now, in a sentence; empty where all is well. A clock that is years wrong would have all that is
    /// planned ring at once.
    public Optional<Sentence> hindrance() {
        int year = clock.instant().atOffset(ZoneOffset.UTC).getYear();
        return year >= 2020 && year < 2090
                ? Optional.empty()
                : Optional.of(Sentence.of("reminders.clock", year));
    }

    /// What is due, claimed for this process, as notices.
    public List<Notice> take() {
        if (hindrance().isPresent()) {
            return List.of();
        }
        ledger.keepUp();
        return notices.of(ledger.claim());
    }

    /// What would be taken now; nothing is written.
    public List<Notice> preview() {
        return hindrance().isPresent() ? List.of() : notices.of(ledger.preview());
    }

    /// The notice as the desktop shows it.
    public Notification notification(Notice notice) {
        List<Notification.Button> buttons = new ArrayList<>();
        if (notice.markable()) {
            buttons.add(new Notification.Button(WATCHED, words.say("action.watched")));
        }
        buttons.add(new Notification.Button(SNOOZE, words.say("action.snooze")));
        return new Notification(notice.tag(), notice.title(), notice.body(), buttons);
    }

    /// It was shown.
    public void rang(Notice notice) {
        ledger.settle(notice.entries(), notice.kind() == Notice.Kind.AWAY ? State.MISSED : State.SHOWN);
    }

    /// It could not be shown, and is due as before.
    public void failed(Notice notice) {
        ledger.release(notice.entries());
    }

    /// The user answered.
    ///
    /// @param answer [#WATCHED], [#SNOOZE] or [Notification#OPEN]
    public void answered(Notice notice, String answer) {
        switch (answer) {
            case WATCHED -> watched(notice.entries());
            case SNOOZE -> snooze(notice.entries());
            case Notification.OPEN -> ledger.settle(notice.entries(), State.CLICKED);
            default -> {
                // A server's own invention.
            }
        }
    }

    /// Marks what the entries are about watched.
    public void watched(List<Entry> entries) {
        ledger.episodes(entries).forEach(this::mark);
        ledger.settle(entries, State.DONE);
    }

    private void mark(EpisodeId episode) {
        library.apply(new Change.MarkWatched(new Scope.One(episode), new PlayTime.Now()));
    }

    /// Has them ring again in an hour.
    public void snooze(List<Entry> entries) {
        snooze(entries, clock.instant().plus(LATER));
    }

    public void snooze(List<Entry> entries, Instant until) {
        ledger.snooze(entries, until);
    }

    /// The user needs to hear no more of these.
    public void dismiss(List<Entry> entries) {
        ledger.settle(entries, State.DONE);
    }

    /// When the next is due.
    public Optional<Instant> nextDue() {
        return ledger.nextDue();
    }
}
