package cliffhanger.storage;

import cliffhanger.backup.OtherCopies;
import cliffhanger.language.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Copies beside the library, by the names that programs give them which keep folders in step: Syncthing's "library.sync-conflict-…",
/// Dropbox's and Nextcloud's "library (… conflicted copy …)", OneDrive's and others' "library-Conflict…", "library (1)"; and what was put
/// aside when another file took the library's place.
public final class SqliteOtherCopies implements OtherCopies {
    private static final Pattern NAME = Pattern.compile(
            "(?i)library(?=.*(sync-conflict|conflicted copy|conflict|\\(case|\\(\\d+\\)|replaced-)).*\\.db");

    /// Those that the user has said something of.
    private static final String SETTLED = "copies.settled";

    private final SqliteLibrary library;
    private final Path folder;

    /// @param folder of the library
    public SqliteOtherCopies(SqliteLibrary library, Path folder) {
        this.library = library;
        this.folder = folder;
    }

    @Override
    public List<Path> found() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> named = files.filter(file -> NAME.matcher(String.valueOf(file.getFileName())).matches()).sorted().toList();
            if (named.isEmpty()) {
                return named;
            }
            List<String> settled = settled();
            return named.stream().filter(file -> !settled.contains(key(file)) && LibraryHistory.isDatabase(file)).toList();
        } catch (IOException e) {
            // It is a help, and the library is what matters.
            return List.of();
        }
    }

    @Override
    public List<Sentence> remarks() {
        return library.remarks();
    }

    @Override
    public void settle(Path copy) {
        if (!NAME.matcher(String.valueOf(copy.getFileName())).matches()) {
            return;
        }
        String all = Stream.concat(settled().stream(), Stream.of(key(copy))).distinct().collect(Collectors.joining("\n"));
        new SqliteSettings(library).put(SETTLED, all);
    }

    private List<String> settled() {
        return new SqliteSettings(library).get(SETTLED).map(text -> Arrays.asList(text.split("\n"))).orElse(List.of());
    }

    /// One of the same name that was written since is another.
    private static String key(Path file) {
        try {
            return file.getFileName() + " " + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return String.valueOf(file.getFileName());
        }
    }
}
