package cliffhanger.refresh;

import cliffhanger.library.EpisodeOrder;
import cliffhanger.library.ShowId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which shows were asked for when. Calls block on the disk.
public interface Readings {
    /// Shows that are due, the longest due first: those with an id at the provider, or one that others know them by. Those that
    /// the user dropped, samples that nobody touched, and those whose details are to come are left out.
    ///
    /// @param limit how many
    List<ShowId> due(String provider, Instant now, int limit);

    /// Shows that a history told of and whose details are to come, the last watched first and the dropped last.
    List<Awaited> awaited(String provider, Instant now);

    /// @param ready whether it can be asked for; not just after it had trouble
    record Awaited(ShowId show, boolean ready) {}

    /// Every show that the provider may know by an id, by title; without samples.
    List<ShowId> all(String provider);

    /// What the library holds of a show; empty where it is gone.
    Optional<Held> held(ShowId show);

    /// Whose days count for shows of which nothing was said; null for those of the first release.
    EpisodeOrder.@Nullable Kind days();

    /// The show that has an id; empty for none.
    Optional<ShowId> known(String provider, String id);

    /// Where none has this number at TVmaze: a show that has one of the other ids, else one of that title with no number at TVmaze.
    Optional<ShowId> namesake(String title, Map<String, String> ids);

    /// When it was read last; empty for never.
    Optional<Reading> last(ShowId show, String provider);

    /// Writes down that it was asked for.
    ///
    /// @param trouble why there was no answer; null where there was one
    void read(ShowId show, String provider, Instant at, @Nullable String trouble);

    /// One answer, or none.
    record Reading(Instant at, @Nullable String trouble) {}

    /// How long an answer is good for: a day while more is to come, a month after the end; one that failed is asked for again
    /// after an hour.
    Duration AIRING = Duration.ofDays(1);
    Duration ENDED = Duration.ofDays(30);
    Duration AFTER_TROUBLE = Duration.ofHours(1);
}
