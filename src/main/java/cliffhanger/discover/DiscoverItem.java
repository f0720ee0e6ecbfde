package cliffhanger.discover;

import cliffhanger.provider.Listing;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A line of the list.
public sealed interface DiscoverItem {
    /// What stays the same of a line while it says something else.
    Object key();

    /// A day, over what begins on it.
    record Day(LocalDate day) implements DiscoverItem {
        @Override
        public Object key() {
            return day;
        }
    }

    /// What is typed can be made a show by hand, where it is not among those above.
    ///
    /// @param alone whether there are none above
    record ByHand(String title, boolean alone) implements DiscoverItem {
        @Override
        public Object key() {
            return ByHand.class;
        }
    }

    /// A show.
    ///
    /// @param season that begins; null for a show that was searched for
    /// @param at     the moment at which it does
    /// @param mine   whether it is in the library
    /// @param busy   whether it is being added
    record Line(Listing show, @Nullable Integer season, @Nullable Instant at, boolean mine, boolean busy) implements DiscoverItem {
        @Override
        public Object key() {
            return new Key(show.id(), season, at);
        }

        private record Key(long show, @Nullable Integer season, @Nullable Instant at) {}
    }
}
