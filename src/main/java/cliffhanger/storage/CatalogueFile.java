package cliffhanger.storage;

import cliffhanger.desktop.Private;
import cliffhanger.library.LibraryException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/// Opens `catalogue.db` in a folder. What is in it can be fetched again: a file that is damaged or of another format is thrown
/// away and begun anew.
final class CatalogueFile {
    private static final String NAME = "catalogue.db";
    private static final int FORMAT = 1;

    private CatalogueFile() {}

    static Sql open(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            Private.folder(folder);
            Sql sql = connect(file);
            if (isOurs(sql)) {
                return sql;
            }
            sql.close();
            for (String end : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(folder.resolve(NAME + end));
            }
            Sql anew = connect(file);
            make(anew);
            return anew;
        } catch (IOException e) {
            throw Problems.folder(folder, e);
        }
    }

    private static Sql connect(Path file) {
        Properties options = new Properties();
        options.setProperty("busy_timeout", "30000");
        try {
            return new Sql(DriverManager.getConnection("jdbc:sqlite:" + file, options));
        } catch (SQLException e) {
            throw Problems.sentence(e);
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
            statements().forEach(sql::once);
            sql.once("PRAGMA user_version = " + FORMAT);
        });
    }

    private static List<String> statements() {
        try (InputStream in = CatalogueFile.class.getResourceAsStream("catalogue.sql")) {
            if (in == null) {
                throw new IllegalStateException("no catalogue.sql");
            }
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(script.split(";\\s*\n")).stream().filter(s -> !s.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
