package cliffhanger.app;

import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The words of a command line that opens the window: none, `--data DIR`, `--open SHOW` or `--open SHOW/SEASON` by their
/// numbers in the library.
///
/// @param folder of the library; null for the user's own
/// @param show   what to show first; null for what was open last
/// @param season of it; null for the one that comes next
record WindowWords(@Nullable Path folder, @Nullable ShowId show, @Nullable SeasonId season) {
    static final WindowWords NONE = new WindowWords(null, null, null);

    /// Empty where the words are a command's.
    static Optional<WindowWords> parse(List<String> words) {
        WindowWords read = NONE;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            String value = equals >= 0 ? word.substring(equals + 1) : i + 1 < words.size() ? words.get(++i) : "";
            Optional<WindowWords> more = value.isBlank() ? Optional.empty() : read.with(name, value);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            read = more.get();
        }
        return Optional.of(read);
    }

    private Optional<WindowWords> with(String name, String value) {
        return switch (name) {
            case "--data" -> Optional.of(new WindowWords(Path.of(value), show, season));
            case "--open" -> opening(value);
            default -> Optional.empty();
        };
    }

    private Optional<WindowWords> opening(String value) {
        String[] parts = value.split("/", -1);
        try {
            return Optional.of(new WindowWords(folder, new ShowId(Long.parseLong(parts[0])),
                    parts.length > 1 ? new SeasonId(Long.parseLong(parts[1])) : null));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// The words again.
    List<String> print() {
        List<String> words = new ArrayList<>();
        if (folder != null) {
            words.addAll(List.of("--data", folder.toString()));
        }
        if (show != null) {
            words.addAll(List.of("--open", show.value() + (season == null ? "" : "/" + season.value())));
        }
        return words;
    }
}
