package cliffhanger.app.window;

/// What the menu, the keys and links have the window do. JavaFX thread.
interface Actions {
    /// Shows a screen.
    void show(String id);

    /// Searches the watchlist.
    void search();

    /// Looks for a show among all that there are.
    void find();

    void addByHand();

    void addFromFile();

    void undo();

    void redo();

    void back();

    void forward();
}
