package cliffhanger.reminders;

import cliffhanger.library.ReminderRule;
import java.time.LocalDate;
import java.util.List;

/// Where rules and what they speak of come from. Calls block on the disk.
public interface ReminderPages {
    /// All rules with the title of what they are on, those on everything first.
    List<Ruled> rules();

    /// What airs between two days and is neither watched nor skipped, of shows that are neither paused nor dropped.
    List<Airing> airings(LocalDate from, LocalDate to);

    /// A rule, and what it is on: "Severance", "Severance S2", or empty for everything.
    record Ruled(ReminderRule rule, String on) {}
}
