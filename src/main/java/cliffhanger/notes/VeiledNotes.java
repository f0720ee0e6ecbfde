package cliffhanger.notes;

import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import cliffhanger.library.veil.Secret;
import cliffhanger.library.veil.Veil;
import java.util.List;
import java.util.function.Function;

/// Notes without the text of those that are covered.
public final class VeiledNotes implements NoteList {
    private final NoteList notes;
    private final Function<ShowId, Veil> veils;

    /// @param veils the veil over each show
    public VeiledNotes(NoteList notes, Function<ShowId, Veil> veils) {
        this.notes = notes;
        this.veils = veils;
    }

    @Override
    public List<NoteLine> all() {
        return notes.all().stream().map(note -> covers(note) ? note.covered(!veils.apply(note.show()).covers(Secret.NUMBER, note.show())) : note).toList();
    }

    /// Whether the text of a note is not shown.
    public boolean covers(NoteLine note) {
        return !note.watched() && note.episode() != null
                && veils.apply(note.show()).covers(Secret.NOTE, new Subject.OnEpisode(note.episode()));
    }
}
