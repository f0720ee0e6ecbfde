package cliffhanger.show;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import java.util.Optional;

/// Where the detail of a show comes from. Calls block on the disk.
public interface ShowPages {
    /// The header and the tabs; empty when the show is gone.
    Optional<ShowPage> show(ShowId show);

    /// One season with all that its cards tell; empty when it is gone. Under 1 ms for 10 episodes.
    Optional<SeasonPage> season(SeasonId season);

    /// An episode's own page; empty when it is gone.
    Optional<EpisodePage> episode(EpisodeId episode);

    /// The season that an episode is in; empty when it is gone.
    Optional<SeasonId> seasonOf(EpisodeId episode);
}
