package cliffhanger.storage;

import cliffhanger.desktop.Private;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Opens `library.db` in a folder: makes it where there is none, refuses what it cannot keep safe, and brings an older
/// format up to date. A file that is refused is left byte for byte as it was.
public final class LibraryFile {
    /// "Clif", the number that marks a Cliffhanger file among SQLite files.
    static final int APPLICATION_ID = 0x436c6966;

    /// A damaged page is looked for at every opening of a file up to this size, in bytes; it takes about 4 ms a MB.
    private static final long QUICK_CHECK_LIMIT = 64L << 20;

    private static final Duration WAIT = Duration.ofSeconds(5);
    static final String NAME = "library.db";
    private static final String CHECKED = "checked.at";

    private LibraryFile() {}

    /// Opens the library in `folder`.
    ///
    /// @throws cliffhanger.library.LibraryException when the file is newer, damaged, foreign, or cannot be written
    static Sql open(Path folder) {
        return open(folder, null);
    }

    /// Opens it without looking for damaged pages where that was done within a day.
    ///
    /// @param now null to look in any case
    static Sql open(Path folder, @Nullable Instant now) {
        return open(folder, now, true);
    }

    /// Opens one that is known to be damaged, to be looked at as far as it goes.
    static Sql openDamaged(Path folder) {
        return open(folder, null, false);
    }

    private static Sql open(Path folder, @Nullable Instant now, boolean looking) {
        Path file = folder.resolve(NAME);
        makePrivate(folder, file);
        Sql sql = Sql.open(file, WAIT);
        boolean opened = false;
        try {
            int version = check(sql, file, now, looking);
            sql.once("PRAGMA journal_mode = WAL");
            sql.once("PRAGMA synchronous = FULL");
            sql.once("PRAGMA foreign_keys = ON");
            sql.once("PRAGMA temp_store = MEMORY");
            Private.tighten(file);
            if (version < Migrations.NEWEST) {
                migrate(sql, file);
            }
            opened = true;
            return sql;
        } catch (IOException e) {
            throw Problems.folder(folder, e);
        } finally {
            if (!opened) {
                sql.close();
            }
        }
    }

    /// Whoever else opens it meanwhile waits, so that it is copied once, and before anything is changed.
    private static void migrate(Sql sql, Path file) {
        sql.transact(() -> {
            int version = sql.first("PRAGMA user_version", Row::number).orElse(0);
            if (version > 0 && version < Migrations.NEWEST) {
                SqliteBackups.beforeMigration(file, version);
            }
            Migrations.run(sql, Migrations.NEWEST);
        });
    }

    /// Looks before anything is written; says the format, 0 for a new file.
    private static int check(Sql sql, Path file, @Nullable Instant now, boolean looking) {
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
        if (looking && tables > 0 && size(file) <= QUICK_CHECK_LIMIT && !(now != null && version > 0 && wasChecked(sql, now))) {
            if (!sql.first("PRAGMA quick_check(1)", Row::text).orElse("").equals("ok")) {
                throw Problems.damaged(file);
            }
            if (now != null && version > 0) {
                sql.run("INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2", CHECKED, now.toString());
            }
        }
        return version;
    }

    private static boolean wasChecked(Sql sql, Instant now) {
        return sql.first("SELECT value FROM setting WHERE name = ?", Row::text, CHECKED)
                .map(Instant::parse)
                .filter(checked -> Duration.between(checked, now).abs().compareTo(Duration.ofDays(1)) < 0)
                .isPresent();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw Problems.folder(file, e);
        }
    }

    /// The folder is the user's alone, and so is the file: what people watch is nobody else's business.
    private static void makePrivate(Path folder, Path file) {
        try {
            Private.folder(folder);
            Private.newFile(file);
        } catch (IOException e) {
            throw Problems.folder(folder, e);
        }
    }
}
