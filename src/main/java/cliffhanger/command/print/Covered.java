package cliffhanger.command.print;

import cliffhanger.library.veil.Secret;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// What a text would not say, by its names in JSON: "title", "count".
final class Covered {
    private Covered() {}

    static List<String> names(Collection<Secret> veiled) {
        return veiled.stream().sorted().map(secret -> secret.name().toLowerCase(Locale.ROOT)).toList();
    }
}
