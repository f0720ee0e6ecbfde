package cliffhanger.storage.write;

import cliffhanger.library.Field;
import cliffhanger.library.ShowId;
import cliffhanger.storage.rows.Columns;
import cliffhanger.storage.rows.FieldColumns;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The facts that the user wrote over: the column has the user's value, an `edit` beside it what the source says.
final class FieldOverrides {
    /// What stands in columns that are never null where a source has said nothing.
    private static final Set<Object> NOTHING = Set.of("[]", "UNKNOWN", 0);

    private final Sql sql;
    private final Clock clock;

    FieldOverrides(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Writes a value over a fact. One that says what the source says is no edit any more.
    ///
    /// @return whether that changed anything
    boolean write(Place place, Field field, Map<String, @Nullable Object> values) {
        List<String> columns = FieldColumns.of(field);
        String before = read(place.table(), place.row(), columns);
        if (field == Field.OfEpisode.AIR_DATE
                && FieldColumns.text(field, Columns.read(before)).equals(FieldColumns.text(field, values))) {
            // The same day: the hour that is known of it stays.
            return false;
        }
        set(place.table(), place.row(), columns, Columns.json(values));
        String after = read(place.table(), place.row(), columns);
        if (before.equals(after)) {
            return false;
        }
        String held = sql.first(
                        "SELECT held FROM edit WHERE show_id = ? AND season_id IS ? AND episode_id IS ? AND field = ?",
                        Row::text, place.show().value(), seasonOf(place), place.episode(), field.name())
                .orElse(null);
        if (held == null) {
            insert(place, field, before);
        } else if (!held.equals(after)) {
            setAccepted(place, field, false);
        } else {
            sql.run("DELETE FROM edit WHERE show_id = ? AND season_id IS ? AND episode_id IS ? AND field = ?",
                    place.show().value(), seasonOf(place), place.episode(), field.name());
        }
        return true;
    }

    /// Writes what a source says where nothing is known yet, and over what is there as the user's choice.
    ///
    /// @return whether that changed anything
    boolean fill(Place place, Field field, Map<String, @Nullable Object> values) {
        boolean known = !text(place, field).isEmpty();
        boolean changed = write(place, field, values);
        if (changed && !known) {
            setAccepted(place, field, true);
        }
        return changed;
    }

    private void setAccepted(Place place, Field field, boolean accepted) {
        sql.run("UPDATE edit SET accepted = ? WHERE show_id = ? AND season_id IS ? AND episode_id IS ? AND field = ?",
                accepted, place.show().value(), seasonOf(place), place.episode(), field.name());
    }

    /// Marks a value that the user made, where no source has said anything yet.
    void own(Place place, Field field) {
        insert(place, field, Columns.json(nothing(FieldColumns.of(field))));
    }

    /// What the user would type to get what is there.
    String text(Place place, Field field) {
        return FieldColumns.text(field, Columns.read(read(place.table(), place.row(), FieldColumns.of(field))));
    }

    /// Puts back what the source says, where it says anything; of a show, for all that belongs to it.
    ///
    /// @param field the one that is meant, of the place itself; null for all
    /// @return how many
    int release(Place place, @Nullable Field field) {
        List<Edit> edits = place.table().equals("show")
                ? list("WHERE show_id = ?", place.show().value())
                : place.episode() == null
                        ? list("WHERE season_id = ?", place.season())
                        : list("WHERE episode_id = ?", place.episode());
        List<Edit> known = edits.stream()
                .filter(edit -> field == null || (edit.field() == field && edit.table().equals(place.table())))
                .filter(Edit::isKnownToSource)
                .toList();
        for (Edit edit : known) {
            set(edit.table(), edit.row(), edit.columns(), edit.held());
            sql.run("DELETE FROM edit WHERE id = ?", edit.id());
        }
        return known.size();
    }

    /// Takes the user's values out of the way of a source: the columns have the source's, until [#back(List)].
    List<Laid> aside(ShowId show) {
        return list("WHERE show_id = ?", show.value()).stream()
                .map(edit -> {
                    Laid laid = new Laid(edit, read(edit.table(), edit.row(), edit.columns()));
                    if (edit.isKnownToSource()) {
                        set(edit.table(), edit.row(), edit.columns(), edit.held());
                    }
                    return laid;
                })
                .toList();
    }

    /// Puts the user's values over what the source has said meanwhile.
    void back(List<Laid> laid) {
        for (Laid one : laid) {
            Edit edit = one.edit();
            String said = read(edit.table(), edit.row(), edit.columns());
            if (edit.isKnownToSource() || !said.equals(one.users())) {
                sql.run("UPDATE edit SET held = ? WHERE id = ?", said, edit.id());
                set(edit.table(), edit.row(), edit.columns(), one.users());
            }
        }
    }

    /// A value of the user's, out of the way.
    record Laid(Edit edit, String users) {}

    record Edit(String id, String table, long row, Field field, String held) {
        List<String> columns() {
            return FieldColumns.of(field);
        }

        boolean isKnownToSource() {
            Map<String, @Nullable Object> values = Columns.read(held);
            return values.values().stream().anyMatch(value -> value != null && !NOTHING.contains(value));
        }
    }

    private List<Edit> list(String where, @Nullable Object... arguments) {
        return sql.list("""
                SELECT id, CASE WHEN episode_id IS NOT NULL THEN 'episode' WHEN season_id IS NOT NULL THEN 'season' ELSE 'show' END,
                  coalesce(episode_id, season_id, show_id), field, held FROM edit\s""" + where, row -> {
                    String id = row.text();
                    String table = row.text();
                    return new Edit(id, table, row.large(), FieldColumns.named(table, row.text()), row.text());
                }, arguments);
    }

    private void insert(Place place, Field field, String held) {
        sql.run("""
                INSERT INTO edit (id, show_id, season_id, episode_id, field, held, edited_at) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING""",
                UuidCreator.getTimeOrderedEpoch(), place.show().value(), seasonOf(place), place.episode(), field.name(), held,
                clock.instant().getEpochSecond());
    }

    /// An edit on an episode names the episode alone: the episode may move to another season.
    private static @Nullable Long seasonOf(Place place) {
        return place.episode() == null ? place.season() : null;
    }

    private String read(String table, long row, List<String> columns) {
        return sql.first("SELECT " + Columns.object(columns) + " FROM \"" + table + "\" WHERE id = ?", Row::text, row)
                .orElse("{}");
    }

    private void set(String table, long row, List<String> columns, String json) {
        sql.run("UPDATE \"" + table + "\" SET " + Columns.assignments(columns) + " WHERE id = ?2", json, row);
    }

    private static Map<String, @Nullable Object> nothing(List<String> columns) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        columns.forEach(column -> map.put(column, null));
        return map;
    }
}
