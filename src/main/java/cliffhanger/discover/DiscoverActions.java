package cliffhanger.discover;

import cliffhanger.provider.Listing;

/// What can be done with a show that was found. JavaFX thread.
public interface DiscoverActions {
    /// Adds it to the library.
    void add(Listing show);

    /// Makes one of that title by hand, and opens it.
    void make(String title);

    /// Opens it in the library, where it is.
    void open(Listing show);
}
