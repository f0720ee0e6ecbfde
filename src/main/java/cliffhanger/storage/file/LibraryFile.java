package cliffhanger.storage.file;

import cliffhanger.desktop.PrivateFiles;
import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.storage.sql.Access;
import cliffhanger.storage.sql.FileKey;
import cliffhanger.storage.sql.Pages;
import cliffhanger.storage.sql.Problems;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// Opens `library.db` in a folder: makes it where there is none, refuses what it cannot keep safe, and brings an older
/// format up to date. A file that is refused is left byte for byte as it was.
public final class LibraryFile {
    /// "Clif", the number that marks a Cliffhanger file among SQLite files.
    static final int APPLICATION_ID = 0x436c6966;

    /// A damaged page is looked for at every opening of a file up to this size, in bytes; it takes about 4 ms a MB.
    private static final long QUICK_CHECK_LIMIT = 64L << 20;

    private static final Duration WAIT = Duration.ofSeconds(5);
    public static final String NAME = "library.db";
    private static final String CHECKED = "checked.at";

    private LibraryFile() {}

    /// How closely it is looked at.
    public enum Look {
        /// For damaged pages and rows, in any case.
        CLOSE,
        /// The same, where it was not done within a day.
        DAILY,
        /// Not at all, for it is known to be damaged and is to be read as far as it goes.
        NONE
    }

    /// Opens the library in `folder`.
    ///
    /// @throws LibraryException when the file is newer, damaged, foreign, or cannot be written
    public static Sql open(Path folder) {
        return open(folder, Look.CLOSE, Instant.EPOCH);
    }

    /// @param now what the clock says
    public static Sql open(Path folder, Look look, Instant now) {
        Path file = folder.resolve(NAME);
        prepare(folder, file);
        Optional<Path> aside = ForeignLog.putAside(file, now);
        Sql sql = Sql.open(file, Access.WRITE, WAIT);
        aside.ifPresent(log -> sql.remark(Sentence.of("storage.remark.log", log.getFileName())));
        boolean opened = false;
        try {
            int version = check(sql, file, look, now);
            keepLog(sql);
            sql.once("PRAGMA synchronous = FULL");
            sql.once("PRAGMA foreign_keys = ON");
            sql.once("PRAGMA temp_store = MEMORY");
            PrivateFiles.tighten(file);
            if (version < Migrations.NEWEST) {
                migrate(sql, file);
            }
            opened = true;
            return sql;
        } catch (IOException e) {
            throw Problems.folder(folder, e);
        } finally {
            if (!opened) {
                // What is refused stays as it is, with its log beside it.
                sql.closeAsItIs();
            }
        }
    }

    /// A new file that several make at once: SQLite does not wait for the others where it turns to keeping a log, for fear that all wait
    /// for each other.
    private static void keepLog(Sql sql) {
        long end = System.nanoTime() + WAIT.toNanos();
        while (true) {
            try {
                sql.once("PRAGMA journal_mode = WAL");
                return;
            } catch (LibraryException e) {
                if (e.problem() != LibraryException.Problem.BUSY || System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            }
        }
    }

    /// Whoever else opens it meanwhile waits, so that it is copied once, and before anything is changed.
    private static void migrate(Sql sql, Path file) {
        sql.transact(() -> {
            int version = sql.first("PRAGMA user_version", Row::number).orElse(0);
            if (version > 0 && version < Migrations.NEWEST) {
                BackupFolder.keepBeforeMigration(file, version);
            }
            Migrations.run(sql, Migrations.NEWEST);
        });
        // So that the file is a library also without its log.
        sql.once("PRAGMA wal_checkpoint(PASSIVE)");
    }

    /// Looks before anything is written; says the format, 0 for a new file.
    private static int check(Sql sql, Path file, Look look, Instant now) {
        // One reading transaction, so that another process that makes the file is seen wholly or not at all.
        sql.once("BEGIN");
        int tables = sql.first("SELECT count(*) FROM sqlite_schema", Row::number).orElse(0);
        int application = sql.first("PRAGMA application_id", Row::number).orElse(0);
        int version = sql.first("PRAGMA user_version", Row::number).orElse(0);
        sql.once("COMMIT");
        if (application != APPLICATION_ID && (application != 0 || tables > 0)) {
            throw Problems.notALibrary(file);
        }
        if (version > Migrations.NEWEST) {
            throw Problems.newer(file, version, Migrations.NEWEST);
        }
        if (look != Look.NONE) {
            checkEnd(sql, file, version);
        }
        if (look != Look.NONE && version > 0) {
            Schema.check(sql, version);
            if (size(file) <= QUICK_CHECK_LIMIT && !(look == Look.DAILY && wasChecked(sql, now))) {
                Pages.check(sql, Pages.Depth.QUICK);
                checkRows(sql, version);
                if (look == Look.DAILY) {
                    // Who is writing just now is not waited for: it is looked at again the next time.
                    sql.transactIfFree(() -> sql.run(
                            "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2", CHECKED, now.toString()));
                }
            }
        }
        return version;
    }

    /// @throws LibraryException where the library ends before what was acknowledged last
    private static void checkEnd(Sql sql, Path file, int version) {
        Optional<Head.Said> said = version == 0 || Migrations.areSealed(version) ? Head.read(file) : Optional.empty();
        long missing = said.map(head -> head.end().commits() - (version == 0 ? 0 : Seals.end(sql).commits())).orElse(0L);
        if (missing > 0) {
            throw Problems.cut(file, missing);
        }
        if (said.isPresent() && !said.get().file().equals(FileKey.of(file))) {
            // It told of another file, by numbers that the disk may give again.
            Head.forget(file);
        }
    }

    /// @throws LibraryException where rows are not as they were written
    public static void checkRows(Sql sql, int version) {
        if (Migrations.areSealed(version)) {
            // From one moment, for others may be writing.
            var broken = sql.atOnce(() -> new Seals(sql).broken());
            if (!broken.isEmpty()) {
                throw Problems.altered(sql.file(), broken.stream().map(Seals.Broken::words).reduce((a, b) -> Sentence.of("storage.list", a, b)).orElseThrow());
            }
        }
    }

    private static boolean wasChecked(Sql sql, Instant now) {
        return sql.first("SELECT value FROM setting WHERE name = ?", Row::text, CHECKED)
                .filter(text -> isWithinADay(text, now))
                .isPresent();
    }

    private static boolean isWithinADay(String text, Instant now) {
        try {
            return Duration.between(Instant.parse(text), now).abs().compareTo(Duration.ofDays(1)) < 0;
        } catch (DateTimeException | ArithmeticException e) {
            // Nobody knows when: it is looked at now.
            return false;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw Problems.folder(file, e);
        }
    }

    /// The folder is the user's alone, and so is the file: what people watch is nobody else's business. None begins beside what is left of
    /// another.
    private static void prepare(Path folder, Path file) {
        try {
            PrivateFiles.folder(folder);
            if (Files.notExists(file) || Files.size(file) == 0) {
                if (Remains.areIn(folder)) {
                    throw new LibraryException(Problem.MISSING, Sentence.of("storage.missing", NAME, folder), null);
                }
                PrivateFiles.newFile(file);
            }
        } catch (IOException e) {
            throw Problems.folder(folder, e);
        }
    }
}
