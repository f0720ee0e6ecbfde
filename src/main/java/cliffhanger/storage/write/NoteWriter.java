package cliffhanger.storage.write;

import cliffhanger.library.Applied.Kind;
import cliffhanger.library.change.Change;
import cliffhanger.storage.journal.Effect;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes notes, one on each subject at most.
public final class NoteWriter {
    /// What stands between two texts that are both kept.
    static final String BETWEEN = "\n\n---\n\n";

    private final Sql sql;
    private final Clock clock;

    public NoteWriter(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Effect write(Change.WriteNote note) {
        Place place = Place.of(sql, note.subject());
        String before = sql.first("SELECT text FROM note WHERE show_id = ? AND season_id IS ? AND episode_id IS ?", Row::text,
                place.show().value(), place.season(), place.episode()).orElse("");
        String text = both(before, note.text().replace("\0", ""), note.seen());
        boolean typed = !before.isEmpty() && !text.isBlank();
        boolean same = before.equals(text) || (before.isEmpty() && text.isBlank());
        if (!same && text.isBlank()) {
            sql.run("DELETE FROM note WHERE show_id = ? AND season_id IS ? AND episode_id IS ?",
                    place.show().value(), place.season(), place.episode());
        } else if (!same && before.isEmpty()) {
            sql.run("INSERT INTO note (id, show_id, season_id, episode_id, text, changed_at) VALUES (?, ?, ?, ?, ?, ?)",
                    UuidCreator.getTimeOrderedEpoch(), place.show().value(), place.season(), place.episode(), text,
                    clock.instant().getEpochSecond());
        } else if (!same) {
            sql.run("UPDATE note SET text = ?, changed_at = ? WHERE show_id = ? AND season_id IS ? AND episode_id IS ?",
                    text, clock.instant().getEpochSecond(), place.show().value(), place.season(), place.episode());
        }
        String on = place.table() + " " + place.row();
        return new Effect(Kind.NOTED, place.name(), place.seasonNumber(), same ? 0 : 1, 0, Set.of(place.show()), typed ? on : null,
                Map.of("show", place.uuid(), "on", on, "note", text));
    }

    /// What the user wrote; below what was written elsewhere since the user began.
    private static String both(String stored, String text, @Nullable String seen) {
        boolean meanwhile = seen != null && !stored.equals(seen) && !stored.equals(text);
        return meanwhile && !stored.isBlank() && !text.contains(stored) ? stored + BETWEEN + text : text;
    }
}
