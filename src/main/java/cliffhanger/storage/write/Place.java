package cliffhanger.storage.write;

import cliffhanger.library.EpisodeCode;
import cliffhanger.library.FactId;
import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import cliffhanger.storage.rows.FactTable;
import cliffhanger.storage.sql.Problems;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A show, season or episode, in rows and in words.
///
/// @param seasonNumber null for a show
/// @param number       the episode's, null where there is none
public record Place(
        ShowId show,
        String uuid,
        String title,
        @Nullable Long season,
        @Nullable Long episode,
        @Nullable Integer seasonNumber,
        @Nullable Integer number) {
    private static final String COLUMNS = "SELECT s.id, s.uuid, s.title, ";

    /// "Severance S2E5", "Severance S2", or just "Severance".
    String name() {
        if (seasonNumber == null) {
            return title;
        }
        return title + " " + (episode == null ? "S" + seasonNumber : EpisodeCode.of(seasonNumber, number));
    }

    /// The table that its own facts are in, and its row there.
    String table() {
        return episode != null ? "episode" : season != null ? "season" : "show";
    }

    long row() {
        return episode != null ? episode : season != null ? season : show.value();
    }

    /// @throws cliffhanger.library.LibraryException when it is gone
    public static Place of(Sql sql, Subject subject) {
        return switch (subject) {
            case Subject.OnShow(ShowId show) -> sql.first(
                            COLUMNS + "NULL, NULL, NULL, NULL FROM show s WHERE s.id = ?", Place::read, show.value())
                    .orElseThrow(Problems::showGone);
            case Subject.OnSeason season -> sql.first(
                            COLUMNS + "r.id, NULL, r.number, NULL FROM season r JOIN show s ON s.id = r.show_id WHERE r.id = ?",
                            Place::read, season.season().value())
                    .orElseThrow(Problems::seasonGone);
            case Subject.OnEpisode episode -> sql.first(
                            COLUMNS + "e.season_id, e.id, e.season, e.number FROM episode e JOIN show s ON s.id = e.show_id WHERE e.id = ?",
                            Place::read, episode.episode().value())
                    .orElseThrow(Problems::episodeGone);
        };
    }

    /// The show that a fact is about.
    public static Place of(Sql sql, FactId fact) {
        return sql.first(
                        COLUMNS + "NULL, NULL, NULL, NULL FROM show s WHERE s.id = (SELECT f.show_id FROM "
                                + FactTable.of(fact.kind()).name() + " f WHERE f.id = ?)",
                        Place::read, fact.value())
                .orElseThrow(Problems::entryGone);
    }

    private static Place read(Row row) throws SQLException {
        return new Place(new ShowId(row.large()), row.text(), row.text(), row.largeOrNull(), row.largeOrNull(),
                row.numberOrNull(), row.numberOrNull());
    }
}
