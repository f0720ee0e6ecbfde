package cliffhanger.reminders;

import cliffhanger.library.ReminderRule.Occasion;
import java.time.Instant;
import java.util.UUID;

/// One planned notification.
///
/// @param key     what rings once
/// @param rule    which rule asks for it
/// @param planned the moment at which it is to ring, by the rule
/// @param due     the moment at which it may ring: later where that falls into quiet hours
/// @param since   it is not to ring where it was planned for before: the rule or the show came later
public record Reminder(Key key, Occasion occasion, UUID rule, Instant planned, Instant due, Instant since, Topic topic) {

    /// What makes two reminders one: the subject, and the date and timing from which it was planned. A moved date or a changed
    /// rule makes another; a corrected hour, another time zone or a nearer rule of the same timing do not.
    public record Key(String subject, String occurrence) {}
}
