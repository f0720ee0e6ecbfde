package cliffhanger.refresh;

import cliffhanger.catalogue.Catalogue;
import cliffhanger.catalogue.CatalogueUpdate;
import cliffhanger.catalogue.Finder;
import cliffhanger.desktop.keyring.Keyring;
import cliffhanger.provider.Provider;
import java.util.List;

/// What commands need of services on the internet; each part is made when it is asked for.
public interface Online {
    /// TVmaze, which shows are added from.
    Provider provider();

    /// Adds what the provider knows.
    Refresher adding();

    /// Brings shows up to date, TVmaze first; a service that cannot be asked is left out.
    List<Refresher> refreshers();

    Catalogue catalogue();

    CatalogueUpdate update();

    Finder finder();

    /// The user's keys at services.
    Keyring keys();

    /// Keeps in mind whether there is a key at TMDB, so that nobody without one is asked to unlock a keyring.
    void remember(boolean kept);
}
