package cliffhanger.storage;

import cliffhanger.imports.Match;
import cliffhanger.library.Fact;
import cliffhanger.library.FactKind;
import cliffhanger.library.Release;
import cliffhanger.library.Season;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.StoredFact;
import cliffhanger.refresh.Held;
import cliffhanger.review.Holdings;
import cliffhanger.storage.rows.FactReader;
import cliffhanger.storage.rows.FactTable;
import cliffhanger.storage.rows.ShowColumns;
import cliffhanger.storage.sql.Problems;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import cliffhanger.titles.FoldedTitle;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the file holds of a show, to set an article's claims against.
public final class SqliteHoldings implements Holdings {
    private final Sql sql;
    private final FactReader facts;

    public SqliteHoldings(SqliteLibrary library) {
        sql = library.sql();
        facts = new FactReader(sql);
    }

    @Override
    public Match find(String title) {
        String wanted = FoldedTitle.of(title).letters();
        List<ShowId> alike = sql.list("SELECT id, title FROM show", row -> Map.entry(new ShowId(row.large()), row.text())).stream()
                .filter(entry -> FoldedTitle.of(entry.getValue()).letters().equals(wanted))
                .map(Map.Entry::getKey)
                .toList();
        return switch (alike.size()) {
            case 0 -> new Match.None();
            case 1 -> new Held(alike.getFirst(), facts(alike.getFirst()), removed(alike.getFirst()), dismissed(alike.getFirst()));
            default -> new Match.Several();
        };
    }

    private List<Fact> removed(ShowId id) {
        return Arrays.stream(FactKind.values()).<Fact>flatMap(kind -> facts.removed(FactTable.of(kind), id).stream()).toList();
    }

    private Set<Integer> dismissed(ShowId id) {
        return Set.copyOf(sql.list("SELECT DISTINCT season FROM dismissal WHERE show_id = ? AND whole = 1", Row::number, id.value()));
    }

    private ShowFacts facts(ShowId id) {
        return ShowFacts.builder(sql.first("SELECT " + ShowColumns.NAMES + " FROM show s WHERE s.id = ?", row -> ShowColumns.read(sql, id, row), id.value())
                        .orElseThrow(Problems::showGone))
                .seasons(sql.list("""
                        SELECT r.number, coalesce(r.episode_order, nullif((SELECT count(*) FROM episode e WHERE e.season_id = r.id AND e.special = 0), 0)),
                          r.network, coalesce(r.release_edtf, (SELECT e.air_edtf FROM episode e WHERE e.season_id = r.id AND e.special = 0
                            AND e.air_edtf IS NOT NULL ORDER BY e.number LIMIT 1)), r.release_confidence, r.release_wording
                        FROM season r WHERE r.show_id = ? ORDER BY r.number""", SqliteHoldings::season, id.value()))
                .events(StoredFact.facts(facts.ofShow(FactTable.EVENTS, id)))
                .credits(StoredFact.facts(facts.ofShow(FactTable.CREDITS, id)))
                .offers(StoredFact.facts(facts.ofShow(FactTable.OFFERS, id)))
                .ratings(StoredFact.facts(facts.ofShow(FactTable.RATINGS, id)))
                .recaps(StoredFact.facts(facts.ofShow(FactTable.RECAPS, id)))
                .predictions(StoredFact.facts(facts.ofShow(FactTable.PREDICTIONS, id)))
                .build();
    }

    private static Season season(Row row) throws SQLException {
        int number = row.number();
        Integer order = row.numberOrNull();
        String network = row.textOrNull();
        return new Season(number, null, order, release(row), network);
    }

    private static @Nullable Release release(Row row) throws SQLException {
        var date = row.dateOrNull();
        Release.Confidence confidence = row.choiceOrNull(Release.Confidence.class);
        String wording = row.textOrNull();
        return date == null ? null : new Release(date, confidence == null ? Release.Confidence.ANNOUNCED : confidence, wording, null);
    }
}
