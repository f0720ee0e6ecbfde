package cliffhanger.settings;

/// The language that the program speaks to this user, and how it writes days and hours, whichever library is open. Calls block on the disk.
public interface LanguageChoice {
    /// A language's tag; empty where the desktop's is spoken.
    String chosen();

    /// From the next start on.
    ///
    /// @param tag empty for the desktop's
    /// @throws cliffhanger.library.LibraryException where it cannot be written down
    void choose(String tag);

    /// The country whose way of writing days and hours was chosen, ISO 3166; empty where the desktop's is taken.
    String formats();

    /// From the next start on.
    ///
    /// @param country empty for the desktop's
    /// @throws cliffhanger.library.LibraryException where it cannot be written down
    void chooseFormats(String country);
}
