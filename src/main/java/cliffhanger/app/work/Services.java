package cliffhanger.app.work;

import cliffhanger.catalogue.Catalogue;
import cliffhanger.catalogue.CatalogueUpdate;
import cliffhanger.catalogue.Finder;
import cliffhanger.command.print.Version;
import cliffhanger.desktop.AppDirectories;
import cliffhanger.desktop.PrivateFiles;
import cliffhanger.desktop.keyring.Keyring;
import cliffhanger.desktop.keyring.Keyrings;
import cliffhanger.library.Settings;
import cliffhanger.library.change.Library;
import cliffhanger.provider.Addresses;
import cliffhanger.provider.Directory;
import cliffhanger.provider.Provider;
import cliffhanger.refresh.Online;
import cliffhanger.refresh.Readings;
import cliffhanger.refresh.Refresher;
import cliffhanger.settings.ServiceAccess;
import cliffhanger.storage.SqliteCatalogue;
import cliffhanger.tmdb.Tmdb;
import cliffhanger.tvmaze.Tvmaze;
import cliffhanger.web.RequestPolicy;
import cliffhanger.web.Site;
import cliffhanger.web.Web;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The services on the internet and the catalogue, each made when it is first needed: a start that asks nobody costs nothing.
/// Safe on any thread, but for the catalogue itself.
public final class Services implements Online, ServiceAccess, AutoCloseable {
    /// Between two pages of the catalogue: two thirds of what TVmaze allows, so that a search meanwhile finds room.
    private static final Duration PAUSE = Duration.ofMillis(700);
    private static final Duration MIRROR_PAUSE = Duration.ofMillis(70);

    /// The setting that says that a key was kept once.
    private static final String HAS_KEY = "tmdb.key";

    private final Path cache;
    private final Clock clock;
    private final Keyring keys;
    private volatile String region = "";
    private @Nullable Web web;
    private @Nullable Tvmaze tvmaze;
    private @Nullable Tmdb tmdb;
    private @Nullable SqliteCatalogue catalogue;
    private @Nullable Library library;
    private @Nullable Readings readings;
    private @Nullable Settings settings;
    private @Nullable Site pictures;
    private Optional<String> secret = Optional.empty();
    private boolean keyRead;
    private volatile boolean hasKey;
    private Addresses addresses = Addresses.NONE;

    /// @param folder of the library
    public Services(Path folder, Clock clock) {
        cache = AppDirectories.cache(folder);
        this.clock = clock;
        keys = Keyrings.here(AppDirectories.keys(folder));
    }

    /// Has services looked for where the user points. Library's thread.
    public synchronized Services with(Library of, Readings read, Settings remembered) {
        library = of;
        readings = read;
        settings = remembered;
        hasKey = remembered.get(HAS_KEY).isPresent();
        point(Addresses.read(remembered));
        return this;
    }

    /// @param country whose offers matter, as ISO 3166-1 alpha-2; empty for none
    public void setRegion(String country) {
        region = country;
    }

    private synchronized boolean isPointed() {
        return addresses.tvmaze().isPresent();
    }

    private synchronized Web web() {
        if (web == null) {
            Path kept = cache.resolve("http");
            closeToOthers(kept);
            web = new Web("Cliffhanger/" + Version.name(), kept, clock);
        }
        return web;
    }

    /// What was looked for is nobody else's business; an earlier Cliffhanger made the folder for all to read.
    private static void closeToOthers(Path folder) {
        try {
            PrivateFiles.folder(folder);
            PrivateFiles.close(folder);
        } catch (IOException e) {
            // Nothing is kept then, or it is another user's.
        }
    }

    /// The cache makes its files for all to read; a copy of the folder shall not be open either.
    private static void tighten(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                PrivateFiles.tighten(file);
            }
        } catch (IOException e) {
            // It was thrown away meanwhile, or is another user's.
        }
    }

    private synchronized Tvmaze tvmaze() {
        if (tvmaze == null) {
            tvmaze = Tvmaze.at(web(), addresses.tvmaze());
        }
        return tvmaze;
    }

    private synchronized Tmdb tmdb() {
        if (tmdb == null) {
            tmdb = Tmdb.at(web(), addresses.tmdb(), this::secret, () -> region, clock);
        }
        return tmdb;
    }

    /// Read once: to ask the keyring takes a process.
    private Optional<String> secret() {
        // A lock of its own, for the desktop may ask the user to unlock the keyring, and all else goes on meanwhile.
        synchronized (keys) {
            if (!keyRead) {
                readSecret();
            }
            return secret;
        }
    }

    /// Who never had a key is never asked to unlock anything.
    private void readSecret() {
        try {
            secret = hasKey ? keys.get("tmdb") : Optional.empty();
            keyRead = hasKey;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Key key() throws IOException {
        if (!hasKey || keys.get("tmdb").isEmpty()) {
            return Key.NONE;
        }
        return keys.place() == Keyring.Place.DESKTOP ? Key.DESKTOP : Key.FILE;
    }

    @Override
    public void setKey(String secret) throws IOException {
        hasKey = !secret.isEmpty();
        synchronized (keys) {
            keys.put("tmdb", secret);
            keyRead = false;
        }
    }

    @Override
    public void remember(boolean kept) {
        settings().put(HAS_KEY, kept ? "kept" : null);
        hasKey = kept;
    }

    @Override
    public Addresses addresses() {
        return Addresses.read(settings());
    }

    @Override
    public boolean point(String text) {
        if (!Addresses.write(settings(), "tvmaze", text)) {
            return false;
        }
        point(Addresses.read(settings()));
        return true;
    }

    private synchronized Settings settings() {
        return Objects.requireNonNull(settings, "with comes first");
    }

    private synchronized void point(Addresses wanted) {
        if (!wanted.equals(addresses)) {
            addresses = wanted;
            tvmaze = null;
            tmdb = null;
            pictures = null;
        }
    }

    /// Where pictures are.
    public synchronized Site pictures() {
        if (pictures == null) {
            pictures = web().site("TVmaze", URI.create("https://static.tvmaze.com"), addresses.tvmaze(), Set.of("static.tvmaze.com"),
                    RequestPolicy.of(100, Duration.ofSeconds(5)));
        }
        return pictures;
    }

    @Override
    public Provider provider() {
        return tvmaze();
    }

    public Directory directory() {
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

    private synchronized Refresher refresher(Provider provider, boolean leads) {
        return new Refresher(Objects.requireNonNull(library), Objects.requireNonNull(readings), provider, leads, clock);
    }

    @Override
    public synchronized Catalogue catalogue() {
        if (catalogue == null) {
            catalogue = SqliteCatalogue.open(cache);
        }
        return catalogue;
    }

    /// The catalogue by a connection of its own, for a thread of its own.
    public Catalogue anotherCatalogue() {
        return SqliteCatalogue.open(cache);
    }

    @Override
    public CatalogueUpdate update() {
        return new CatalogueUpdate(tvmaze(), catalogue(), clock, isPointed() ? MIRROR_PAUSE : PAUSE);
    }

    @Override
    public Finder finder() {
        return new Finder(catalogue(), tvmaze());
    }

    @Override
    public Keyring keys() {
        return keys;
    }

    public Path cacheFolder() {
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
            tighten(cache.resolve("http"));
            web = null;
            tvmaze = null;
            tmdb = null;
        }
    }
}
