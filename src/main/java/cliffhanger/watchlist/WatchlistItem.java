package cliffhanger.watchlist;

/// A line of the list: a heading, or a show under it.
public sealed interface WatchlistItem {
    /// A heading.
    ///
    /// @param count  how many shows are under it
    /// @param folded whether those are put away
    record Heading(Group group, int count, boolean folded) implements WatchlistItem {}

    /// A show.
    record Entry(WatchlistRow row, Group group) implements WatchlistItem {}
}
