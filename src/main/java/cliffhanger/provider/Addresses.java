package cliffhanger.provider;

import cliffhanger.library.Settings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Where services are looked for, if not at their own address: a mirror, or a server to test with. It is reached as the user
/// wrote it, also by http and on this machine.
public record Addresses(Optional<URI> tvmaze, Optional<URI> tmdb) {
    public static final Addresses NONE = new Addresses(Optional.empty(), Optional.empty());

    private static final Map<String, Set<String>> OWN = Map.of(
            "tvmaze", Set.of("api.tvmaze.com"), "tmdb", Set.of("api.themoviedb.org", "api.tmdb.org"));

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[(?:::1|0:0:0:0:0:0:0:1)\\]");

    /// Blocks on the disk.
    public static Addresses read(Settings settings) {
        return new Addresses(one(settings, "tvmaze"), one(settings, "tmdb"));
    }

    /// Has a service looked for elsewhere; a blank text means at its own address. Blocks on the disk.
    ///
    /// @param service "tvmaze" or "tmdb"
    /// @return whether the text is an address; nothing is written where it is none
    public static boolean write(Settings settings, String service, String text) {
        if (!text.isBlank() && parse(text).isEmpty()) {
            return false;
        }
        settings.put(setting(service), text.isBlank() ? null : text.strip());
        return true;
    }

    /// An address of the web with a host, or empty.
    public static Optional<URI> parse(String text) {
        try {
            URI address = new URI(text.strip());
            String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean fits = (scheme.equals("https") || scheme.equals("http")) && address.getHost() != null
                    && address.getRawQuery() == null && address.getRawFragment() == null && address.getRawUserInfo() == null;
            return fits ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// Whether an address is the service's own or on this machine: anyone else's is told what the user asks for, and a key at the service.
    public static boolean isTrusted(String service, URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return OWN.getOrDefault(service, Set.of()).contains(host) || LOOPBACK.matcher(host).matches();
    }

    private static Optional<URI> one(Settings settings, String service) {
        return settings.get(setting(service)).flatMap(Addresses::parse);
    }

    private static String setting(String service) {
        return service + ".address";
    }
}
