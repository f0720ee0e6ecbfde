package cliffhanger.storage.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.condition.OS.LINUX;

import cliffhanger.Fixtures;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.change.Change;
import cliffhanger.starter.StarterLibrary;
import cliffhanger.storage.Dump;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;

class LibraryFileTest {
    @TempDir
    Path folder;

    @Test
    void aNewFileHasTheNewestFormatAndOurMark() {
        try (Sql sql = LibraryFile.open(folder)) {
            assertThat(sql.first("PRAGMA user_version", Row::number)).contains(Migrations.NEWEST);
            assertThat(sql.first("PRAGMA application_id", Row::number)).contains(LibraryFile.APPLICATION_ID);
            assertThat(sql.first("PRAGMA journal_mode", Row::text)).contains("wal");
            assertThat(sql.first("PRAGMA foreign_keys", Row::number)).contains(1);
            assertThat(sql.list("SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 "
                            + "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_search%'", Row::text)).isEmpty();
        }
    }

    @Test
    @EnabledOnOs(LINUX)
    void folderAndFileAreTheUsersAlone() throws IOException {
        Path own = folder.resolve("a/cliffhanger");
        try (Sql sql = LibraryFile.open(own)) {
            sql.run("INSERT INTO setting VALUES ('a', 'b')");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own))).isEqualTo("rwx------");
            for (String name : List.of("library.db", "library.db-wal", "library.db-shm")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own.resolve(name)))).isEqualTo("rw-------");
            }
        }
    }

    @Test
    void aFileOfANewerVersionIsRefusedAndLeftAsItWas() throws Exception {
        LibraryFile.open(folder).close();
        raw("PRAGMA user_version = 999");
        refused(Problem.NEWER_VERSION, "newer Cliffhanger");
    }

    @Test
    void anotherProgramsDatabaseIsRefusedAndLeftAsItWas() throws Exception {
        Files.createDirectories(folder);
        raw("CREATE TABLE recipe (name TEXT)");
        refused(Problem.NOT_A_LIBRARY, "not a Cliffhanger library");
    }

    @Test
    void whatIsNoDatabaseIsRefusedAndLeftAsItWas() throws Exception {
        Files.writeString(folder.resolve("library.db"), "Dear diary, today I watched two episodes.\n".repeat(100));
        refused(Problem.DAMAGED, "damaged");
    }

    @Test
    void aDamagedPageIsFoundAndTheFileIsLeftAsItWas() throws Exception {
        Fixtures.starter(folder).close();
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("library.db").toFile(), "rw")) {
            for (int page = 4; page < 30; page++) {
                file.seek(page * 4096L);
                file.write(new byte[64]);
            }
        }
        refused(Problem.DAMAGED, "damaged");
    }

    @Test
    @EnabledOnOs(LINUX)
    void aFolderThatCannotBeMadeIsSaidPlainly() {
        assertThatThrownBy(() -> LibraryFile.open(Path.of("/proc/cliffhanger")))
                .asInstanceOf(type(LibraryException.class))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.READ_ONLY))
                .extracting(Throwable::getMessage)
                .asString()
                .contains("/proc/cliffhanger", "--data");
    }

    @Test
    void aFullDiskKeepsWhatWasThereAndSaysSo() {
        try (SqliteLibrary library = Fixtures.starter(folder)) {
            var before = Dump.of(library);
            int pages = library.sql().first("PRAGMA page_count", Row::number).orElseThrow();
            library.sql().once("PRAGMA max_page_count = " + (pages + 2));

            assertThatThrownBy(() -> library.apply(new Change.AddShows(
                            List.of(Fixtures.weekly("Large", 9, LocalDate.of(2020, 1, 1), 9, 90)), "file")))
                    .asInstanceOf(type(LibraryException.class))
                    .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.DISK_FULL))
                    .extracting(Throwable::getMessage)
                    .asString()
                    .contains("disk is full");
            assertThat(Dump.of(library)).isEqualTo(before);

            library.sql().once("PRAGMA max_page_count = 1000000");
            library.apply(new Change.AddShows(List.of(Fixtures.weekly("Small", 9, LocalDate.of(2020, 1, 1), 1, 2)), "file"));
        }
    }

    @Test
    void aBusyFileIsSaidPlainly() throws Exception {
        try (SqliteLibrary library = Fixtures.starter(folder); Connection other = connect(); Statement lock = other.createStatement()) {
            library.sql().once("PRAGMA busy_timeout = 50");
            lock.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(library::undo)
                    .asInstanceOf(type(LibraryException.class))
                    .extracting(LibraryException::problem)
                    .isEqualTo(Problem.BUSY);
        }
    }

    @Test
    void migrationsRunOneByOneAndEachIsWhole() throws Exception {
        Files.createDirectories(folder);
        try (Sql sql = new Sql(connect())) {
            for (int version = 1; version <= Migrations.NEWEST; version++) {
                int step = version;
                sql.transact(() -> Migrations.run(sql, step));
                assertThat(sql.first("PRAGMA user_version", Row::number)).contains(version);
                assertThat(sql.list("PRAGMA integrity_check", Row::text)).containsExactly("ok");
            }
        }
        try (SqliteLibrary library = Fixtures.empty(folder)) {
            library.apply(new Change.PlaceSamples(StarterLibrary.samples(), true));
            assertThat(Dump.count(library, "show")).isEqualTo(10);
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheFormatBefore() throws Exception {
        Files.createDirectories(folder);
        try (Sql sql = new Sql(connect())) {
            sql.once("CREATE TABLE season (in_the_way TEXT)");
            assertThatThrownBy(() -> sql.transact(() -> Migrations.run(sql, Migrations.NEWEST))).isInstanceOf(LibraryException.class);
            assertThat(sql.first("PRAGMA user_version", Row::number)).contains(0);
            assertThat(sql.list("SELECT name FROM sqlite_schema", Row::text)).containsExactly("season");
        }
    }

    private void refused(Problem problem, String words) throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("library.db"));
        assertThatThrownBy(() -> LibraryFile.open(folder))
                .asInstanceOf(type(LibraryException.class))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(problem))
                .extracting(Throwable::getMessage)
                .asString()
                .contains(words, "left as it was".substring(0, 4));
        assertThat(Files.readAllBytes(folder.resolve("library.db"))).isEqualTo(before);
    }

    private void raw(String statement) throws SQLException {
        try (Connection connection = connect(); Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
    }
}
