package cliffhanger.watchlist;

/// A line of the list: a heading, or a show under it.
public sealed interface WatchlistItem {
    /// What stays the same of a line while it says something else, or stands elsewhere.
    Object key();

    /// A heading.
    ///
    /// @param count  how many shows are under it
    /// @param folded whether those are put away
    record Heading(Group group, int count, boolean folded) implements WatchlistItem {
        @Override
        public Object key() {
            return group;
        }
    }

    /// A show.
    record Entry(WatchlistRow row, Group group) implements WatchlistItem {
        @Override
        public Object key() {
            return row.show();
        }
    }
}
