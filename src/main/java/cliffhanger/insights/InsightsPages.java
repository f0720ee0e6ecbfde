package cliffhanger.insights;

import java.util.List;

/// Where the facts behind the figures come from; samples are left out. Calls block on the disk.
public interface InsightsPages {
    /// Every play, those with a time first and in its order.
    PlayColumns plays();

    /// Every show.
    List<ShowFact> shows();

    /// Every season that has regular episodes, by show and number.
    List<SeasonFact> seasons();
}
