package cliffhanger.storage.write;

import cliffhanger.library.Episode;
import cliffhanger.library.ShowId;
import cliffhanger.storage.rows.Columns;
import cliffhanger.storage.sql.Sql;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Episodes of which a source exchanged the ids while season, number, title and day stayed: each is what it says and not what its id
/// says, or what the user made of one would go to another.
final class SwappedIds {
    private final Sql sql;

    /// By the row, the id that the source has for it now.
    private final Map<Long, Long> ids;

    private SwappedIds(Sql sql, Map<Long, Long> ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /// What tells an episode from another without its id. One without a day could be any.
    private record Content(int season, @Nullable Integer number, @Nullable String title, String day) {}

    private record Held(long row, long id, Content content) {}

    static SwappedIds of(Sql sql, ShowId show, List<Episode> episodes) {
        List<Held> held = sql.list("""
                        SELECT id, external_id, season, number, title, air_edtf FROM episode
                        WHERE show_id = ? AND external_id IS NOT NULL AND unlisted_at IS NULL AND air_edtf IS NOT NULL""",
                row -> new Held(row.large(), row.large(), new Content(row.number(), row.numberOrNull(), row.textOrNull(), row.text())), show.value());
        Map<Long, Held> byId = held.stream().collect(Collectors.toMap(Held::id, each -> each, (a, b) -> a));
        // Two alike could be each other.
        Map<Content, List<Held>> byContent = held.stream().collect(Collectors.groupingBy(Held::content));
        Map<Long, Long> ids = new HashMap<>();
        for (Episode told : episodes) {
            Held own = told.externalId() == null ? null : byId.get(told.externalId());
            String day = Columns.edtf(told.airDate());
            if (own != null && day != null) {
                Content content = new Content(told.season(), told.number(), told.title(), day);
                List<Held> same = byContent.getOrDefault(content, List.of());
                if (!own.content().equals(content) && same.size() == 1) {
                    ids.put(same.getFirst().row(), told.externalId());
                }
            }
        }
        closed(ids, held);
        return new SwappedIds(sql, ids);
    }

    /// Only what is exchanged among themselves: where one of the ids went to something new, the id is what tells.
    private static void closed(Map<Long, Long> ids, List<Held> held) {
        boolean less = true;
        while (less) {
            Set<Long> left = held.stream().filter(each -> ids.containsKey(each.row())).map(Held::id).collect(Collectors.toSet());
            Set<Long> given = new HashSet<>(ids.values());
            boolean elsewhere = ids.values().removeIf(id -> !left.contains(id));
            boolean unused = ids.keySet().removeIf(row -> held.stream().anyMatch(each -> each.row() == row && !given.contains(each.id())));
            less = elsewhere || unused;
        }
    }

    /// Gives each row the id that its episode has now.
    void giveBack() {
        ids.forEach((row, id) -> sql.run("UPDATE episode SET external_id = ? WHERE id = ?", id, row));
    }
}
