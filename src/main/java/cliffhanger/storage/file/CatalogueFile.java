package cliffhanger.storage.file;

import cliffhanger.desktop.PrivateFiles;
import cliffhanger.library.LibraryException;
import cliffhanger.storage.sql.Access;
import cliffhanger.storage.sql.Problems;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import cliffhanger.titles.FoldedTitle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Opens `catalogue.db` in a folder. What is in it can be fetched again: a file that is damaged or of another format is thrown
/// away and begun anew.
public final class CatalogueFile {
    private static final String NAME = "catalogue.db";
    private static final int FORMAT = 2;

    /// Titles were folded otherwise in it.
    private static final int BEFORE = 1;

    private static final Duration WAIT = Duration.ofSeconds(30);

    private CatalogueFile() {}

    public static Sql open(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            PrivateFiles.folder(folder);
            PrivateFiles.newFile(file);
            Sql sql = Sql.open(file, Access.MAKE, WAIT);
            if (isOurs(sql)) {
                return sql;
            }
            sql.close();
            for (String end : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(folder.resolve(NAME + end));
            }
            PrivateFiles.newFile(file);
            Sql anew = Sql.open(file, Access.MAKE, WAIT);
            make(anew);
            return anew;
        } catch (IOException e) {
            throw Problems.folder(folder, e);
        }
    }

    private static boolean isOurs(Sql sql) {
        try {
            sql.once("PRAGMA journal_mode = WAL");
            // A crash of the machine may cost what came last; it comes again.
            sql.once("PRAGMA synchronous = NORMAL");
            sql.once("PRAGMA cache_size = -16000");
            // In one read, for another process may be making it just now.
            int format = sql.first("SELECT CASE WHEN EXISTS (SELECT 1 FROM sqlite_schema) THEN user_version ELSE -1 END FROM pragma_user_version",
                    Row::number).orElse(0);
            if (format < 0) {
                make(sql);
                return true;
            }
            if (format == BEFORE) {
                sql.transact(() -> bringOver(sql));
                return true;
            }
            return format == FORMAT;
        } catch (LibraryException e) {
            if (e.problem() == LibraryException.Problem.DAMAGED) {
                return false;
            }
            throw e;
        }
    }

    private static void make(Sql sql) {
        sql.once("PRAGMA journal_mode = WAL");
        sql.once("PRAGMA synchronous = NORMAL");
        sql.transact(() -> {
            if (sql.first("PRAGMA user_version", Row::number).orElse(0) == FORMAT) {
                // Another process was quicker.
                return;
            }
            Script.statements("catalogue.sql").forEach(sql::once);
            index(sql);
            sql.once("PRAGMA user_version = " + FORMAT);
        });
    }

    private static void bringOver(Sql sql) {
        if (sql.first("PRAGMA user_version", Row::number).orElse(0) == FORMAT) {
            return;
        }
        dropIndex(sql);
        sql.list("SELECT place, title FROM entry", row -> Map.entry(row.large(), row.text()))
                .forEach(entry -> sql.run("UPDATE entry SET folded = ? WHERE place = ?", FoldedTitle.of(entry.getValue()).plain(), entry.getKey()));
        index(sql);
        sql.once("PRAGMA user_version = " + FORMAT);
    }

    /// Takes the search indexes away, so that rows can be moved without each going through them; [#index(Sql)] makes them anew.
    public static void dropIndex(Sql sql) {
        List.of("entry_insert", "entry_delete", "entry_update").forEach(trigger -> sql.once("DROP TRIGGER IF EXISTS " + trigger));
        List.of("entry_search", "entry_trigram").forEach(table -> sql.once("DROP TABLE IF EXISTS " + table));
    }

    /// Makes the search indexes of the rows that are there.
    public static void index(Sql sql) {
        Script.statements("catalogue-index.sql").forEach(sql::once);
    }
}
