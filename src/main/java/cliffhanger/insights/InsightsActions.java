package cliffhanger.insights;

/// Where figures lead, outside of them. JavaFX thread.
public interface InsightsActions {
    /// Shows the plays that a figure counts.
    ///
    /// @param title what they are
    /// @param bulk  what of all was marked in bulk
    void plays(Behind behind, String title, Bulk bulk);

    /// Asks where to write a file, and writes it.
    ///
    /// @param name    what it is usually called
    void save(String name, byte[] content);
}
