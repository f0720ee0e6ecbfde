package cliffhanger.provider;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The first episode of a season, as a schedule announces it.
///
/// @param day    on which it airs, where it airs
/// @param at     the moment; null for a day without an hour
/// @param title  the episode's
public record Premiere(Listing show, int season, LocalDate day, @Nullable Instant at, @Nullable String title) {
    /// Whether it is the first season.
    public boolean isNew() {
        return season == 1 || day.equals(show.premiered());
    }
}
