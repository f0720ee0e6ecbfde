package cliffhanger.show;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.Play;
import cliffhanger.library.ShowId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an episode's own page tells beside its line.
///
/// @param summary  what it is about
/// @param plays    oldest first; those whose time nobody remembers before them
/// @param previous the regular episode before it, also of the season before; null for the first
/// @param next     the one after it; null for the last
/// @param veiled   whether there is a summary that is not shown
public record EpisodePage(
        ShowId show, EpisodeLine line, @Nullable String summary, List<Play> plays, @Nullable EpisodeId previous, @Nullable EpisodeId next,
        boolean veiled) {}
