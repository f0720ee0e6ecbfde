package cliffhanger.catalogue;

import cliffhanger.provider.Listing;
import cliffhanger.provider.Premiere;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Shows on the disk. Calls block on it; one thread at a time, but for [#cancel()].
public interface Catalogue extends AutoCloseable {
    /// Finds shows by the beginnings of words of their names, whatever case and accents; where nothing is found, by names that
    /// are spelt much like it.
    ///
    /// The best match first, then what most people ask for, then the newest. Of a text under three letters the shows are those
    /// that most people ask for.
    ///
    /// @return at most `most`; none where the search was cancelled
    List<Listing> find(String text, int limit);

    /// Ends a search that is under way, from any thread.
    void cancel();

    /// The show of that number; empty where it is not in it.
    Optional<Listing> show(long id);

    int size();

    /// How far it has been filled.
    State state();

    /// Takes a page over: its shows, and none that were on it before and are not now.
    ///
    /// @param range the numbers that the page is about, the last one not included
    /// @param state how far that is
    void put(List<Listing> shows, Range range, State state);

    /// Writes down how far it has been filled.
    void setState(State state);

    /// Puts the shows into the order of what most people ask for. Takes a second or two.
    void arrange();

    /// Keeps what a schedule says of a day.
    void putPremieres(LocalDate day, String country, List<Premiere> premieres, Instant readAt);

    /// Premieres of a span of days that were read from schedules, by day.
    List<Premiere> premieres(LocalDate from, LocalDate to, String country);

    /// When the schedules of days were read.
    Map<LocalDate, Instant> schedulesRead(LocalDate from, LocalDate to, String country);

    /// Shows that began or begin in a span of days, those that most people ask for first.
    List<Listing> begun(LocalDate from, LocalDate to, int limit);

    @Override
    void close();

    /// Numbers of shows, from the first up to but not including the second.
    record Range(long from, long to) {}

    /// How far it has been filled.
    ///
    /// @param nextPage  of the walk that is under way, or 0
    /// @param complete  when a walk over all was begun that came to its end; null where none did
    /// @param changedAt the newest change that was taken over, in seconds since 1970
    record State(int nextPage, @Nullable Instant complete, long changedAt) {
        public static final State EMPTY = new State(0, null, 0);

        /// Whether no walk was ever begun; what is in it comes from schedules.
        public boolean isNew() {
            return complete == null && nextPage == 0;
        }
    }
}
