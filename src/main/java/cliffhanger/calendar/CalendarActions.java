package cliffhanger.calendar;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import org.jspecify.annotations.Nullable;

/// Where the calendar leads, outside of it. JavaFX thread.
public interface CalendarActions {
    /// Opens a show at an episode.
    void open(ShowId show, EpisodeId episode);

    /// Opens a show at a season.
    ///
    /// @param season null for the one that the show opens at
    void open(ShowId show, @Nullable SeasonId season);

    /// Has the user told of each episode of a show.
    void remindOfEpisodes(ShowId show);

    /// Has the user told of a show's next premiere.
    void remindOfPremiere(ShowId show);

    /// Writes what is to come to a calendar file.
    void save(CalendarFilter filter);
}
