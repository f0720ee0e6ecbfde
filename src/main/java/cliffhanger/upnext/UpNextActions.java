package cliffhanger.upnext;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.ShowId;
import java.util.function.IntConsumer;

/// What Up next leads to. JavaFX thread.
public interface UpNextActions {
    /// Opens a show at an episode.
    void open(ShowId show, EpisodeId episode);

    /// Opens a show where one stopped.
    void open(ShowId show);

    /// Looks for a show among all that there are.
    void find();

    /// Opens the note on an episode.
    void note(ShowId show, EpisodeId episode);

    /// Opens where a show can be watched.
    void watch(ShowId show);

    /// Sets a reminder of each episode of a show, five minutes before it airs; where one is set, that is said.
    void remindOfEpisodes(ShowId show);

    /// Sets a reminder of the show's next premiere.
    void remindOfPremiere(ShowId show);

    /// After what was done before: tells of the season of an episode where nothing of it is left to watch or to come.
    void whenSeasonEnded(EpisodeId of, IntConsumer ended);

    /// Rates the season of an episode.
    ///
    /// @param value 0 to 10
    void rateSeason(EpisodeId of, double value);
}
