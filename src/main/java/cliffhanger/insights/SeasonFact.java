package cliffhanger.insights;

import cliffhanger.library.ShowId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A season of a show.
///
/// @param id       as plays name it
/// @param episodes how many regular ones it has
/// @param aired    when it came, as far as days are known
public record SeasonFact(long id, ShowId show, int number, int episodes, @Nullable Aired aired) {
    /// The days of the first and the last episode that have one.
    public record Aired(LocalDate premiere, LocalDate last, @Nullable String network, boolean streaming) {}

    SeasonFact withoutDays() {
        return new SeasonFact(id, show, number, episodes, null);
    }
}
