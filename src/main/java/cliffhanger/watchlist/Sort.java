package cliffhanger.watchlist;

import java.util.Arrays;
import java.util.Comparator;

/// In which order rows stand.
public enum Sort {
    /// Under headings, by when something happens.
    NEXT,
    TITLE,
    /// The newest first.
    ADDED,
    /// The most of what has aired watched first.
    PROGRESS,
    /// The most waiting first.
    UNWATCHED,
    /// The user's best first.
    RATING;

    /// The order; rows that are alike stand by title. For [#NEXT] see [Grouping].
    public Comparator<WatchlistRow> order() {
        Comparator<WatchlistRow> title = (one, other) -> one.title().compareToIgnoreCase(other.title());
        return switch (this) {
            case NEXT, TITLE -> title;
            case ADDED -> Comparator.comparing(WatchlistRow::addedAt).reversed().thenComparing(title);
            case PROGRESS -> Comparator.comparingDouble(WatchlistRow::progress).reversed().thenComparing(title);
            case UNWATCHED -> Comparator.comparingInt(WatchlistRow::waiting).reversed().thenComparing(title);
            case RATING -> Comparator.comparingDouble(Sort::rating).reversed().thenComparing(title);
        };
    }

    private static double rating(WatchlistRow row) {
        return row.opinion().rating() == null ? -1 : row.opinion().rating();
    }

    /// The sort of this name; [#NEXT] where there is none.
    public static Sort named(String name) {
        return Arrays.stream(values()).filter(sort -> sort.name().equals(name)).findFirst().orElse(NEXT);
    }
}
