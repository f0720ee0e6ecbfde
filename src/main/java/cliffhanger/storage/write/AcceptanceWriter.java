package cliffhanger.storage.write;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.Applied.Kind;
import cliffhanger.library.Fact;
import cliffhanger.library.Field;
import cliffhanger.library.Release;
import cliffhanger.library.Season;
import cliffhanger.library.SeasonId;
import cliffhanger.library.Show;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.Source;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.storage.journal.Effect;
import cliffhanger.storage.rows.FieldColumns;
import cliffhanger.storage.rows.SourceColumns;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes facts that the user took over from a source, such as an article: as ones that no later source touches, each with
/// where it is known from. A release date that another takes the place of stays in the history.
public final class AcceptanceWriter {
    private final Sql sql;
    private final OutlineWriter outline;
    private final SeasonWriter seasons;
    private final FactWriter facts;
    private final FieldOverrides edits;

    public AcceptanceWriter(Sql sql, Clock clock) {
        this.sql = sql;
        outline = new OutlineWriter(sql, clock);
        seasons = new SeasonWriter(sql);
        facts = new FactWriter(sql);
        edits = new FieldOverrides(sql, clock);
    }

    public Effect accept(Change.AcceptFacts accept) {
        ShowFacts given = accept.facts();
        ShowId show = accept.show() == null ? make(given) : accept.show();
        Place place = Place.of(sql, new Subject.OnShow(show));
        long before = newest("status_event");
        long known = newest("source");
        int count = accept.show() == null ? 1 : 0;
        count += fields(place, given.show());
        for (Season season : given.seasons()) {
            count += season(show, season, given.source());
        }
        for (Fact fact : lists(given)) {
            count += facts.accept(show, fact) ? 1 : 0;
        }
        if (newest("status_event") > before) {
            place(show, before);
        }
        if (count == 0) {
            // A source that nothing came from is none.
            sql.run("DELETE FROM source WHERE id > ?", known);
        }
        Map<String, Object> payload = new LinkedHashMap<>(Map.of("show", place.uuid(), "facts", count));
        if (given.source() != null) {
            payload.put("source", given.source().title());
        }
        return new Effect(Kind.ACCEPTED, place.title(), null, count, 0, Set.of(show), payload);
    }

    /// The highest id of a table; 0 for an empty one.
    private long newest(String table) {
        return sql.first("SELECT coalesce(max(id), 0) FROM " + table, Row::large).orElse(0L);
    }

    private ShowId make(ShowFacts given) {
        ShowId show = outline.make(new Change.MakeShow(given.show().title(), true)).shows().iterator().next();
        sql.run("UPDATE show SET source_id = ? WHERE id = ?", facts.source(given.source()), show.value());
        return show;
    }

    private static List<Fact> lists(ShowFacts given) {
        return Stream.<List<? extends Fact>>of(
                        given.events(), given.credits(), given.offers(), given.ratings(), given.recaps(), given.predictions())
                .<Fact>flatMap(List::stream)
                .toList();
    }

    private int fields(Place place, Show show) {
        // Under which title it is kept is the user's to say.
        return Arrays.stream(Field.OfShow.values())
                .filter(field -> field != Field.OfShow.TITLE && field.isKnown(show))
                .mapToInt(field -> fill(place, field, field.text(show)))
                .sum();
    }

    private int fill(Place place, Field field, String text) {
        return !text.isEmpty() && edits.fill(place, field, FieldColumns.values(field, text)) ? 1 : 0;
    }

    private int season(ShowId show, Season season, @Nullable Source source) {
        boolean bare = season.release() == null && season.episodeOrder() == null && season.network() == null;
        boolean gone = sql.first("SELECT 1 FROM dismissal WHERE show_id = ? AND season = ? AND whole = 1", Row::number, show.value(), season.number())
                .isPresent();
        if (bare && gone) {
            // The history speaks of a season that the user took out; that does not bring it back.
            return 0;
        }
        sql.run("DELETE FROM dismissal WHERE show_id = ? AND season = ? AND whole = 1", show.value(), season.number());
        boolean known = sql.first("SELECT 1 FROM season WHERE show_id = ? AND number = ?", Row::number, show.value(), season.number()).isPresent();
        SeasonId id = seasons.season(show, season.number());
        Place place = Place.of(sql, new Subject.OnSeason(id));
        int count = (known ? 0 : 1)
                + fill(place, Field.OfSeason.EPISODE_ORDER, Field.OfSeason.EPISODE_ORDER.text(season))
                + fill(place, Field.OfSeason.NETWORK, Field.OfSeason.NETWORK.text(season));
        Release release = season.release();
        if (release == null) {
            return count;
        }
        keep(show, season.number(), id, release);
        Release sourced = release.source() == null
                ? new Release(release.date(), release.confidence(), release.wording(), source)
                : release;
        return count + (edits.fill(place, Field.OfSeason.RELEASE, EditWriter.values(sourced, facts)) ? 1 : 0);
    }

    /// What was said of the date before stays in the history: two sources may differ, and both are shown.
    private void keep(ShowId show, int number, SeasonId season, Release next) {
        sql.first("""
                SELECT r.release_edtf, r.release_wording, s.title, s.address, s.publisher, s.licence, s.read_on
                FROM season r LEFT JOIN source s ON s.id = r.release_source_id WHERE r.id = ? AND r.release_edtf IS NOT NULL""", row -> {
                    AirDate date = row.dateOrNull();
                    String wording = row.textOrNull();
                    return new StatusEvent(StatusEvent.Kind.DATED, number, date, null, SourceColumns.read(row), wording);
                }, season.value())
                .filter(before -> before.date() != null && !next.date().equals(before.date()) && before.source() != null)
                .ifPresent(before -> facts.accept(show, before));
    }

    /// Brings new events into the order of time, so that what is newer leads: before the first that is known to be later. An event
    /// with no day counts from the day on which it was read of. What was there keeps its order.
    ///
    /// @param before highest id that was there
    private void place(ShowId show, long before) {
        List<Placed> order = new ArrayList<>();
        List<Placed> rows = sql.list("""
                SELECT e.id, e.position, e.kind, e.date_edtf, s.read_on FROM status_event e LEFT JOIN source s ON s.id = e.source_id
                WHERE e.show_id = ? ORDER BY e.position, e.id""", row -> {
                    long id = row.large();
                    int position = row.number();
                    StatusEvent.Kind kind = row.choice(StatusEvent.Kind.class);
                    AirDate date = row.dateOrNull();
                    String readOn = row.textOrNull();
                    return new Placed(id, position, when(kind, date, readOn == null ? null : LocalDate.parse(readOn)));
                }, show.value());
        for (Placed row : rows) {
            int place = order.size();
            for (int i = 0; row.id() > before && row.when() != null && i < place; i++) {
                place = order.get(i).isLaterThan(row.when()) ? i : place;
            }
            order.add(place, row);
        }
        for (int i = 0; i < order.size(); i++) {
            int position = (i + 1) * FactWriter.GAP;
            if (order.get(i).position() != position) {
                sql.run("UPDATE status_event SET position = ? WHERE id = ?", position, order.get(i).id());
            }
        }
    }

    private record Placed(long id, int position, @Nullable LocalDate when) {
        boolean isLaterThan(LocalDate day) {
            return when != null && when.isAfter(day);
        }
    }

    /// The day that an event is in order by. A date that was given says nothing of when it was given.
    private static @Nullable LocalDate when(StatusEvent.Kind kind, @Nullable AirDate date, @Nullable LocalDate readOn) {
        boolean tells = date != null && !(date instanceof AirDate.Unspecified) && date.isAnnounced()
                && kind != StatusEvent.Kind.DATED && kind != StatusEvent.Kind.DELAYED;
        if (date == null || !tells) {
            return readOn;
        }
        // "In 2022", read in June of that year, was by June.
        return readOn != null && readOn.isBefore(date.latest()) ? readOn : date.latest();
    }
}
