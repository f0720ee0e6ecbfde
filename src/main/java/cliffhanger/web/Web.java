package cliffhanger.web;

import com.github.mizosoft.methanol.HttpCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/// The way out to the internet: one cache on the disk for all sites.
public final class Web implements AutoCloseable {
    private static final long CACHE_BYTES = 64L << 20;

    private final String agent;
    private final HttpCache cache;
    private final Clock clock;

    /// @param agent  who we are, such as "Cliffhanger/1.0"
    /// @param folder of the cache; another process may have it already, and then answers are kept in memory alone
    public Web(String agent, Path folder, Clock clock) {
        this.agent = agent;
        this.clock = clock;
        cache = cache(folder);
    }

    private static HttpCache cache(Path folder) {
        try {
            Files.createDirectories(folder);
            // With its writes in step, an answer that was given is kept, also when the program ends right after.
            return HttpCache.newBuilder().cacheOnDisk(folder, CACHE_BYTES).synchronizeWrites(true).build();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return HttpCache.newBuilder().cacheOnMemory(CACHE_BYTES / 8).build();
        }
    }

    /// A service.
    ///
    /// @param name    as people know it
    /// @param base    where it is
    /// @param pointed where the user has it looked for instead
    /// @param hosts   of its other servers, such as the one of its pictures
    public Site site(String name, URI base, Optional<URI> pointed, Set<String> hosts, RequestPolicy manner) {
        return new Site(name, pointed.orElse(base), new Hosts(hosts, pointed.map(Set::of).orElse(Set.of())), manner, agent, cache, clock);
    }

    @Override
    public void close() {
        try {
            cache.flush();
            cache.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
