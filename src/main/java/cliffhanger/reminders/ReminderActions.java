package cliffhanger.reminders;

import java.util.List;

/// What the user can do with a reminder from the window. JavaFX thread.
public interface ReminderActions {
    /// Marks what it is about watched.
    void watched(List<Entry> entries);

    /// Has it ring again in an hour.
    void snooze(List<Entry> entries);

    /// Has it ring again tomorrow at the usual clock time.
    void tomorrow(List<Entry> entries);

    /// It need not be listed as open any more.
    void dismiss(List<Entry> entries);
}
