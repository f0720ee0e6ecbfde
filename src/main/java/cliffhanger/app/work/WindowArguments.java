package cliffhanger.app.work;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words of a command line that opens the window: none, `--data DIR`, links, and files, by paths or as `file:` addresses, the way
/// a desktop hands them over.
///
/// @param folder of the library; null for the user's own
/// @param links  what to show
/// @param files  to take in, absolute
public record WindowArguments(@Nullable Path folder, List<Link> links, List<Path> files) {
    public static final WindowArguments NONE = new WindowArguments(null, List.of(), List.of());

    private static final String DATA = "--data";
    private static final String FILES = "file:";

    /// Of a file that lies elsewhere.
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?!file:)[a-z][a-z0-9+.-]+://.*|file://(?!/|localhost/).*");
    private static final Pattern FILE = Pattern.compile(".*[/\\\\].*|.*\\.(?i:zip|csv|json|ron|txt|html?|md)");

    public WindowArguments {
        links = List.copyOf(links);
        files = List.copyOf(files);
    }

    /// Empty where the words are a command's.
    public static Optional<WindowArguments> parse(List<String> words) {
        Path folder = null;
        List<Link> links = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        try {
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                Optional<Link> link = Link.parse(word);
                if (word.startsWith(DATA + "=") || (word.equals(DATA) && i + 1 < words.size())) {
                    String value = word.equals(DATA) ? words.get(++i) : word.substring(DATA.length() + 1);
                    if (value.isBlank()) {
                        return Optional.empty();
                    }
                    folder = Path.of(value);
                } else if (link.isPresent()) {
                    links.add(link.get());
                } else if (ADDRESS.matcher(word).matches()) {
                    links.add(new Link.Unknown(word));
                } else if (isFile(word)) {
                    files.add(file(word));
                } else {
                    return Optional.empty();
                }
            }
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        return Optional.of(new WindowArguments(folder, links, files));
    }

    private static boolean isFile(String word) {
        return !word.startsWith("-") && (word.startsWith(FILES) || FILE.matcher(word).matches());
    }

    /// Addresses are read as desktops write them, after RFC 8089; one that is none, with a blank or a "%" in it, is what it says.
    private static Path file(String word) {
        String named = word.replaceFirst("^file:(//(localhost)?(?=/))?", "");
        if (!word.startsWith(FILES)) {
            return Path.of(word).toAbsolutePath();
        }
        try {
            return Path.of(URI.create(FILES + named));
        } catch (IllegalArgumentException e) {
            return Path.of(named).toAbsolutePath();
        }
    }

    public WindowArguments in(Path of) {
        return new WindowArguments(of, links, files);
    }

    /// The words again.
    public List<String> print() {
        return Stream.of(
                        folder == null ? Stream.<String>empty() : Stream.of(DATA, folder.toString()),
                        links.stream().map(Link::print),
                        files.stream().map(file -> file.toUri().toString()))
                .flatMap(words -> words)
                .toList();
    }
}
