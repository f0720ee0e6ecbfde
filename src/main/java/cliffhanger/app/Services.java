package cliffhanger.app;

import cliffhanger.catalogue.Catalogue;
import cliffhanger.catalogue.CatalogueUpdate;
import cliffhanger.catalogue.Finder;
import cliffhanger.command.Online;
import cliffhanger.command.Version;
import cliffhanger.desktop.AppDirectories;
import cliffhanger.desktop.Keyring;
import cliffhanger.desktop.Keyrings;
import cliffhanger.library.Library;
import cliffhanger.library.Settings;
import cliffhanger.provider.Addresses;
import cliffhanger.provider.Provider;
import cliffhanger.refresh.Readings;
import cliffhanger.refresh.Refresher;
import cliffhanger.storage.SqliteCatalogue;
import cliffhanger.tmdb.Tmdb;
import cliffhanger.tvmaze.Tvmaze;
import cliffhanger.web.Web;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The services on the internet and the catalogue, each made when it is first needed: a start that asks nobody costs nothing.
/// Safe on any thread, but for the catalogue itself.
final class Services implements Online, AutoCloseable {
    /// Between two pages of the catalogue: two thirds of what TVmaze allows, so that a search meanwhile finds room.
    private static final Duration PAUSE = Duration.ofMillis(700);

    private final Path cache;
    private final Clock clock;
    private final Keyring keys;
    private final Supplier<String> region;
    private @Nullable Web web;
    private @Nullable Tvmaze tvmaze;
    private @Nullable Tmdb tmdb;
    private @Nullable SqliteCatalogue catalogue;
    private @Nullable Library library;
    private @Nullable Readings readings;
    private Optional<String> key = Optional.empty();
    private boolean keyRead;
    private Addresses addresses = Addresses.NONE;

    /// @param folder of the library
    /// @param region whose offers matter, as ISO 3166-1 alpha-2; empty for none
    Services(Path folder, Clock clock, Supplier<String> region) {
        cache = AppDirectories.cache(folder);
        this.clock = clock;
        this.region = region;
        keys = Keyrings.here(folder.resolve("keys"));
    }

    /// Has services looked for where the user points. Library's thread.
    synchronized Services with(Library of, Readings read, Settings settings) {
        library = of;
        readings = read;
        Addresses wanted = Addresses.read(settings);
        if (!wanted.equals(addresses)) {
            addresses = wanted;
            tvmaze = null;
            tmdb = null;
        }
        return this;
    }

    synchronized Web web() {
        if (web == null) {
            web = new Web("Cliffhanger/" + Version.name(), cache.resolve("http"), clock);
        }
        return web;
    }

    synchronized Tvmaze tvmaze() {
        if (tvmaze == null) {
            tvmaze = Tvmaze.at(web(), addresses.tvmaze());
        }
        return tvmaze;
    }

    synchronized Tmdb tmdb() {
        if (tmdb == null) {
            tmdb = Tmdb.at(web(), addresses.tmdb(), this::key, region, clock);
        }
        return tmdb;
    }

    /// Read once: to ask the keyring takes a process.
    private synchronized Optional<String> key() {
        if (!keyRead) {
            try {
                key = keys.get("tmdb");
                keyRead = true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return key;
    }

    /// Has the key read anew, for it was changed.
    synchronized void forgetKey() {
        keyRead = false;
    }

    @Override
    public Provider provider() {
        return tvmaze();
    }

    @Override
    public Refresher adding() {
        return refresher(tvmaze(), true);
    }

    @Override
    public List<Refresher> refreshers() {
        return Stream.of(adding(), tmdb().isReady() ? refresher(tmdb(), false) : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private synchronized Refresher refresher(Provider provider, boolean whole) {
        return new Refresher(Objects.requireNonNull(library), Objects.requireNonNull(readings), provider, whole, clock);
    }

    @Override
    public synchronized Catalogue catalogue() {
        if (catalogue == null) {
            catalogue = SqliteCatalogue.open(cache);
        }
        return catalogue;
    }

    /// The catalogue by a connection of its own, for a thread of its own.
    Catalogue anotherCatalogue() {
        return SqliteCatalogue.open(cache);
    }

    @Override
    public CatalogueUpdate update() {
        return new CatalogueUpdate(tvmaze(), catalogue(), clock, PAUSE);
    }

    @Override
    public Finder finder() {
        return new Finder(catalogue(), tvmaze());
    }

    @Override
    public Keyring keys() {
        return keys;
    }

    Path cacheFolder() {
        return cache;
    }

    @Override
    public synchronized void close() {
        if (catalogue != null) {
            catalogue.close();
            catalogue = null;
        }
        if (web != null) {
            web.close();
            web = null;
            tvmaze = null;
            tmdb = null;
        }
    }
}
