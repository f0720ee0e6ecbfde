package cliffhanger.command.print;

import cliffhanger.library.Details;
import cliffhanger.library.HiddenUntil;
import cliffhanger.library.ShowId;
import cliffhanger.library.veil.Secret;
import cliffhanger.upnext.UpNext;
import cliffhanger.watchlist.Grouping.Placed;
import cliffhanger.watchlist.WatchlistRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A watchlist row as JSON, for `list` and `next`.
public final class RowJson {
    private RowJson() {}

    /// Rows by their shows.
    public static Map<ShowId, WatchlistRow> byShow(List<WatchlistRow> rows) {
        return rows.stream().collect(Collectors.toMap(WatchlistRow::show, row -> row));
    }

    /// As `list` groups it.
    ///
    /// @param said the rows as they are said in text
    public static Json of(Placed placed, Map<ShowId, WatchlistRow> said) {
        return of(placed.row(), "group", placed.group(), said.getOrDefault(placed.row().show(), placed.row()).veiled());
    }

    /// As `next` has it.
    ///
    /// @param said the rows as they are said in text
    public static Json of(UpNext.Placed placed, Map<ShowId, WatchlistRow> said) {
        return of(placed.row(), "section", placed.section(), said.getOrDefault(placed.row().show(), placed.row()).veiled());
    }

    private static Json of(WatchlistRow row, String heading, Enum<?> under, Set<Secret> veiled) {
        boolean known = row.about().details() == Details.KNOWN;
        Json json = new Json()
                .with("title", row.title())
                .with("label", row.label())
                .with("tvmaze", row.about().tvmaze())
                .with("network", row.about().network())
                .with("details", row.about().details())
                .with("status", row.standing())
                .with(heading, under)
                .with("watched", row.seen().watched())
                .with("aired", known ? row.seen().aired() : null)
                .with("total", known ? row.seen().total() : null)
                .with("waiting", known ? row.waiting() : null)
                .with("next", null)
                .with("coming", null)
                .with("state", row.opinion().state())
                .with("favourite", row.opinion().favourite())
                .with("rating", row.opinion().rating())
                .with("genres", row.about().genres())
                .with("pass", row.seen().pass() == null ? null : new Json()
                        .with("number", row.seen().pass().number())
                        .with("began", row.seen().pass().began())
                        .with("watched", row.seen().pass().watched()))
                .with("hidden", hidden(row.hidden()))
                .with("sample", row.about().sample())
                .with("veiled", Covered.names(veiled));
        if (row.next() != null) {
            json.with("next", new Json()
                    .with("code", row.next().code())
                    .with("season", row.next().season())
                    .with("number", row.next().number())
                    .with("title", row.next().title())
                    .with("aired", row.next().day())
                    .with("minutes", row.next().minutes())
                    .with("left", row.next().left().count())
                    .with("left_minutes", row.next().left().minutes())
                    .with("earlier", row.next().left().earlier()));
        }
        if (row.coming() != null) {
            json.with("coming", new Json()
                    .with("season", row.coming().season())
                    .with("number", row.coming().number())
                    .with("special", row.coming().special())
                    .with("title", row.coming().title())
                    .with("date", row.coming().date())
                    .with("at", row.coming().at())
                    .with("estimate", row.coming().estimate()));
        }
        return json;
    }

    private static @Nullable Json hidden(@Nullable HiddenUntil until) {
        return switch (until) {
            case null -> null;
            case HiddenUntil.Day(LocalDate day) -> new Json().with("until", day);
            case HiddenUntil.SeasonOut(int season) -> new Json().with("season", season);
            case HiddenUntil.Wanted _ -> new Json().with("until", null);
        };
    }
}
