package cliffhanger.library;

import java.time.LocalDate;

/// Until when a show that was put off does not wait.
public sealed interface HiddenUntil {
    /// From that day on it waits again, in the user's zone.
    record Day(LocalDate day) implements HiddenUntil {}

    /// Until all episodes of a season have aired.
    record SeasonOut(int season) implements HiddenUntil {}

    /// Until it is wanted again.
    record Wanted() implements HiddenUntil {}
}
