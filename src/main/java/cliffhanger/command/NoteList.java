package cliffhanger.command;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where all notes come from.
public interface NoteList {
    /// All notes, newest first.
    List<Line> all();

    /// A note with what it is on.
    ///
    /// @param code "S1" or "S1E3"; null for the show as a whole
    record Line(String show, @Nullable String code, String text, Instant changedAt) {}
}
