package cliffhanger.library.change;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;

/// Which episodes a mark is about.
///
/// Only [One] reaches specials and episodes yet to air. The others take the regular episodes that have aired.
public sealed interface Scope {
    /// This one, whatever it is.
    record One(EpisodeId episode) implements Scope {}

    /// All of the show up to this one and with it.
    record UpTo(EpisodeId episode) implements Scope {}

    /// A season.
    record WholeSeason(SeasonId season) implements Scope {}

    /// A show.
    record WholeShow(ShowId show) implements Scope {}
}
