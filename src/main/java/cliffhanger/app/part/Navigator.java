package cliffhanger.app.part;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Brings things to the front, wherever the user is. JavaFX thread.
public interface Navigator {
    /// Shows a screen.
    ///
    /// @param id a [cliffhanger.ui.Screen]'s
    void show(String id);

    /// Opens a show on the watchlist.
    ///
    /// @param season null for the one that the show opens at
    void lead(ShowId show, @Nullable SeasonId season);

    /// Opens a show on the watchlist at an episode's own page.
    void leadTo(ShowId show, EpisodeId episode);

    /// Opens what a note is on, with the note.
    void lead(ShowId show, @Nullable SeasonId season, Subject note);

    /// The window, for what opens above it.
    Window window();
}
