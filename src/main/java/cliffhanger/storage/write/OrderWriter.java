package cliffhanger.storage.write;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.Applied.Kind;
import cliffhanger.library.EpisodeOrder;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.storage.journal.Effect;
import cliffhanger.storage.rows.Columns;
import cliffhanger.storage.rows.FieldColumns;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Has the rows of a show's episodes say another order's numbers or days. What the source says of each lies beside it meanwhile, in
/// `own`; whoever writes what a source says has the rows as the source has them, and puts the order back.
public final class OrderWriter {
    /// The columns that an order writes over.
    private static final List<String> OWN = List.of("season", "number", "air_edtf", "air_first", "air_last", "air_at", "air_zone");

    private final Sql sql;
    private final SeasonWriter seasons;

    public OrderWriter(Sql sql) {
        this.sql = sql;
        seasons = new SeasonWriter(sql);
    }

    /// An order that was taken off for a while.
    ///
    /// @param places by the row of the episode
    record Laid(@Nullable EpisodeOrder order, Map<Long, EpisodeOrder.Place> places) {}

    public Effect set(Change.SetOrder set) {
        Place place = Place.of(sql, new Subject.OnShow(set.show()));
        List<String> before = rows(set.show());
        lay(set.show());
        Map<Long, EpisodeOrder.Place> places = new HashMap<>();
        sql.list("SELECT id, external_id FROM episode WHERE show_id = ? AND external_id IS NOT NULL AND unlisted_at IS NULL",
                        row -> Map.entry(row.large(), row.large()), set.show().value())
                .forEach(row -> Optional.ofNullable(set.places().get(row.getValue())).ifPresent(at -> places.put(row.getKey(), at)));
        put(set.show(), set.order(), places);
        sweep(set.show());
        int changed = sql.run("UPDATE show SET numbering = ?2 WHERE id = ?1 AND numbering IS NOT ?2", set.show().value(), set.order().print());
        boolean same = changed == 0 && rows(set.show()).equals(before);
        // Days that a list moved are news as those that the source moved are; another order is none.
        return new Effect(changed == 0 && !set.byUser() ? Kind.REFRESHED : Kind.ORDERED, place.title(), null, same ? 0 : 1, 0, Set.of(set.show()),
                Map.of("shows", List.of(place.uuid()), "order", set.order().print()));
    }

    private List<String> rows(ShowId show) {
        return sql.list("SELECT " + Columns.object(OWN) + " FROM episode WHERE show_id = ? ORDER BY id", Row::text, show.value());
    }

    /// Has the rows say what the source says, until [#back].
    Laid lay(ShowId show) {
        String order = sql.first("SELECT numbering FROM show WHERE id = ? AND numbering IS NOT NULL", Row::text, show.value()).orElse(null);
        if (order == null) {
            return new Laid(null, Map.of());
        }
        Map<Long, EpisodeOrder.Place> places = new HashMap<>();
        sql.list("SELECT id, season, number, own, air_edtf FROM episode WHERE show_id = ? AND own IS NOT NULL", row -> new Shown(
                        row.large(), row.number(), row.numberOrNull(), row.text(), row.dateOrNull()), show.value())
                .forEach(shown -> {
                    places.put(shown.row(), new EpisodeOrder.Place(shown.season(), shown.number() == null ? 0 : shown.number(), shown.date(), null));
                    List<Written> written = written(shown.row());
                    sql.run("UPDATE episode SET " + Columns.assignments(OWN) + ", own = NULL WHERE id = ?2", shown.own(), shown.row());
                    written.forEach(edit -> hold(shown.row(), edit));
                    rehome(show, shown.row());
                });
        return new Laid(EpisodeOrder.parse(order), places);
    }

    /// What the user wrote over an episode that an order had moved: it stays, and what it stands in place of is the source's.
    ///
    /// @param values of the columns, as JSON
    private record Written(String edit, List<String> columns, String values) {}

    private List<Written> written(long row) {
        return sql.list("SELECT id, field FROM edit WHERE episode_id = ? AND field IN ('NUMBER', 'AIR_DATE')",
                        edit -> Map.entry(edit.text(), FieldColumns.of(FieldColumns.named("episode", edit.text()))), row).stream()
                .map(edit -> new Written(edit.getKey(), edit.getValue(),
                        sql.first("SELECT " + Columns.object(edit.getValue()) + " FROM episode WHERE id = ?", Row::text, row).orElseThrow()))
                .toList();
    }

    private void hold(long row, Written written) {
        sql.run("UPDATE edit SET held = (SELECT " + Columns.object(written.columns()) + " FROM episode WHERE id = ?2) WHERE id = ?1", written.edit(), row);
        sql.run("UPDATE episode SET " + Columns.assignments(written.columns()) + " WHERE id = ?2", written.values(), row);
    }

    private record Shown(long row, int season, @Nullable Integer number, String own, @Nullable AirDate date) {}

    /// Puts an order back.
    void back(ShowId show, Laid laid) {
        EpisodeOrder order = laid.order();
        if (order != null) {
            put(show, order, laid.places());
            sweep(show);
        }
    }

    /// A season that an order had made goes when nothing is in it any more.
    private void sweep(ShowId show) {
        sql.run("""
                DELETE FROM season AS r WHERE r.show_id = ? AND r.ordered = 1 AND NOT EXISTS (SELECT 1 FROM episode x WHERE x.season_id = r.id)
                  AND NOT EXISTS (SELECT 1 FROM note x WHERE x.season_id = r.id) AND NOT EXISTS (SELECT 1 FROM user_rating x WHERE x.season_id = r.id)
                  AND NOT EXISTS (SELECT 1 FROM edit x WHERE x.season_id = r.id) AND NOT EXISTS (SELECT 1 FROM reminder_rule x WHERE x.season_id = r.id)""",
                show.value());
    }

    private void put(ShowId show, EpisodeOrder order, Map<Long, EpisodeOrder.Place> places) {
        Map<Long, EpisodeOrder.Place> meant = order.kind() == EpisodeOrder.Kind.ABSOLUTE ? absolute(show) : places;
        boolean days = order.kind().isOfDays();
        Set<List<Integer>> taken = new HashSet<>();
        meant.values().forEach(place -> taken.add(List.of(place.season(), place.number())));
        for (Held held : held(show)) {
            EpisodeOrder.Place said = meant.get(held.row());
            EpisodeOrder.Place place = said == null || (!days && said.number() == 0) ? null : said;
            if (order.kind() == EpisodeOrder.Kind.AIRED || (place == null && (days || held.special()))) {
                continue;
            }
            if (days) {
                dated(held, Objects.requireNonNull(place));
            } else if (place != null) {
                numbered(show, held, place.season(), place.number());
            } else if (held.number() != null && taken.contains(List.of(held.season(), held.number()))) {
                // What the order does not name keeps its number where that is free, and comes after the others where it is not.
                int last = taken.stream().filter(at -> at.getFirst() == held.season()).mapToInt(List::getLast).max().orElse(0);
                taken.add(List.of(held.season(), last + 1));
                numbered(show, held, held.season(), last + 1);
            }
        }
    }

    private record Held(long row, int season, @Nullable Integer number, boolean special, boolean hasNumber, boolean hasDay) {}

    private List<Held> held(ShowId show) {
        return sql.list("""
                SELECT e.id, e.season, e.number, e.special, EXISTS (SELECT 1 FROM edit x WHERE x.episode_id = e.id AND x.field = 'NUMBER'),
                  EXISTS (SELECT 1 FROM edit x WHERE x.episode_id = e.id AND x.field = 'AIR_DATE')
                FROM episode e WHERE e.show_id = ? AND e.unlisted_at IS NULL ORDER BY e.season, e.number, e.id""",
                row -> new Held(row.large(), row.number(), row.numberOrNull(), row.flag(), row.flag(), row.flag()), show.value());
    }

    /// What the user wrote is the user's.
    private void numbered(ShowId show, Held held, int season, int number) {
        if (!held.hasNumber() && (held.season() != season || held.number() == null || held.number() != number)) {
            keep(held.row());
            sql.run("UPDATE episode SET season = ?2, number = ?3 WHERE id = ?1", held.row(), season, number);
            rehome(show, held.row());
        }
    }

    private void dated(Held held, EpisodeOrder.Place place) {
        AirDate date = place.date();
        if (!held.hasDay() && date != null) {
            keep(held.row());
            sql.run("UPDATE episode SET air_edtf = ?2, air_first = ?3, air_last = ?4, air_at = ?5, air_zone = ?6 WHERE id = ?1", held.row(),
                    Columns.edtf(date), date.earliest().toEpochDay(), date.latest().toEpochDay(),
                    place.time() == null ? null : place.time().instant().getEpochSecond(), place.time() == null ? null : place.time().zone());
        }
    }

    private void keep(long row) {
        sql.run("UPDATE episode SET own = (SELECT " + Columns.object(OWN) + " FROM episode WHERE id = ?1) WHERE id = ?1 AND own IS NULL", row);
    }

    /// Has it, and what the user made of it, in the season that it says.
    private void rehome(ShowId show, long row) {
        int number = sql.first("SELECT season FROM episode WHERE id = ?", Row::number, row).orElseThrow();
        boolean there = sql.first("SELECT 1 FROM season WHERE show_id = ? AND number = ?", Row::number, show.value(), number).isPresent();
        SeasonId season = seasons.season(show, number);
        if (!there) {
            sql.run("UPDATE season SET ordered = 1 WHERE id = ?", season.value());
        }
        sql.run("UPDATE episode SET season_id = ?2 WHERE id = ?1", row, season.value());
        seasons.move(row, season);
    }

    /// Each regular episode by its place in the order of airing; the season stays.
    private Map<Long, EpisodeOrder.Place> absolute(ShowId show) {
        record Aired(long row, int season, @Nullable Integer number, @Nullable Long day) {}
        List<Aired> all = new ArrayList<>(sql.list("""
                SELECT id, season, number, air_last FROM episode WHERE show_id = ? AND special = 0 AND unlisted_at IS NULL""",
                row -> new Aired(row.large(), row.number(), row.numberOrNull(), row.largeOrNull()), show.value()));
        all.sort(Comparator.comparing(Aired::day, Comparator.nullsLast(Comparator.naturalOrder())).thenComparingInt(Aired::season)
                .thenComparing(Aired::number, Comparator.nullsLast(Comparator.naturalOrder())).thenComparingLong(Aired::row));
        Map<Long, EpisodeOrder.Place> places = new HashMap<>();
        for (Aired aired : all) {
            places.put(aired.row(), new EpisodeOrder.Place(aired.season(), places.size() + 1, null, null));
        }
        return places;
    }
}
