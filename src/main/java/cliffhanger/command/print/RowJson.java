package cliffhanger.command.print;

import cliffhanger.library.Details;
import cliffhanger.watchlist.Grouping.Placed;
import cliffhanger.watchlist.WatchlistRow;

/// A watchlist row as JSON, for `list` and `next`.
public final class RowJson {
    private RowJson() {}

    public static Json of(Placed placed) {
        WatchlistRow row = placed.row();
        boolean known = row.about().details() == Details.KNOWN;
        Json json = new Json()
                .with("title", row.title())
                .with("label", row.label())
                .with("tvmaze", row.about().tvmaze())
                .with("network", row.about().network())
                .with("details", row.about().details())
                .with("status", row.standing())
                .with("group", placed.group())
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
                .with("sample", row.about().sample());
        if (row.next() != null) {
            json.with("next", new Json()
                    .with("code", row.next().code())
                    .with("season", row.next().season())
                    .with("number", row.next().number())
                    .with("title", row.next().title()));
        }
        if (row.coming() != null) {
            json.with("coming", new Json()
                    .with("season", row.coming().season())
                    .with("number", row.coming().number())
                    .with("title", row.coming().title())
                    .with("date", row.coming().date())
                    .with("at", row.coming().at())
                    .with("estimate", row.coming().estimate()));
        }
        return json;
    }
}
