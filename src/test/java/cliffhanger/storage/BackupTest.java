package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.Fixtures;
import cliffhanger.MovingClock;
import cliffhanger.backup.Backup;
import cliffhanger.backup.Difference;
import cliffhanger.library.LibraryException;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.storage.sql.Row;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library is backed up, changed, and gone back to; and gone forth again.
class BackupTest {
    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock(Fixtures.CLOCK.instant(), Fixtures.ZONE);
    private SqliteLibrary library;
    private SqliteBackups backups;

    @BeforeEach
    void open() {
        library = SqliteLibrary.open(folder, clock);
        backups = new SqliteBackups(library, folder);
        library.apply(new Change.AddShows(List.of(Fixtures.weekly("Harbour Lights", 1, LocalDate.of(2026, 1, 1), 1, 6)), "test"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void live() {
        library.apply(new Change.MarkWatched(new Scope.WholeShow(Fixtures.show(library, "Harbour Lights")), new PlayTime.Now()));
        library.apply(new Change.WriteNote(new Subject.OnShow(Fixtures.show(library, "Harbour Lights")), "The lamp is lit"));
        library.apply(new Change.MakeShow("Another"));
    }

    @Test
    void whatWasBackedUpComesBackWholeAndSoDoesWhatWasThereBefore() {
        var then = Dump.of(library);
        Backup backup = backups.make();
        live();
        var now = Dump.of(library);
        Difference difference = backups.compare(backup.file());
        assertThat(difference.now().plays()).isEqualTo(6);
        assertThat(difference.then().plays()).isZero();
        assertThat(difference.gone()).containsExactly("Another");
        clock.advance(Duration.ofMinutes(5));
        Backup before = backups.restore(backup.file()).before();
        assertThat(Dump.of(library)).isEqualTo(then);
        assertThat(library.undo().orElseThrow().subject()).isEqualTo("Harbour Lights");
        library.redo();
        backups.restore(before.file());
        assertThat(Dump.of(library)).isEqualTo(now);
        assertThat(library.undo().orElseThrow().subject()).isEqualTo("Another");
        assertThat(library.sql().list("PRAGMA integrity_check", Row::text)).containsExactly("ok");
    }

    @Test
    void anotherProcessSeesTheRestoredLibraryAndStillWrites() {
        Backup backup = backups.make();
        live();
        try (SqliteLibrary other = SqliteLibrary.open(folder, clock)) {
            assertThat(other.changedElsewhere()).isFalse();
            assertThat(Dump.count(other, "show")).isEqualTo(2);
            backups.restore(backup.file());
            assertThat(other.changedElsewhere()).isTrue();
            assertThat(Dump.count(other, "show")).isEqualTo(1);
            other.apply(new Change.MakeShow("From there"));
        }
        assertThat(Dump.count(library, "show")).isEqualTo(2);
    }

    @Test
    void aFolderMayHaveAnyName() {
        Path odd = folder.resolve("o'brien & söhne");
        try (SqliteLibrary own = SqliteLibrary.open(odd, clock)) {
            SqliteBackups its = new SqliteBackups(own, odd);
            Backup backup = its.make();
            own.apply(new Change.MakeShow("Another"));
            its.restore(backup.file());
            assertThat(Dump.count(own, "show")).isZero();
        }
    }

    @Test
    void onePerDayWhereSomethingChanged() {
        assertThat(backups.makeDaily()).isPresent();
        live();
        assertThat(backups.makeDaily()).isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(backups.makeDaily()).isPresent();
        clock.advance(Duration.ofDays(1));
        assertThat(backups.makeDaily()).as("nothing changed").isEmpty();
        assertThat(backups.all()).hasSize(2);
    }

    @Test
    void aBackupHasItsDigestBesideItAndIsTheUsersAlone() throws Exception {
        Backup backup = backups.make();
        String digest = Files.readString(backup.file().resolveSibling(backup.file().getFileName() + ".sha256"));
        assertThat(digest).matches("[0-9a-f]{64}  " + backup.file().getFileName() + "\n");
        assertThat(Files.getPosixFilePermissions(backup.file())).hasSize(2);
    }

    @Test
    void whatIsNoWholeBackupIsRefusedAndNothingChanges() throws Exception {
        live();
        var now = Dump.of(library);
        Backup backup = backups.make();
        byte[] whole = Files.readAllBytes(backup.file());
        Path garbage = Files.writeString(folder.resolve("garbage.db"), "no database");
        Path half = Files.write(folder.resolve("half.db"), Arrays.copyOf(whole, whole.length / 2));
        Path empty = Files.createFile(folder.resolve("empty.db"));
        whole[whole.length / 2] ^= 0x55;
        Files.write(backup.file(), whole);
        for (Path bad : List.of(garbage, half, empty, backup.file(), folder.resolve("none.db"))) {
            assertThatThrownBy(() -> backups.restore(bad)).as(bad.toString()).isInstanceOf(LibraryException.class).hasMessageEndingWith(".");
        }
        assertThat(Dump.of(library)).isEqualTo(now);
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("restoring") || name.endsWith(".part"));
        }
    }

    @Test
    void anOlderFormatIsKeptBeforeItIsBroughtUpToDateAndCanBeGoneBackTo() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old"));
        try (InputStream in = new GZIPInputStream(Objects.requireNonNull(BackupTest.class.getResourceAsStream("library-v1.db.gz")))) {
            Files.copy(in, old.resolve("library.db"));
        }
        SqliteLibrary.open(old, clock).close();
        Path kept = old.resolve("backups").resolve("library-format-1.db");
        assertThat(kept).exists();
        backups.restore(kept);
        assertThat(library.sql().list("SELECT title FROM show", Row::text)).isNotEmpty().doesNotContain("Harbour Lights");
        assertThat(new String(Files.readAllBytes(kept), 0, 15, StandardCharsets.US_ASCII)).isEqualTo("SQLite format 3");
    }
}
