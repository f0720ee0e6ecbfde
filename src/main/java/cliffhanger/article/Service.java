package cliffhanger.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A network, a streaming service or a shop, with the names that it goes by. The list lies beside this class.
///
/// @param name      as it writes itself
/// @param ambiguous whether the name is a word or another firm's name too
record Service(Kind kind, boolean ambiguous, String name, List<String> names) {
    /// What it does.
    enum Kind {
        NETWORK,
        STREAMING,
        FREE,
        CATCH_UP,
        LIVE,
        SHOP;

        /// Whether shows are made for it and first shown on it.
        boolean airs() {
            return this == NETWORK || this == STREAMING || this == FREE;
        }
    }

    /// Every name to its service.
    static final Map<String, Service> BY_NAME = read();

    private static Map<String, Service> read() {
        Map<String, Service> byName = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Service.class.getResourceAsStream("services.txt")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Service::parse)
                    .forEach(service -> service.names().forEach(name -> byName.put(name, service)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(byName);
    }

    private static Service parse(String line) {
        List<String> names = Arrays.stream(line.substring(4).split("\\|")).map(String::strip).toList();
        Kind kind = switch (line.charAt(0)) {
            case 'N' -> Kind.NETWORK;
            case 'S' -> Kind.STREAMING;
            case 'F' -> Kind.FREE;
            case 'C' -> Kind.CATCH_UP;
            case 'L' -> Kind.LIVE;
            default -> Kind.SHOP;
        };
        return new Service(kind, line.charAt(2) == '?', names.getFirst(), names);
    }
}
