package cliffhanger.reminders;

import cliffhanger.library.ReminderRule;
import java.time.Instant;

/// One planned notification.
///
/// @param planned the moment at which it is to ring
/// @param again   whether there is no air time to tell, only a window that opens: "check again"
public record Reminder(ReminderRule rule, Airing airing, Instant planned, boolean again) {}
