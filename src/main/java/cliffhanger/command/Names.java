package cliffhanger.command;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import java.util.List;
import java.util.Optional;

/// Finds what a person means by a name.
public interface Names {
    /// Shows of that title; where there is none, those whose title begins so; else those that contain it. Case does not count.
    List<Found> shows(String name);

    /// The regular episode of that number.
    Optional<EpisodeId> episode(ShowId show, int season, int number);

    /// The season of that number.
    Optional<SeasonId> season(ShowId show, int season);

    /// A show that a name may mean.
    record Found(ShowId id, String title) {}
}
