package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.Fixtures;
import cliffhanger.MovingClock;
import cliffhanger.backup.Backup;
import cliffhanger.backup.Restored;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.storage.file.Seals;
import cliffhanger.storage.sql.Access;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Library files from outside: planted, damaged, in use, at the same moment; and what is said of them is so.
class DoorTest {
    private static final String PLANTED = "CREATE TRIGGER planted AFTER INSERT ON journal BEGIN DELETE FROM note; END";

    @TempDir
    Path root;

    private final MovingClock clock = new MovingClock(Fixtures.CLOCK.instant(), Fixtures.ZONE);
    private Path folder;
    private SqliteLibrary library;
    private SqliteBackups backups;

    @BeforeEach
    void open() {
        folder = root.resolve("o'brien's \"own\" 100% ?folder#");
        library = SqliteLibrary.open(folder, clock);
        backups = new SqliteBackups(library, folder);
        library.apply(new Change.AddShows(List.of(Fixtures.weekly("Harbour Lights", 1, LocalDate.of(2026, 1, 1), 1, 6)), "test"));
        library.apply(new Change.WriteNote(new Subject.OnShow(Fixtures.show(library, "Harbour Lights")), "The lamp is lit"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void mark() {
        library.apply(new Change.MarkWatched(new Scope.WholeShow(Fixtures.show(library, "Harbour Lights")), new PlayTime.Now()));
    }

    private static void raw(Path file, String statement) {
        try (Sql sql = Sql.open(file, Access.WRITE)) {
            sql.once(statement);
        }
    }

    @Test
    void aPlantedTriggerStaysOutside() throws IOException {
        Path file = Files.copy(backups.make().file(), root.resolve("planted.db"));
        raw(file, PLANTED);
        raw(file, "CREATE VIEW looking AS SELECT * FROM note");
        Restored restored = backups.restore(file);
        assertThat(restored.leftOut()).containsExactlyInAnyOrder("trigger planted", "view looking");
        mark();
        assertThat(Dump.count(library, "note")).isEqualTo(1);
        assertThat(Dump.count(library, "play")).isEqualTo(6);
    }

    @Test
    void aLibraryWithAPlantedTriggerIsNotOpenedAndKeptWithoutIt() {
        library.close();
        raw(folder.resolve("library.db"), PLANTED);
        assertThatThrownBy(() -> SqliteLibrary.openOften(folder, clock)).isInstanceOf(LibraryException.class).hasMessageContaining("trigger planted")
                .extracting(e -> ((LibraryException) e).problem()).isEqualTo(Problem.ALTERED);
        new SqliteRescue(folder, clock).keep();
        library = SqliteLibrary.open(folder, clock);
        mark();
        assertThat(Dump.count(library, "note")).isEqualTo(1);
    }

    @Test
    void tablesThatAreMadeOtherwiseAreNone() throws IOException {
        Path file = Files.copy(backups.make().file(), root.resolve("other.db"));
        raw(file, "DROP TABLE play");
        raw(file, "CREATE VIEW play AS SELECT 1 AS id, 1 AS episode_id, 1 AS played_at, 'x' AS origin");
        var before = Dump.of(library);
        assertThatThrownBy(() -> backups.restore(file)).isInstanceOf(LibraryException.class);
        assertThat(Dump.of(library)).isEqualTo(before);
    }

    @Test
    void aLibraryInUseIsTakenWithItsLog() throws IOException {
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        try (SqliteLibrary there = SqliteLibrary.open(elsewhere, clock)) {
            there.apply(new Change.MakeShow("In the log"));
            backups.restore(elsewhere.resolve("library.db"));
        }
        assertThat(library.sql().list("SELECT title FROM show", Row::text)).containsExactly("In the log");
        assertThat(elsewhere).isDirectoryContaining(file -> file.getFileName().toString().equals("library.db"));
    }

    @Test
    void rowsThatAreNotAsWrittenAreNoBackup() throws IOException {
        Path file = Files.copy(backups.make().file(), root.resolve("altered.db"));
        raw(file, "UPDATE note SET text = 'another'");
        assertThatThrownBy(() -> backups.restore(file)).isInstanceOf(LibraryException.class).hasMessageContaining("not as Cliffhanger wrote it");
        assertThat(library.sql().list("SELECT text FROM note", Row::text)).containsExactly("The lamp is lit");
    }

    @Test
    void whileAnotherWritesNothingIsSaidToBeRestored() {
        Backup backup = backups.make();
        mark();
        var before = Dump.of(library);
        try (Sql other = Sql.open(folder.resolve("library.db"), Access.WRITE)) {
            other.once("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> backups.restore(backup.file())).isInstanceOf(LibraryException.class).hasMessageContaining("busy");
        }
        assertThat(Dump.of(library)).isEqualTo(before);
        backups.restore(backup.file());
        assertThat(Dump.count(library, "play")).isZero();
    }

    @Test
    void backupsOfOneSecondAreBothMade() throws Exception {
        try (SqliteLibrary second = SqliteLibrary.open(folder, clock); ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 5; round++) {
                Callable<Backup> here = backups::make;
                Callable<Backup> there = new SqliteBackups(second, folder)::make;
                List<Future<Backup>> made = both.invokeAll(List.of(here, there));
                assertThat(made.get(0).get().file()).exists().isNotEqualTo(made.get(1).get().file());
                assertThat(made.get(1).get().file()).exists();
                clock.advance(Duration.ofSeconds(1));
            }
        }
        assertThat(backups.all()).hasSize(10);
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            assertThat(files).hasSize(20);
        }
    }

    @Test
    void whatWasLeftHalfDoneIsClearedAway() throws IOException {
        Path left = Files.createDirectories(folder.resolve("backups"));
        for (String name : List.of("library-20260101T000000Z.db.part", "restoring123.db", "restoring123.db-wal", ".unfinished-1.db")) {
            Files.writeString(left.resolve(name), "half");
        }
        backups.make();
        try (Stream<Path> files = Files.list(left)) {
            assertThat(files.map(file -> file.getFileName().toString())).allMatch(name -> name.matches("library-.*\\.db(\\.sha256)?"));
        }
    }

    @Test
    void noNewLibraryBeginsBesideWhatIsLeftOfOne() throws IOException {
        Backup backup = backups.make();
        library.close();
        Files.delete(folder.resolve("library.db"));
        assertThatThrownBy(() -> SqliteLibrary.open(folder, clock)).isInstanceOf(LibraryException.class).hasMessageContaining("what is left of one")
                .extracting(e -> ((LibraryException) e).problem()).isEqualTo(Problem.MISSING);
        assertThat(folder.resolve("library.db")).doesNotExist();
        new SqliteRescue(folder, clock).restore(backup.file());
        library = SqliteLibrary.open(folder, clock);
        assertThat(Dump.count(library, "note")).isEqualTo(1);
    }

    @Test
    void noNewLibraryBeginsBesideItsHeadOrItsLog() throws IOException {
        for (String part : List.of("library.db-head", "library.db-wal")) {
            Path lone = Files.createDirectories(folder.resolveSibling("lone " + part));
            Files.copy(folder.resolve(part), lone.resolve(part));
            assertThatThrownBy(() -> SqliteLibrary.open(lone, clock)).isInstanceOf(LibraryException.class)
                    .extracting(e -> ((LibraryException) e).problem()).isEqualTo(Problem.MISSING);
            assertThat(lone.resolve("library.db")).doesNotExist();
        }
    }

    @Test
    void rowsThatReferToNothingAreNotRestored() throws Exception {
        Backup backup = backups.make();
        Path dangling = folder.resolve("dangling.db");
        Files.copy(backup.file(), dangling);
        try (Sql sql = Sql.open(dangling, Access.WRITE)) {
            sql.once("UPDATE note SET show_id = 999");
            sql.transact(() -> new Seals(sql).renew(commits -> commits));
        }
        assertThatThrownBy(() -> backups.restore(dangling)).isInstanceOf(LibraryException.class).hasMessageContaining("nothing was changed");
        assertThatThrownBy(() -> new SqliteRescue(folder, clock).restore(dangling)).isInstanceOf(LibraryException.class);
        assertThat(Dump.count(library, "note")).isEqualTo(1);
    }

    /// A fault of the disk at that one read would have put a backup in place that its own head calls cut.
    @Test
    void aHeadThatCannotBeReadIsNotTakenForNone() throws IOException {
        Backup backup = backups.make();
        library.apply(new Change.MakeShow("Later"));
        library.close();
        Path head = folder.resolve("library.db-head");
        Files.delete(head);
        Files.createDirectory(head);
        assertThatThrownBy(() -> new SqliteRescue(folder, clock).restore(backup.file())).isInstanceOf(LibraryException.class);
        Files.delete(head);
        library = SqliteLibrary.open(folder, clock);
        assertThat(new SqliteNames(library).shows("Later")).hasSize(1);
    }

    /// What a restore brings lies in the log and does not go on from what is in the file: without a head that names both, the next start
    /// would take the log for a foreign one.
    @Test
    void aRestoreIsRefusedWhereNoHeadCanSayThatTheLogIsOurs() throws IOException {
        Backup backup = backups.make();
        library.apply(new Change.MakeShow("Later"));
        library.close();
        library = SqliteLibrary.open(folder, clock);
        Path head = folder.resolve("library.db-head");
        Files.deleteIfExists(head);
        Files.createDirectory(head);
        assertThatThrownBy(() -> new SqliteBackups(library, folder).restore(backup.file())).isInstanceOf(LibraryException.class);
        assertThat(new SqliteNames(library).shows("Later")).hasSize(1);
        Files.delete(head);
    }

    @Test
    void theNewestBackupIsToldByWhatIsInIt() throws IOException {
        Backup old = backups.make();
        // As a clock that ran ahead called it.
        Path ahead = old.file().resolveSibling("library-20400101T000000Z.db");
        Files.move(old.file(), ahead);
        library.apply(new Change.MakeShow("Later"));
        Backup later = backups.make();
        assertThat(new SqliteRescue(folder, clock).newest().orElseThrow().file()).isEqualTo(later.file());
    }

    @Test
    void anOddCellOfTheSettingsIsNoObstacle() {
        new SqliteSettings(library).put("checked.at", "yesterday, or so");
        library.close();
        library = SqliteLibrary.openOften(folder, clock);
        assertThat(Dump.count(library, "note")).isEqualTo(1);
    }
}
