package cliffhanger.provider;

import cliffhanger.library.Settings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Where services are looked for, if not at their own address: a mirror, or a server to test with. It is reached as the user
/// wrote it, also by http and on this machine.
public record Addresses(Optional<URI> tvmaze, Optional<URI> tmdb) {
    public static final Addresses NONE = new Addresses(Optional.empty(), Optional.empty());

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

    private static Optional<URI> one(Settings settings, String service) {
        return settings.get(setting(service)).flatMap(Addresses::parse);
    }

    private static String setting(String service) {
        return service + ".address";
    }
}
