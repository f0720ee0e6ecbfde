package cliffhanger.upnext;

import cliffhanger.watchlist.WatchlistRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A line of Up next: a heading, or a show under it.
public sealed interface UpNextItem {
    /// What stays the same of a line while it says something else.
    Object key();

    /// @param count  how many shows are under it
    /// @param folded whether those are put away
    record Heading(Section section, int count, boolean folded) implements UpNextItem {
        @Override
        public Object key() {
            return section;
        }
    }

    /// @param rings when the user is told of what airs tonight; null where no reminder is planned
    /// @param ended the season whose last episode was marked just now; null for none
    /// @param left  whether it waits no longer under its heading, and only has not been taken away yet
    record Entry(WatchlistRow row, Section section, @Nullable Integer ended, boolean left, @Nullable Instant rings) implements UpNextItem {
        @Override
        public Object key() {
            return new Key(row.show().value(), section);
        }

        private record Key(long show, Section section) {}
    }
}
