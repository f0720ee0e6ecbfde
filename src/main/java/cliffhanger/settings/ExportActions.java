package cliffhanger.settings;

import java.nio.file.Path;
import java.util.Optional;

/// Files of the library that the user takes along.
public interface ExportActions {
    /// What can be written.
    enum Form {
        LIBRARY,
        PLAYS,
        SHOWS,
        TRAKT,
        PAGE,
        MARKDOWN,
        CALENDAR
    }

    /// Has the user choose where it goes. JavaFX thread.
    Optional<Path> choose(Form form);

    /// Writes it. Library's thread.
    ///
    /// @return a sentence that says what went wrong; empty where nothing did
    String write(Form form, Path file);

    /// The calendar file that is kept up to date. Library's thread.
    Optional<Path> kept();

    /// Keeps a calendar file up to date from now on. Library's thread.
    ///
    /// @return as [#write]
    String keep(Path file);

    /// Keeps none any more. Library's thread.
    void stop();
}
