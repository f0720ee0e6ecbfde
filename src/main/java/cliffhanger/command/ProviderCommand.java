package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.Json;
import cliffhanger.provider.Addresses;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `provider [NAME]`: the services, where they are looked for, and the key at TMDB.
@Command(name = "provider", description = "The services that shows come from: where they are looked for, and your key at TMDB.")
final class ProviderCommand extends LibraryCommand {
    private static final List<String> NAMES = List.of("tvmaze", "tmdb");

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "tvmaze or tmdb.")
    private @Nullable String name;

    @Option(names = "--address", paramLabel = "URL", description = "Look for it there, such as at a mirror; \"\" for its own address.")
    private @Nullable String address;

    @Option(names = "--key", description = "Take your key from the standard input, one line; an empty line forgets it.")
    private boolean key;

    ProviderCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.BEGIN;
    }

    @Override
    int run(OpenLibrary open) {
        if (name == null) {
            if (address != null || key) {
                throw new Refused("Name a service: tvmaze or tmdb.");
            }
            NAMES.forEach(each -> say(open, each));
            return 0;
        }
        String service = name.toLowerCase(Locale.ROOT);
        if (!NAMES.contains(service)) {
            throw new Refused("There is no service “%s”. Name tvmaze or tmdb.".formatted(name));
        }
        if (address != null && !Addresses.write(open.settings(), service, address)) {
            throw new Refused("“%s” is no address such as https://mirror.example/tvmaze.".formatted(address));
        }
        if (key) {
            keep(open, service);
        }
        say(open, service);
        return 0;
    }

    private static void keep(OpenLibrary open, String service) {
        if (service.equals("tvmaze")) {
            throw new Refused("TVmaze needs no key.");
        }
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            String secret = line == null ? "" : line.strip();
            if (!secret.matches("[\\w.-]*")) {
                throw new Refused("That is no key of TMDB's: it has letters, digits, dots and dashes alone.");
            }
            open.online().keys().put(service, secret);
            open.online().remember(!secret.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(OpenLibrary open, String service) {
        Addresses addresses = Addresses.read(open.settings());
        String pointed = (service.equals("tvmaze") ? addresses.tvmaze() : addresses.tmdb()).map(Object::toString).orElse(null);
        Boolean hasKey = service.equals("tvmaze") ? null : Boolean.valueOf(hasKey(open, service));
        if (json()) {
            print(new Json().with("name", service).with("address", pointed).with("key", hasKey)
                    .with("keptIn", Boolean.TRUE.equals(hasKey) ? open.online().keys().place() : null).map());
            return;
        }
        String where = pointed == null ? "at its own address" : "at " + pointed;
        String with = hasKey == null ? "needs no key" : !hasKey ? "has no key" : switch (open.online().keys().place()) {
            case DESKTOP -> "has a key, in the desktop's keyring";
            case FILE -> "has a key, in a file that only you may read";
        };
        print("%s: %s, %s".formatted(service, where, with));
    }

    private static boolean hasKey(OpenLibrary open, String service) {
        try {
            return open.online().keys().get(service).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
