package cliffhanger.catalogue;

import cliffhanger.provider.Listing;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The catalogue for many threads: one at a time, opened by the first. Searching has a connection of its own, for a search lets the
/// one before it go, and that ends whatever the connection is at. Safe on any thread.
public final class SharedCatalogue implements AutoCloseable {
    private final Desk searching;
    private final Desk rest;

    /// @param opener opens it; blocks on the disk
    public SharedCatalogue(Supplier<Catalogue> opener) {
        searching = new Desk(opener);
        rest = new Desk(opener);
    }

    /// Does something with it, when nobody else does.
    ///
    /// @throws IllegalStateException after it was closed
    public <T> T with(Function<Catalogue, T> work) {
        return rest.with(work);
    }

    /// Finds shows; a search that is under way ends, for nobody waits for it any more.
    public List<Listing> find(String text, int limit) {
        searching.cancel();
        return searching.with(ready -> ready.find(text, limit));
    }

    @Override
    public void close() {
        searching.close();
        rest.close();
    }

    /// One connection.
    private static final class Desk {
        private final Supplier<Catalogue> opener;
        private volatile @Nullable Catalogue open;
        private boolean closed;

        Desk(Supplier<Catalogue> opener) {
            this.opener = opener;
        }

        synchronized <T> T with(Function<Catalogue, T> work) {
            if (closed) {
                throw new IllegalStateException("the window is closing");
            }
            Catalogue catalogue = open;
            if (catalogue == null) {
                catalogue = opener.get();
                open = catalogue;
            }
            return work.apply(catalogue);
        }

        void cancel() {
            Catalogue catalogue = open;
            if (catalogue != null) {
                catalogue.cancel();
            }
        }

        synchronized void close() {
            closed = true;
            Catalogue catalogue = open;
            if (catalogue != null) {
                catalogue.close();
                open = null;
            }
        }
    }
}
