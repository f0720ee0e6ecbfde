package cliffhanger.notes;

import java.util.List;

/// Where all notes come from. Calls block on the disk.
public interface NoteList {
    /// All notes, newest first.
    List<NoteLine> all();
}
