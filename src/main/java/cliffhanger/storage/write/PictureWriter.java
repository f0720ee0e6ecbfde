package cliffhanger.storage.write;

import cliffhanger.library.Picture;
import cliffhanger.library.ShowId;
import cliffhanger.storage.rows.RowIds;
import cliffhanger.storage.sql.Sql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes where the pictures of a show are. What is there already is left, so that nothing is journalled for nothing.
final class PictureWriter {
    private final Sql sql;
    private final RowIds ids;

    PictureWriter(Sql sql) {
        this.sql = sql;
        ids = new RowIds(sql);
    }

    private record Stored(
            long id, @Nullable Integer season, @Nullable Long episode, @Nullable String person, String address) {}

    /// An empty list says nothing.
    void put(ShowId show, List<Picture> pictures) {
        if (pictures.isEmpty()) {
            return;
        }
        List<Stored> stored = sql.list("SELECT id, season, episode_id, person, address FROM picture WHERE show_id = ?",
                row -> new Stored(row.large(), row.numberOrNull(), row.largeOrNull(), row.textOrNull(), row.text()),
                show.value());
        Map<String, Stored> known = new HashMap<>();
        stored.forEach(row -> known.put(key(row.season(), row.episode(), row.person()), row));
        Map<Long, Long> episodes = new HashMap<>();
        sql.list("SELECT external_id, id FROM episode WHERE show_id = ? AND external_id IS NOT NULL",
                row -> Map.entry(row.large(), row.large()), show.value()).forEach(entry -> episodes.put(entry.getKey(), entry.getValue()));
        for (Picture picture : pictures) {
            Long row = picture.episode() == null ? null : episodes.get(picture.episode());
            if (picture.episode() != null && row == null) {
                // Of an episode that the user took out.
                continue;
            }
            put(show, picture, row, known.get(key(picture.season(), row, picture.person())));
        }
    }

    private static String key(@Nullable Integer season, @Nullable Long episode, @Nullable String person) {
        return season + " " + episode + " " + person;
    }

    private void put(ShowId show, Picture picture, @Nullable Long episode, @Nullable Stored known) {
        if (known == null) {
            sql.run("INSERT INTO picture (id, show_id, season, episode_id, person, address) VALUES (?, ?, ?, ?, ?, ?)",
                    ids.next("picture"), show.value(), picture.season(), episode, picture.person(), picture.address());
        } else if (!known.address().equals(picture.address())) {
            sql.run("UPDATE picture SET address = ? WHERE id = ?", picture.address(), known.id());
        }
    }
}
