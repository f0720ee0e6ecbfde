package cliffhanger.storage.rows;

import cliffhanger.library.Credit;
import cliffhanger.library.Fact;
import cliffhanger.library.FactKind;
import cliffhanger.library.Link;
import cliffhanger.library.Offer;
import cliffhanger.library.Prediction;
import cliffhanger.library.Rating;
import cliffhanger.library.Recap;
import cliffhanger.library.Source;
import cliffhanger.library.StatusEvent;
import cliffhanger.storage.sql.Sql;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How one list of facts lies in its table.
///
/// @param columns  what a fact says; `source_id` is the last where there is one
/// @param key      those of them by which a fact is known again
/// @param replaced which of a source's older facts a new list of its facts takes the place of
/// @param reader   reads the columns, and where sourced the five of the source after them
/// @param values   the columns' values, but for the source
/// @param source   where the fact comes from
public record FactTable<F extends Fact>(
        String name,
        FactKind kind,
        List<String> columns,
        List<String> key,
        Replaced replaced,
        Sql.Reader<F> reader,
        Function<F, List<@Nullable Object>> values,
        Function<F, @Nullable Source> source) {

    /// How far a new list of a source reaches.
    public enum Replaced {
        ALL,
        SAME_SEASON,
        SAME_KEY
    }

    public static final FactTable<StatusEvent> EVENTS = new FactTable<>(
            "status_event", FactKind.EVENT, List.of("kind", "season", "date_edtf", "who", "sentence", "source_id"),
            List.of("kind", "season", "date_edtf"), Replaced.ALL,
            row -> {
                StatusEvent bare = new StatusEvent(row.choice(StatusEvent.Kind.class), row.numberOrNull(), row.dateOrNull(),
                        row.textOrNull(), null, row.textOrNull());
                return new StatusEvent(
                        bare.kind(), bare.season(), bare.date(), bare.who(), SourceColumns.read(row), bare.sentence());
            },
            e -> list(e.kind(), e.season(), Columns.edtf(e.date()), e.who(), e.sentence()), StatusEvent::source);

    public static final FactTable<Credit> CREDITS = new FactTable<>(
            "credit", FactKind.CREDIT, List.of("person", "character", "role", "season", "source_id"),
            List.of("person", "season"), Replaced.ALL,
            row -> new Credit(row.text(), row.textOrNull(), row.choice(Credit.Role.class), row.numberOrNull(), SourceColumns.read(row)),
            c -> list(c.person(), c.character(), c.role(), c.season()), Credit::source);

    public static final FactTable<Offer> OFFERS = new FactTable<>(
            "offer", FactKind.OFFER, List.of("provider", "kind", "region", "season", "source_id"),
            List.of("provider", "kind", "region", "season"), Replaced.ALL,
            row -> new Offer(row.text(), row.choice(Offer.Kind.class), row.textOrNull(), row.numberOrNull(), SourceColumns.read(row)),
            o -> list(o.provider(), o.kind(), o.region(), o.season()), Offer::source);

    public static final FactTable<Rating> RATINGS = new FactTable<>(
            "rating", FactKind.RATING, List.of("rated_by", "value", "votes", "source_id"), List.of("rated_by"), Replaced.SAME_KEY,
            row -> new Rating(row.text(), row.real(), row.numberOrNull(), SourceColumns.read(row)),
            r -> list(r.by(), r.value(), r.votes()), Rating::source);

    public static final FactTable<Recap> RECAPS = new FactTable<>(
            "recap", FactKind.RECAP, List.of("season", "text", "source_id"), List.of("season"), Replaced.SAME_SEASON,
            row -> new Recap(row.number(), row.text(), SourceColumns.read(row)), r -> list(r.season(), r.text()), Recap::source);

    public static final FactTable<Prediction> PREDICTIONS = new FactTable<>(
            "prediction", FactKind.PREDICTION, List.of("season", "text", "source_id"), List.of("season", "text"),
            Replaced.SAME_SEASON, row -> new Prediction(row.number(), row.text(), SourceColumns.read(row)),
            p -> list(p.season(), p.text()), Prediction::source);

    public static final FactTable<Link> LINKS = new FactTable<>(
            "link", FactKind.LINK, List.of("title", "address"), List.of("address"), Replaced.ALL,
            row -> new Link(row.textOrNull(), row.text()), l -> list(l.title(), l.address()), l -> null);

    public static FactTable<? extends Fact> of(FactKind kind) {
        return switch (kind) {
            case EVENT -> EVENTS;
            case CREDIT -> CREDITS;
            case OFFER -> OFFERS;
            case RATING -> RATINGS;
            case RECAP -> RECAPS;
            case PREDICTION -> PREDICTIONS;
            case LINK -> LINKS;
        };
    }

    public boolean sourced() {
        return columns.contains("source_id");
    }

    boolean hasSeasons() {
        return columns.contains("season");
    }

    private static List<@Nullable Object> list(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
