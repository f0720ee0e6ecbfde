package cliffhanger.reminders;

import cliffhanger.library.ReminderRule;
import cliffhanger.library.ShowId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where rules and what they speak of come from. Calls block on the disk.
public interface ReminderPages {
    /// All rules with the title of what they are on, the widest first.
    List<Ruled> rules();

    /// What airs between two days and is neither watched nor skipped, of shows that are neither paused nor dropped.
    ///
    /// @param of       one show; null for all
    /// @param caughtUp whether to find out who is caught up, which costs a look at all that came before; else all are
    List<Airing> airings(LocalDate from, LocalDate to, @Nullable ShowId of, boolean caughtUp);

    /// What sources changed, newest first; of shows that are neither paused nor dropped.
    ///
    /// @param of one show; null for all
    List<News> news(Instant since, @Nullable ShowId of);

    /// A rule with what belongs to it.
    ///
    /// @param on    what it is on: "Severance", "Severance S2"; empty for what is no single show
    /// @param show  the show that it is on, for its reminders to name; null for what is no single show
    /// @param since it tells of nothing that was due before
    record Ruled(ReminderRule rule, String on, @Nullable ShowLine show, Instant since) {}
}
