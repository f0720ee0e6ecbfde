package cliffhanger.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the window does for an import besides. JavaFX thread.
public interface ImportActions {
    /// Has the user choose files to import; none where the user thought better of it.
    List<Path> chooseFiles();

    /// Has the user choose where a report goes.
    Optional<Path> chooseReport();

    /// Says something in passing.
    void say(String sentence);

    /// Says what went wrong.
    void complain(String sentence);

    void showWatchlist();
}
