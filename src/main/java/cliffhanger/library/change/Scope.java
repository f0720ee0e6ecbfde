package cliffhanger.library.change;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import java.util.List;

/// Which episodes a mark is about.
///
/// Only [One], and the end of what [Several] names, reach episodes yet to air; those two reach specials. The others take the regular episodes that have aired, and of a season
/// that has none its specials.
public sealed interface Scope {
    /// This one, whatever it is.
    record One(EpisodeId episode) implements Scope {}

    /// These, in their order; at least one.
    ///
    /// @param endNamed whether the last was named, and is taken before it has aired
    record Several(List<EpisodeId> episodes, boolean endNamed) implements Scope {
        public Several {
            episodes = List.copyOf(episodes);
        }
    }

    /// All of the show up to this one and with it.
    record UpTo(EpisodeId episode) implements Scope {}

    /// A season.
    record WholeSeason(SeasonId season) implements Scope {}

    /// A show.
    record WholeShow(ShowId show) implements Scope {}
}
