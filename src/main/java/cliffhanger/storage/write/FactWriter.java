package cliffhanger.storage.write;

import cliffhanger.library.Fact;
import cliffhanger.library.FactId;
import cliffhanger.library.FactKind;
import cliffhanger.library.ShowId;
import cliffhanger.library.Source;
import cliffhanger.library.StatusEvent;
import cliffhanger.storage.rows.Columns;
import cliffhanger.storage.rows.FactTable;
import cliffhanger.storage.rows.RowIds;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes the lists of facts of a show: those of a source, which take the place of its older ones, around those that the
/// user wrote, corrected or took out, which no source touches.
final class FactWriter {
    /// Between two facts of a source, so that there is room.
    static final int GAP = 1000;

    private final Sql sql;
    private final RowIds ids;
    private final FactRows rows;

    FactWriter(Sql sql) {
        this.sql = sql;
        ids = new RowIds(sql);
        rows = new FactRows(sql);
    }

    /// The row of this source, made where there is none.
    @Nullable Long source(@Nullable Source source) {
        if (source == null) {
            return null;
        }
        return sql.first("SELECT id FROM source WHERE title = ? AND address IS ? AND publisher IS ? AND licence IS ? AND read_on IS ?",
                        Row::large, source.title(), source.address(), source.publisher(), source.licence(), source.readOn())
                .orElseGet(() -> sql.insert(
                        "INSERT INTO source (id, title, address, publisher, licence, read_on) VALUES (?, ?, ?, ?, ?, ?)",
                        ids.next("source"), source.title(), source.address(), source.publisher(), source.licence(), source.readOn()));
    }

    /// A source's list. One that is empty changes nothing.
    <F extends Fact> void put(ShowId show, FactTable<F> table, List<F> facts) {
        if (facts.isEmpty()) {
            return;
        }
        List<Map<String, @Nullable Object>> given = facts.stream().map(fact -> values(table, fact)).toList();
        if (isAsBefore(table, given, rows.of(show, table))) {
            return;
        }
        List<Users> users = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        int last = 0;
        for (FactRow row : rows.of(show, table)) {
            last = Math.max(last, row.position());
            if (row.mine()) {
                Map<String, @Nullable Object> meant = row.held() == null ? row.values() : row.held();
                users.add(new Users(row.id(), key(table, meant), Columns.json(meant)));
            } else if (given.stream().anyMatch(fact -> replaces(table, fact, row.values()))) {
                places.putIfAbsent(key(table, row.values()), row.position());
                sql.run("DELETE FROM " + table.name() + " WHERE id = ?", row.id());
            }
        }
        boolean ordered = users.isEmpty();
        Set<Integer> taken = absorbed(table, given, users);
        for (int i = 0; i < given.size(); i++) {
            if (taken.contains(i)) {
                continue;
            }
            String key = key(table, given.get(i));
            // Beside facts of the user's the others keep their places, else they would slip past those.
            Integer place = ordered ? Integer.valueOf((i + 1) * GAP) : places.get(key);
            last = place == null ? last + GAP : last;
            insert(show, table, given.get(i), place == null ? last : place, false, false);
        }
    }

    /// Whether the source says the very same as the last time, where nobody said anything else meanwhile.
    private static boolean isAsBefore(FactTable<?> table, List<Map<String, @Nullable Object>> given, List<FactRow> stored) {
        Stream<String> said = stored.stream()
                .map(row -> row.mine() ? row.held() : row.values())
                .filter(values -> values != null && given.stream().anyMatch(fact -> replaces(table, fact, values)))
                .map(Columns::json);
        Stream<String> says = given.stream().map(Columns::json);
        // Beside the user's the order is the user's too.
        return stored.stream().noneMatch(FactRow::mine)
                ? said.toList().equals(says.toList())
                : said.sorted().toList().equals(says.sorted().toList());
    }

    /// Adds turns at the end of the history, as the source's.
    void append(ShowId show, List<StatusEvent> events) {
        int last = rows.of(show, FactTable.EVENTS).stream().mapToInt(FactRow::position).max().orElse(0);
        for (StatusEvent event : events) {
            last += GAP;
            insert(show, FactTable.EVENTS, values(FactTable.EVENTS, event), last, false, false);
        }
    }

    /// A fact of the user's, and which of a source's it stands for.
    private record Users(long id, String key, String meant) {}

    /// Keeps beside each of the user's facts the one that it stands for: the very same one where there is one, else the next
    /// that is alike.
    ///
    /// @return which of the given are so spoken for
    private Set<Integer> absorbed(FactTable<?> table, List<Map<String, @Nullable Object>> given, List<Users> users) {
        Set<Integer> taken = new HashSet<>();
        Set<Long> settled = new HashSet<>();
        for (boolean same : List.of(true, false)) {
            for (Users user : users) {
                IntStream.range(0, given.size())
                        .filter(i -> !taken.contains(i) && !settled.contains(user.id()))
                        .filter(i -> same
                                ? Columns.json(given.get(i)).equals(user.meant())
                                : key(table, given.get(i)).equals(user.key()))
                        .findFirst()
                        .ifPresent(i -> {
                            taken.add(i);
                            settled.add(user.id());
                            sql.run("UPDATE " + table.name() + " SET held = ? WHERE id = ?", Columns.json(given.get(i)), user.id());
                        });
            }
        }
        return taken;
    }

    /// Adds a fact of the user's at the end of its list. One that the user took out before comes back with it.
    void add(ShowId show, Fact fact) {
        FactTable<?> table = FactTable.of(fact.inList());
        Map<String, @Nullable Object> values = valuesOf(table, fact);
        List<FactRow> stored = rows.of(show, table);
        stored.stream()
                .filter(row -> row.removed() && key(table, row.values()).equals(key(table, values)))
                .forEach(row -> sql.run("DELETE FROM " + table.name() + " WHERE id = ?", row.id()));
        int last = stored.stream().mapToInt(FactRow::position).max().orElse(0);
        insert(show, table, values, last + 1, true, false);
    }

    /// Writes over a fact; what the source said of it is kept beside it.
    ///
    /// @return whether that changed anything
    boolean correct(FactId id, Fact fact) {
        FactTable<?> table = FactTable.of(id.kind());
        FactRow row = rows.one(id);
        Map<String, @Nullable Object> values = valuesOf(table, fact);
        if (Columns.json(values).equals(Columns.json(row.values()))) {
            return false;
        }
        keep(table, row);
        set(table, row.id(), values);
        setAccepted(table, row.id(), false);
        return true;
    }

    /// Takes over a source's fact, which from then on stands like the user's own. One that is there already is left; a credit,
    /// a rating or a recap that says something else of the same is corrected.
    ///
    /// @return whether that changed anything
    boolean accept(ShowId show, Fact fact) {
        FactTable<?> table = FactTable.of(fact.inList());
        Map<String, @Nullable Object> values = valuesOf(table, fact);
        List<FactRow> all = rows.of(show, table);
        List<FactRow> alike = all.stream().filter(row -> key(table, row.values()).equals(key(table, values))).toList();
        FactRow same = alike.stream().filter(row -> !row.removed()).findFirst().orElse(null);
        if (same == null) {
            alike.forEach(row -> sql.run("DELETE FROM " + table.name() + " WHERE id = ?", row.id()));
            int last = all.stream().filter(row -> !alike.contains(row)).mapToInt(FactRow::position).max().orElse(0);
            insert(show, table, values, last + GAP, true, true);
            return true;
        }
        boolean correctable = table.kind() == FactKind.CREDIT || table.kind() == FactKind.RATING || table.kind() == FactKind.RECAP;
        if (!correctable || saying(table, same.values()).equals(saying(table, values))) {
            return false;
        }
        keep(table, same);
        set(table, same.id(), values);
        setAccepted(table, same.id(), true);
        return true;
    }

    private void setAccepted(FactTable<?> table, long id, boolean accepted) {
        sql.run("UPDATE " + table.name() + " SET accepted = ? WHERE id = ?", accepted, id);
    }

    /// What a fact says, whoever says it.
    private static String saying(FactTable<?> table, Map<String, @Nullable Object> values) {
        return table.columns().stream().filter(column -> !column.equals("source_id"))
                .map(column -> String.valueOf(values.get(column))).collect(Collectors.joining("\n"));
    }

    /// Takes a fact out. One of a source stays in the table, unseen, so that the source does not bring it back.
    void remove(FactId id) {
        FactTable<?> table = FactTable.of(id.kind());
        FactRow row = rows.one(id);
        if (row.mine() && row.held() == null) {
            sql.run("DELETE FROM " + table.name() + " WHERE id = ?", row.id());
        } else {
            keep(table, row);
            sql.run("UPDATE " + table.name() + " SET removed = 1 WHERE id = ?", row.id());
        }
    }

    /// Moves a fact past as many of those that stand in one list with it.
    ///
    /// @return whether that changed anything
    boolean move(FactId id, int by) {
        FactTable<?> table = FactTable.of(id.kind());
        FactRow row = rows.one(id);
        spread(table, row.show());
        List<FactRow> order = new ArrayList<>(rows.of(row.show(), table).stream()
                .filter(other -> !other.removed() && together(table, row, other))
                .toList());
        List<Integer> positions = order.stream().map(FactRow::position).toList();
        int from = order.stream().map(FactRow::id).toList().indexOf(row.id());
        if (from < 0) {
            // It was taken out meanwhile, and has no place in the list.
            return false;
        }
        int to = Math.clamp(from + by, 0, order.size() - 1);
        if (from == to) {
            return false;
        }
        order.add(to, order.remove(from));
        keep(table, row);
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).position() != positions.get(i)) {
                sql.run("UPDATE " + table.name() + " SET position = ? WHERE id = ?", positions.get(i), order.get(i).id());
            }
        }
        return true;
    }

    /// Whether two facts are shown in one list: the history is one, cast and offers are those of a season with those of all.
    private static boolean together(FactTable<?> table, FactRow a, FactRow b) {
        Object first = a.values().get("season");
        Object second = b.values().get("season");
        return switch (table.kind()) {
            case EVENT, RATING, LINK -> true;
            case CREDIT, OFFER -> first == null || second == null || first.equals(second);
            case RECAP, PREDICTION -> Objects.equals(first, second);
        };
    }

    /// Gives each fact a place of its own, where two share one.
    private void spread(FactTable<?> table, ShowId show) {
        List<FactRow> all = rows.of(show, table);
        if (all.stream().map(FactRow::position).distinct().count() < all.size()) {
            for (int i = 0; i < all.size(); i++) {
                sql.run("UPDATE " + table.name() + " SET position = ? WHERE id = ?", (i + 1) * GAP, all.get(i).id());
            }
        }
    }

    /// Puts back what the source says of a fact.
    ///
    /// @return whether there was anything to put back
    boolean release(FactId id) {
        FactRow row = rows.one(id);
        return release(FactTable.of(id.kind()), row);
    }

    /// Puts back what sources say in all lists of a show, the facts that the user took out too.
    ///
    /// @return how many
    int release(ShowId show) {
        int released = 0;
        for (FactKind kind : FactKind.values()) {
            FactTable<?> table = FactTable.of(kind);
            for (FactRow row : rows.of(show, table)) {
                released += release(table, row) ? 1 : 0;
            }
        }
        return released;
    }

    ShowId showOf(FactId id) {
        return rows.one(id).show();
    }

    private boolean release(FactTable<?> table, FactRow row) {
        if (row.held() == null) {
            return false;
        }
        set(table, row.id(), row.held());
        sql.run("UPDATE " + table.name() + " SET mine = 0, removed = 0, accepted = 0, held = NULL WHERE id = ?", row.id());
        return true;
    }

    private void keep(FactTable<?> table, FactRow row) {
        if (!row.mine()) {
            sql.run("UPDATE " + table.name() + " SET mine = 1, held = ? WHERE id = ?", Columns.json(row.values()), row.id());
        }
    }

    private void insert(
            ShowId show, FactTable<?> table, Map<String, @Nullable Object> values, int position, boolean mine, boolean accepted) {
        sql.run(
                "INSERT INTO %s (id, show_id, position, mine, accepted, %s) SELECT ?6, ?1, ?2, ?3, ?4, %s".formatted(
                        table.name(), Columns.names(table.columns()), Columns.extracts(table.columns(), 5)),
                show.value(), position, mine, accepted, Columns.json(values), ids.next(table.name()));
    }

    private void set(FactTable<?> table, long id, Map<String, @Nullable Object> values) {
        sql.run("UPDATE " + table.name() + " SET " + Columns.assignments(table.columns()) + " WHERE id = ?2", Columns.json(values), id);
    }

    private static boolean replaces(FactTable<?> table, Map<String, @Nullable Object> given, Map<String, @Nullable Object> old) {
        return switch (table.replaced()) {
            case ALL -> true;
            case SAME_SEASON -> Objects.equals(String.valueOf(given.get("season")), String.valueOf(old.get("season")));
            case SAME_KEY -> key(table, given).equals(key(table, old));
        };
    }

    private static String key(FactTable<?> table, Map<String, @Nullable Object> values) {
        return table.key().stream().map(column -> String.valueOf(values.get(column))).collect(Collectors.joining("\n"));
    }

    @SuppressWarnings("unchecked") // The table is the one of the fact's own kind.
    private <F extends Fact> Map<String, @Nullable Object> valuesOf(FactTable<F> table, Fact fact) {
        return values(table, (F) fact);
    }

    private <F extends Fact> Map<String, @Nullable Object> values(FactTable<F> table, F fact) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        List<@Nullable Object> given = table.values().apply(fact);
        for (int i = 0; i < given.size(); i++) {
            Object value = given.get(i);
            values.put(table.columns().get(i), value instanceof Enum<?> choice ? choice.name() : value);
        }
        if (table.sourced()) {
            values.put("source_id", source(table.source().apply(fact)));
        }
        return values;
    }
}
