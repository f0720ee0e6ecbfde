package cliffhanger.storage;

import cliffhanger.library.Applied.Kind;
import cliffhanger.library.Change;
import cliffhanger.library.EpisodeCode;
import cliffhanger.library.Subject;
import cliffhanger.library.ShowId;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes notes, one on each subject at most.
final class NoteWriter {
    private static final String COLUMNS = "SELECT s.id, s.uuid, s.title, ";

    private final Sql sql;
    private final Clock clock;

    NoteWriter(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// What a note is on, in rows and in words.
    private record Place(
            ShowId show, String uuid, String title, @Nullable Long season, @Nullable Long episode,
            @Nullable Integer seasonNumber, @Nullable Integer number) {
        String name() {
            if (seasonNumber == null) {
                return title;
            }
            return title + " " + (episode == null ? "S" + seasonNumber : EpisodeCode.of(seasonNumber, number));
        }
    }

    Effect write(Change.WriteNote note) {
        Place place = place(note.subject());
        String text = note.text().replace("\0", "");
        String before = sql.first("SELECT text FROM note WHERE show_id = ? AND season_id IS ? AND episode_id IS ?", Row::text,
                place.show().value(), place.season(), place.episode()).orElse("");
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
        return new Effect(Kind.NOTED, place.name(), place.seasonNumber(), same ? 0 : 1, 0, Set.of(place.show()),
                Map.of("show", place.uuid(), "note", text, "typed", typed));
    }

    private Place place(Subject subject) {
        return switch (subject) {
            case Subject.OnShow(ShowId show) -> sql.first(
                            COLUMNS + "NULL, NULL, NULL, NULL FROM show s WHERE s.id = ?", NoteWriter::place, show.value())
                    .orElseThrow(() -> Problems.gone("That show"));
            case Subject.OnSeason season -> sql.first(
                            COLUMNS + "r.id, NULL, r.number, NULL FROM season r JOIN show s ON s.id = r.show_id WHERE r.id = ?",
                            NoteWriter::place, season.season().value())
                    .orElseThrow(() -> Problems.gone("That season"));
            case Subject.OnEpisode episode -> sql.first(
                            COLUMNS + "e.season_id, e.id, e.season, e.number FROM episode e JOIN show s ON s.id = e.show_id WHERE e.id = ?",
                            NoteWriter::place, episode.episode().value())
                    .orElseThrow(() -> Problems.gone("That episode"));
        };
    }

    private static Place place(Row row) throws SQLException {
        return new Place(new ShowId(row.large()), row.text(), row.text(), row.largeOrNull(), row.largeOrNull(),
                row.numberOrNull(), row.numberOrNull());
    }
}
