package cliffhanger.discover;

import cliffhanger.provider.Listing;

/// What can be done with a show that was found. JavaFX thread.
public interface DiscoverActions {
    /// Adds it to the library.
    void add(Listing show);

    /// Opens it in the library, where it is.
    void open(Listing show);
}
