package cliffhanger.storage;

import cliffhanger.backup.Backup;
import cliffhanger.backup.Backups;
import cliffhanger.backup.Difference;
import cliffhanger.backup.Restored;
import cliffhanger.backup.Retention;
import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.storage.file.BackupFolder;
import cliffhanger.storage.file.LibraryCopy;
import cliffhanger.storage.file.LibraryFile;
import cliffhanger.storage.file.ReadyCopy;
import cliffhanger.storage.file.ReadyCopy.Trust;
import cliffhanger.storage.sql.Access;
import cliffhanger.storage.sql.Parts;
import cliffhanger.storage.sql.Problems;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Backups in the folder `backups` beside the library.
public final class SqliteBackups implements Backups {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("library-(?<made>\\d{8}T\\d{6}Z)(?:-\\d+)?\\.db");

    /// Which change was the newest in the last backup.
    private static final String LAST = "backup.change";

    private final SqliteLibrary library;
    private final Path folder;

    /// @param folder of the library
    public SqliteBackups(SqliteLibrary library, Path folder) {
        this.library = library;
        this.folder = folder;
    }

    @Override
    public Backup make() {
        library.lookWhetherThere();
        try (BackupFolder backups = BackupFolder.of(folder)) {
            return make(backups, Trust.AS_WRITTEN);
        }
    }

    private Backup make(BackupFolder backups, Trust trust) {
        Instant now = library.clock().instant();
        Path file = backups.free("library-" + STAMP.format(now));
        LibraryCopy.make(library.sql().file(), file, trust);
        new SqliteSettings(library).put(LAST, change());
        thin();
        try {
            return new Backup(file, now, Files.size(file));
        } catch (IOException e) {
            throw Problems.folder(file, e);
        }
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
        return all(folder.resolve(BackupFolder.NAME));
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
            delete(backup);
        }
    }

    private static void delete(Backup backup) {
        Parts.delete(backup.file());
        Parts.delete(backup.file().resolveSibling(backup.file().getFileName() + LibraryCopy.DIGEST));
    }

    @Override
    public Difference compare(Path file) {
        library.lookWhetherThere();
        try (BackupFolder backups = BackupFolder.of(folder); ReadyCopy ready = ready(file, backups); Sql then = Sql.open(ready.file(), Access.STILL)) {
            Set<String> here = titles(library.sql());
            Set<String> there = titles(then);
            return new Difference(counts(library.sql()), counts(then), without(here, there), without(there, here));
        }
    }

    private static ReadyCopy ready(Path file, BackupFolder backups) {
        return ReadyCopy.of(file, backups.path().resolve(LibraryFile.NAME), Trust.AS_WRITTEN);
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
    public Restored restore(Path file) {
        library.lookWhetherThere();
        try (BackupFolder backups = BackupFolder.of(folder); ReadyCopy ready = ready(file, backups)) {
            Backup before = make(backups, Trust.AS_IT_IS);
            AtomicBoolean begun = new AtomicBoolean();
            try {
                library.replaceRows(ready.file(), () -> begun.set(true));
                return new Restored(before, ready.leftOut());
            } catch (LibraryException e) {
                if (begun.get()) {
                    throw new LibraryException(e.problem(), Sentence.of("storage.backup.unsure", e.sentence(), before.file()), e);
                }
                // All is as it was, and the room may be wanted.
                delete(before);
                throw e;
            }
        }
    }
}
