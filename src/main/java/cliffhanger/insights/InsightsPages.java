package cliffhanger.insights;

import java.util.List;

/// Where the facts behind the figures come from; samples are left out. Calls block on the disk.
public interface InsightsPages {
    /// Every play, those with a time first and in its order.
    PlayColumns plays();

    /// Every show.
    List<ShowFact> shows();

    /// The seasons of which every regular episode was watched at a known time.
    List<SeasonFact> finishedSeasons();

    /// The premieres of shows of which something was watched, by show and season.
    List<PremiereFact> premieres();
}
