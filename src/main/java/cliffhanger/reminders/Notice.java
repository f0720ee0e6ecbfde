package cliffhanger.reminders;

import java.util.List;

/// What the user sees at once: one reminder, several of one show, or all that came while the machine was off.
///
/// @param tag     the same for the same notice, so that one that is sent again replaces the first
/// @param entries one or more
/// @param title   plain text
/// @param body     plain text, lines end with `\n`
/// @param markable whether *Mark watched* makes sense: all are episodes that are out
public record Notice(String tag, Kind kind, List<Entry> entries, String title, String body, boolean markable) {
    public Notice {
        entries = List.copyOf(entries);
    }

    /// What is told at once.
    public enum Kind {
        /// Of one show.
        ONE,
        /// Of several shows at once.
        SEVERAL,
        /// All that was due while nothing could ring.
        AWAY
    }
}
