package cliffhanger.insights;

import cliffhanger.library.RenewalStatus;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What figures ask of a show.
///
/// @param label     its title, told from others of the same
/// @param premiered the year
/// @param rating    the user's own, 0 to 10
/// @param left      what has aired and waits
public record ShowFact(
        ShowId id, String label, @Nullable String network, List<String> genres, @Nullable Integer premiered, State state, RenewalStatus standing,
        @Nullable Double rating, Left left) {
    /// What it is to the user.
    ///
    /// @param since when it became so; null where that is not known
    public record State(ShowState state, @Nullable Instant since) {}

    /// @param minutes that they take, as far as that is known
    public record Left(int episodes, int minutes) {}
}
