package cliffhanger.show;

import cliffhanger.library.ShowId;

/// Where a show's page leads, outside of it. JavaFX thread.
public interface ShowActions {
    /// Shows where articles are read.
    void readArticle();

    /// Shows what was watched of a show.
    ///
    /// @param title the show's
    void history(ShowId show, String title);
}
