package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.Json;
import cliffhanger.language.Sentence;
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
@Command(name = "provider", description = "${bundle:command.provider.help}")
final class ProviderCommand extends LibraryCommand {
    private static final List<String> NAMES = List.of("tvmaze", "tmdb");

    @Parameters(arity = "0..1", paramLabel = "${bundle:command.label.service}", description = "${bundle:command.provider.parameter.name}")
    private @Nullable String name;

    @Option(names = "--address", paramLabel = "URL", description = "${bundle:command.provider.option.address}")
    private @Nullable String address;

    @Option(names = "--yes", description = "${bundle:command.provider.option.yes}")
    private boolean yes;

    @Option(names = "--key", description = "${bundle:command.provider.option.key}")
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
                throw Refused.words(Sentence.of("command.provider.nameless"));
            }
            NAMES.forEach(each -> say(open, each));
            return 0;
        }
        String service = name.toLowerCase(Locale.ROOT);
        if (!NAMES.contains(service)) {
            throw Refused.words(Sentence.of("command.provider.none", name));
        }
        if (address != null && !yes && Addresses.parse(address).filter(where -> !Addresses.isTrusted(service, where)).isPresent()) {
            throw new Refused(Sentence.of("command.provider.elsewhere", service, address));
        }
        if (address != null && !Addresses.write(open.settings(), service, address)) {
            throw Refused.words(Sentence.of("command.provider.address", address));
        }
        if (key) {
            keep(open, service);
        }
        say(open, service);
        return 0;
    }

    private static void keep(OpenLibrary open, String service) {
        if (service.equals("tvmaze")) {
            throw Refused.words(Sentence.of("command.provider.needless"));
        }
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            String secret = line == null ? "" : line.strip();
            if (!secret.matches("[\\w.-]*")) {
                throw Refused.words(Sentence.of("command.provider.key"));
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
        String where = pointed == null ? language().say("command.provider.own") : pointed;
        String with = language().say(hasKey == null ? "command.provider.free" : !hasKey ? "command.provider.keyless" : switch (open.online().keys().place()) {
            case DESKTOP -> "command.provider.keyring";
            case FILE -> "command.provider.file";
        });
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
