package cliffhanger.insights;

import cliffhanger.library.ShowId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A season that came on a known day.
///
/// @param ended the day of its last episode, as far as that is known
public record PremiereFact(ShowId show, int season, LocalDate premiere, LocalDate ended, @Nullable String network, boolean streaming) {}
