package cliffhanger.storage.write;

import cliffhanger.library.Applied.Kind;
import cliffhanger.library.Episode;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Network;
import cliffhanger.library.Show;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.storage.journal.Effect;
import cliffhanger.storage.rows.FactTable;
import cliffhanger.storage.rows.RowIds;
import cliffhanger.storage.rows.ShowColumns;
import cliffhanger.storage.sql.Problems;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import cliffhanger.storage.write.SeasonWriter.Reach;
import cliffhanger.titles.FoldedTitle;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Adds shows, updates them and takes them out. An answer with a part of what there is fills in and corrects, and what
/// it leaves out stays as it was; a refresh with all of it also has go what is listed no more, see [DelistedEpisodes].
public final class ShowWriter {
    /// In order of trust.
    private static final List<String> PROVIDERS = List.of("tvmaze", "imdb", "thetvdb");

    private static final String NOT_ANOTHER = """
            (?3 IS NULL OR NOT EXISTS (SELECT 1 FROM external_id o
                                       WHERE o.show_id = %s.show_id AND o.provider = 'tvmaze' AND o.value <> ?3))""";

    private final Sql sql;
    private final Clock clock;
    private final SeasonWriter seasons;
    private final FactWriter facts;
    private final PictureWriter pictures;
    private final DelistedEpisodes unlister;
    private final RowIds rows;
    private final FieldOverrides edits;
    private final OrderWriter orders;

    public ShowWriter(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        seasons = new SeasonWriter(sql);
        facts = new FactWriter(sql);
        pictures = new PictureWriter(sql);
        rows = new RowIds(sql);
        unlister = new DelistedEpisodes(sql, seasons, clock);
        edits = new FieldOverrides(sql, clock);
        orders = new OrderWriter(sql);
    }

    public Effect add(Change.AddShows add) {
        Set<ShowId> ids = new LinkedHashSet<>();
        List<String> uuids = new ArrayList<>();
        boolean anyNew = false;
        for (ShowFacts show : add.shows()) {
            // A sample that the user adds is as new as any.
            anyNew |= known(show, add.asNewShow())
                    .flatMap(known -> sql.first("SELECT sample FROM show WHERE id = ?", Row::flag, known.value())).orElse(true);
            ShowId id = put(show, false, add.asNewShow());
            ids.add(id);
            uuids.add(sql.first("SELECT uuid FROM show WHERE id = ?", Row::text, id.value()).orElseThrow());
        }
        String subject = add.shows().size() == 1 ? add.shows().getFirst().show().title() : add.from();
        return new Effect(anyNew ? Kind.ADDED : Kind.UPDATED, subject, null, ids.size(), 0, ids, Map.of("shows", uuids, "from", add.from()));
    }

    /// Brings a show up to date with all that its service knows. One that is gone meanwhile does not come back.
    public Effect refresh(Change.Refresh refresh) {
        ShowId id = refresh.show();
        ShowFacts given = refresh.facts();
        Optional<String> title = sql.first("SELECT title FROM show WHERE id = ?", Row::text, id.value());
        if (title.isEmpty()) {
            return new Effect(Kind.REFRESHED, given.show().title(), null, 0, 0, Set.of(), Map.of());
        }
        if (refresh.leads()) {
            boolean sample = sql.first("SELECT sample FROM show WHERE id = ?", Row::flag, id.value()).orElse(false);
            fill(id, given, Reach.WHOLE, sample);
            unlister.sweep(id, given);
            sql.run("DELETE FROM news WHERE show_id = ? AND kind = 'DELISTED'", id.value());
        } else {
            append(id, given);
        }
        facts.append(id, given.events());
        String uuid = sql.first("SELECT uuid FROM show WHERE id = ?", Row::text, id.value()).orElseThrow();
        return new Effect(Kind.REFRESHED, title.get(), null, 1, 0, Set.of(id), Map.of("shows", List.of(uuid)));
    }

    /// That a service knows a show no more is news, and changes nothing of what there is.
    public Effect delist(Change.Delist delist) {
        Place place = Place.of(sql, new Subject.OnShow(delist.show()));
        int told = sql.run("""
                INSERT INTO news (id, show_id, kind, who, quiet, happened_at) SELECT ?4, ?1, 'DELISTED', ?2, 0, ?3
                WHERE NOT EXISTS (SELECT 1 FROM news WHERE show_id = ?1 AND kind = 'DELISTED')""",
                delist.show().value(), delist.service(), clock.instant().getEpochSecond(), rows.next("news"));
        return new Effect(Kind.DELISTED, place.title(), null, told, 0, Set.of(delist.show()), Map.of("shows", List.of(place.uuid())));
    }

    /// What a service adds to a show that another one leads: no title, no dates, no episodes.
    private void append(ShowId id, ShowFacts given) {
        identify(id, given);
        seasons.overviews(id, given.seasons(), facts);
        if (given.offers().isEmpty()) {
            // Where it could be watched it cannot be any more.
            sql.run("DELETE FROM offer WHERE show_id = ? AND mine = 0 AND source_id IN (SELECT id FROM source WHERE publisher = 'JustWatch')", id.value());
        }
        lists(id, given);
    }

    private void identify(ShowId id, ShowFacts given) {
        given.show().externalIds().forEach((provider, value) -> sql.run("""
                INSERT INTO external_id (id, show_id, provider, value) VALUES (?, ?, ?, ?) ON CONFLICT (provider, value) DO NOTHING""",
                rows.next("external_id"), id.value(), provider, value));
    }

    public Effect remove(Change.RemoveShow remove) {
        ShowId show = remove.show();
        String title = sql.first("SELECT title FROM show WHERE id = ?", Row::text, show.value())
                .orElseThrow(Problems::showGone);
        String uuid = sql.first("SELECT uuid FROM show WHERE id = ?", Row::text, show.value()).orElseThrow();
        delete(show);
        return new Effect(Kind.REMOVED, title, null, 1, 0, Set.of(show), Map.of("shows", List.of(uuid)));
    }

    /// What the user made goes first and by name; the foreign keys let nothing else take it.
    void delete(ShowId show) {
        for (String table : List.of("play", "skip")) {
            sql.run("DELETE FROM " + table + " WHERE episode_id IN (SELECT id FROM episode WHERE show_id = ?)", show.value());
        }
        for (String table : List.of("note", "user_rating", "reminder_rule", "edit", "dismissal", "show_state", "favourite", "list_entry", "hidden", "show_pass",
                "wanted_specials")) {
            sql.run("DELETE FROM " + table + " WHERE show_id = ?", show.value());
        }
        sql.run("DELETE FROM show WHERE id = ?", show.value());
    }

    /// Adds the show, or updates the one that is meant.
    ShowId put(ShowFacts given, boolean sample) {
        return put(given, sample, false);
    }

    private ShowId put(ShowFacts given, boolean sample, boolean asNewShow) {
        ShowId id = known(given, asNewShow).orElseGet(() -> insert(given.show(), sample));
        if (!sample) {
            adopt(id);
        }
        fill(id, given, Reach.PART, sample);
        facts.put(id, FactTable.EVENTS, given.events());
        return id;
    }

    /// Writes what a source says, around what the user wrote over it.
    private void fill(ShowId id, ShowFacts given, Reach reach, boolean sample) {
        @Nullable Long source = facts.source(given.source());
        OrderWriter.Laid order = orders.lay(id);
        List<FieldOverrides.Laid> laid = edits.aside(id);
        update(id, given.show(), source, sample);
        if (reach == Reach.WHOLE) {
            takeBack(id, given.show(), given.source() == null ? "" : given.source().title());
        }
        identify(id, given);
        seasons.put(id, given.seasons(), given.episodes(), reach, facts);
        edits.back(laid);
        lists(id, given);
        unlister.settle(id, given, reach == Reach.WHOLE);
        orders.back(id, order);
    }

    private void lists(ShowId show, ShowFacts given) {
        facts.put(show, FactTable.CREDITS, given.credits());
        facts.put(show, FactTable.OFFERS, given.offers());
        facts.put(show, FactTable.RATINGS, given.ratings());
        facts.put(show, FactTable.RECAPS, given.recaps());
        facts.put(show, FactTable.PREDICTIONS, given.predictions());
        pictures.put(show, given.pictures());
    }

    /// A sample that the user adds is the user's from then on, and the marks that came with it were never made.
    private void adopt(ShowId show) {
        sql.run("DELETE FROM play WHERE origin = 'sample' AND episode_id IN (SELECT id FROM episode WHERE show_id = ?)", show.value());
    }

    /// The show that is meant: by its id at a provider, TVmaze's first; else by the id of any episode; else by its title.
    /// A show that TVmaze knows by another id is never meant, whatever else is alike.
    ///
    /// @throws cliffhanger.library.LibraryException when only the title is known and several shows have it
    Optional<ShowId> known(ShowFacts given) {
        return known(given, false);
    }

    private Optional<ShowId> known(ShowFacts given, boolean asNewShow) {
        String tvmaze = given.show().externalIds().get("tvmaze");
        return PROVIDERS.stream()
                .flatMap(provider -> Stream.ofNullable(given.show().externalIds().get(provider))
                        .flatMap(id -> byExternalId(provider, id, tvmaze).stream()))
                .findFirst()
                .or(() -> given.episodes().stream()
                        .map(Episode::externalId)
                        .filter(Objects::nonNull)
                        .flatMap(id -> byEpisode(id, tvmaze).stream())
                        .findFirst())
                .or(() -> asNewShow ? Optional.empty() : byTitle(given.show()));
    }

    private Optional<ShowId> byExternalId(String provider, String id, @Nullable String tvmaze) {
        return sql.first("SELECT x.show_id FROM external_id x WHERE x.provider = ?1 AND x.value = ?2 AND " + NOT_ANOTHER.formatted("x"),
                row -> new ShowId(row.large()), provider, id, tvmaze);
    }

    private Optional<ShowId> byEpisode(Long id, @Nullable String tvmaze) {
        return sql.first("SELECT e.show_id FROM episode e WHERE e.external_id = ?1 AND ?2 = ?2 AND " + NOT_ANOTHER.formatted("e"),
                row -> new ShowId(row.large()), id, 0, tvmaze);
    }

    /// Two shows may share a title, so where both have an id at TVmaze the title says nothing. Punctuation and accents do
    /// not count, for an address such as `marvels-jessica-jones` has none.
    private Optional<ShowId> byTitle(Show show) {
        String wanted = FoldedTitle.of(show.title()).letters();
        String tvmaze = show.externalIds().get("tvmaze");
        List<ShowId> alike = sql.list("""
                        SELECT s.id, s.title FROM show s WHERE ?1 IS NULL OR NOT EXISTS (
                          SELECT 1 FROM external_id x WHERE x.show_id = s.id AND x.provider = 'tvmaze')""",
                        row -> Map.entry(new ShowId(row.large()), FoldedTitle.of(row.text()).letters()), tvmaze)
                .stream()
                .filter(entry -> entry.getValue().equals(wanted))
                .map(Map.Entry::getKey)
                .toList();
        if (alike.size() > 1 && tvmaze == null) {
            throw Problems.ambiguous(show.title());
        }
        return alike.stream().findFirst();
    }

    /// What an answer with all of a show says no more: an end, what belonged to another network, ids that it had.
    ///
    /// @param leading the service that says so
    private void takeBack(ShowId id, Show show, String leading) {
        if (show.ended() == null && show.lifecycle() != Lifecycle.ENDED && show.lifecycle() != Lifecycle.UNKNOWN) {
            sql.run("UPDATE show SET ended_edtf = NULL WHERE id = ? AND ended_edtf IS NOT NULL", id.value());
            sql.run("""
                    DELETE FROM status_event WHERE show_id = ?1 AND kind = 'ENDED' AND mine = 0 AND removed = 0
                      AND source_id IN (SELECT id FROM source WHERE title = ?2 AND read_on > ?3)
                      AND position = (SELECT max(x.position) FROM status_event x WHERE x.show_id = ?1 AND x.removed = 0)""",
                    id.value(), leading, LocalDate.now(clock).minusDays(StatusEvent.PROVISIONAL.toDays()));
        }
        Network network = show.network();
        if (network != null) {
            sql.run("UPDATE show SET network_country = ?2, network_zone = ?3, network_streams = ?4 WHERE id = ?1",
                    id.value(), network.country(), network.zone(), network.streaming());
        }
        show.externalIds().forEach((provider, value) -> sql.run(
                "DELETE FROM external_id WHERE show_id = ?1 AND provider = ?2 AND value <> ?3", id.value(), provider, value));
    }

    private ShowId insert(Show show, boolean sample) {
        return new ShowId(sql.insert("INSERT INTO show (id, uuid, title, lifecycle, sample, added_at) VALUES (?, ?, ?, ?, ?, ?)",
                rows.next("show"), UuidCreator.getTimeOrderedEpoch(), show.title(), show.lifecycle(), sample, clock.instant().getEpochSecond()));
    }

    /// What a source leaves out stays.
    private void update(ShowId id, Show show, @Nullable Long source, boolean sample) {
        List<@Nullable Object> values = ShowColumns.said(show);
        values.addAll(Arrays.asList(source, sample, id.value()));
        sql.run("UPDATE show SET " + ShowColumns.ASSIGNMENTS + ", source_id = coalesce(?, source_id), sample = sample AND ? WHERE id = ?",
                values.toArray());
    }
}
