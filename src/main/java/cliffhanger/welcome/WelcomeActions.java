package cliffhanger.welcome;

/// What the cards lead to. JavaFX thread.
public interface WelcomeActions {
    /// Asks for the files of another tracker, and takes them to the bench.
    void chooseHistory();

    /// Looks for a show among all that there are.
    void find(String text);

    /// Opens a sample; where there are none, puts them in first.
    void lookAround();

    /// Whether premieres of all shows are told of. Blocks on the disk, on any thread.
    boolean tellsOfPremieres();

    /// Has premieres of all shows told of, or no more.
    void tellOfPremieres(boolean on);

    /// Goes to the settings.
    void settings();
}
