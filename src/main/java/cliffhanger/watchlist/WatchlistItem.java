package cliffhanger.watchlist;

/// A line of the list: a heading, or a show under it.
public sealed interface WatchlistItem {
    /// A heading.
    record Heading(Group group) implements WatchlistItem {}

    /// A show.
    record Entry(WatchlistRow row, Group group) implements WatchlistItem {}
}
