package cliffhanger.storage.file;

import cliffhanger.storage.sql.Parts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

/// What lies beside a library, or in its place, of libraries that were: damaged and replaced ones that were put aside, and backups.
public final class Remains {
    private static final String ASIDE = "library-";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Remains() {}

    /// Whether any are there, so that no new library begins as if there had been none.
    static boolean areIn(Path folder) throws IOException {
        return any(folder, ASIDE) || any(folder.resolve(BackupFolder.NAME), ASIDE) || isHalfThere(folder.resolve(LibraryFile.NAME));
    }

    /// The log or the head of one that did hold something.
    private static boolean isHalfThere(Path library) throws IOException {
        Path log = Parts.beside(library, "-wal");
        return Head.readSurely(library).filter(said -> said.end().commits() > 0).isPresent() || (Files.exists(log) && Files.size(log) > 0);
    }

    private static boolean any(Path folder, String beginning) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).anyMatch(name -> name.startsWith(beginning) && (name.endsWith(".db") || name.endsWith(".wal")));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /// A free name to put a library aside under.
    ///
    /// @param why one word, such as "damaged"
    public static Path aside(Path library, String why, Instant now) {
        String name = ASIDE + why + "-" + STAMP.format(now);
        Path file = library.resolveSibling(name + ".db");
        for (int i = 2; isTaken(file); i++) {
            file = library.resolveSibling(name + "-" + i + ".db");
        }
        return file;
    }

    private static boolean isTaken(Path file) {
        return Parts.ALL.stream().anyMatch(part -> Files.exists(Parts.beside(file, part)));
    }
}
