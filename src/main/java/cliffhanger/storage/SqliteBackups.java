package cliffhanger.storage;

import cliffhanger.backup.Backup;
import cliffhanger.backup.Backups;
import cliffhanger.backup.Difference;
import cliffhanger.backup.Retention;
import cliffhanger.desktop.Private;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Backups in the folder `backups` beside the library.
public final class SqliteBackups implements Backups {
    static final String FOLDER = "backups";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("library-(?<made>\\d{8}T\\d{6}Z)(?:-\\d+)?\\.db");

    /// Which change was the newest in the last backup.
    private static final String LAST = "backup.change";

    private final SqliteLibrary library;
    private final Path folder;

    /// @param folder of the library
    public SqliteBackups(SqliteLibrary library, Path folder) {
        this.library = library;
        this.folder = folder.resolve(FOLDER);
    }

    /// Keeps a library of an older format as it is, before it is brought up to date.
    static void beforeMigration(Path library, int version) {
        Path folder = library.resolveSibling(FOLDER);
        try {
            Private.folder(folder);
            Path file = folder.resolve("library-format-%d.db".formatted(version));
            if (Files.notExists(file)) {
                LibraryCopy.make(library, file);
            }
        } catch (IOException e) {
            throw Problems.folder(folder, e);
        }
    }

    @Override
    public Backup make() {
        Instant now = library.clock().instant();
        try {
            Private.folder(folder);
            Path file = free("library-" + STAMP.format(now));
            LibraryCopy.make(library.sql().file(), file);
            new SqliteSettings(library).put(LAST, change());
            Backup made = new Backup(file, now, Files.size(file));
            thin();
            return made;
        } catch (IOException e) {
            throw Problems.folder(folder, e);
        }
    }

    /// Two in one second are two.
    private Path free(String name) {
        Path file = folder.resolve(name + ".db");
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + ".db");
        }
        return file;
    }

    private String change() {
        return library.sql().first("SELECT coalesce(max(hlc), 0) FROM journal", Row::text).orElse("0");
    }

    @Override
    public Optional<Backup> makeDaily() {
        LocalDate today = LocalDate.now(library.clock());
        boolean made = all().stream().anyMatch(backup -> LocalDate.ofInstant(backup.made(), library.clock().getZone()).equals(today));
        boolean same = new SqliteSettings(library).get(LAST).orElse("0").equals(change());
        return made || same ? Optional.empty() : Optional.of(make());
    }

    @Override
    public List<Backup> all() {
        return all(folder);
    }

    /// Those in a folder, newest first.
    static List<Backup> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(SqliteBackups::read).flatMap(Optional::stream).sorted(Comparator.comparing(Backup::made).reversed()).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw Problems.folder(folder, e);
        }
    }

    private static Optional<Backup> read(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        try {
            return name.matches()
                    ? Optional.of(new Backup(file, STAMP.parse(name.group("made"), Instant::from), Files.size(file)))
                    : Optional.empty();
        } catch (DateTimeParseException | IOException e) {
            return Optional.empty();
        }
    }

    private void thin() {
        for (Backup backup : Retention.surplus(all(), LocalDate.now(library.clock()), library.clock().getZone())) {
            LibraryCopy.delete(backup.file());
            LibraryCopy.delete(backup.file().resolveSibling(backup.file().getFileName() + LibraryCopy.DIGEST));
        }
    }

    @Override
    public Difference compare(Path file) {
        Path ready = ready(file);
        try (Sql then = Sql.open(ready)) {
            Set<String> here = titles(library.sql());
            Set<String> there = titles(then);
            return new Difference(counts(library.sql()), counts(then), without(here, there), without(there, here));
        } finally {
            LibraryCopy.delete(ready);
        }
    }

    private static Difference.Counts counts(Sql sql) {
        return new Difference.Counts(count(sql, "show"), count(sql, "play"), count(sql, "note"), count(sql, "reminder_rule"), count(sql, "journal"));
    }

    private static int count(Sql sql, String table) {
        return sql.first("SELECT count(*) FROM " + table, Row::number).orElse(0);
    }

    private static Set<String> titles(Sql sql) {
        return new HashSet<>(sql.list("SELECT title FROM show", Row::text));
    }

    private static List<String> without(Set<String> these, Set<String> those) {
        return these.stream().filter(title -> !those.contains(title)).sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    @Override
    public Backup restore(Path file) {
        Path ready = ready(file);
        try {
            Backup before = make();
            // SQLite's online backup, the other way round: other connections see it as one change, or not at all.
            String quote = ready.toString().contains("'") ? "\"" : "'";
            library.sql().once("restore from " + quote + ready + quote);
            return before;
        } finally {
            LibraryCopy.delete(ready);
        }
    }

    /// A copy of the backup, checked and in today's format; the backup itself is not touched.
    private Path ready(Path file) {
        @Nullable Path copy = null;
        boolean done = false;
        try {
            if (!Files.isRegularFile(file)) {
                throw new LibraryException(Problem.NOT_A_LIBRARY, "There is no file %s.".formatted(file), null);
            }
            if (!LibraryCopy.isAsWritten(file)) {
                throw new LibraryException(Problem.DAMAGED,
                        "%s is not as it was written. Take another backup.".formatted(file.getFileName()), null);
            }
            Private.folder(folder);
            copy = Files.createTempFile(folder, "restoring", ".db");
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            Private.tighten(copy);
            bringUpToDate(copy, file);
            done = true;
            return copy;
        } catch (IOException e) {
            throw Problems.folder(folder, e);
        } finally {
            if (!done && copy != null) {
                LibraryCopy.delete(copy);
            }
        }
    }

    private static void bringUpToDate(Path copy, Path file) {
        try (Sql sql = Sql.open(copy)) {
            int application = sql.first("PRAGMA application_id", Row::number).orElse(0);
            int version = sql.first("PRAGMA user_version", Row::number).orElse(0);
            if (application != LibraryFile.APPLICATION_ID) {
                throw Problems.noBackup(file);
            }
            if (version > Migrations.NEWEST) {
                throw Problems.newer(file, version, Migrations.NEWEST);
            }
            if (!sql.first("PRAGMA integrity_check(1)", Row::text).orElse("").equals("ok")) {
                throw Problems.noBackup(file);
            }
            sql.transact(() -> Migrations.run(sql, Migrations.NEWEST));
        } catch (LibraryException e) {
            throw e.problem() == Problem.DAMAGED ? Problems.noBackup(file) : e;
        }
    }
}
