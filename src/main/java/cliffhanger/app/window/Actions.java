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

    /// Shows all that is covered on the screen, for a minute.
    void showHidden();

    void undo();

    void redo();

    void back();

    void forward();
}
