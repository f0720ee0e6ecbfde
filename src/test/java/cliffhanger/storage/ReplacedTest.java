package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.Fixtures;
import cliffhanger.MovingClock;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.change.Change;
import cliffhanger.storage.file.LibraryCopy;
import cliffhanger.storage.sql.Access;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// While the library is open another program takes its file away, or puts another in its place.
@Tag("slow")
class ReplacedTest {
    @TempDir
    Path root;

    private final MovingClock clock = new MovingClock(Fixtures.CLOCK.instant(), Fixtures.ZONE);
    private Path folder;
    private Path file;
    private Path other;
    private SqliteLibrary library;

    @BeforeEach
    void open() throws IOException {
        folder = root.resolve("library");
        file = folder.resolve("library.db");
        library = SqliteLibrary.open(folder, clock);
        library.apply(new Change.MakeShow("Kept"));
        // As a backup, or another computer, has it.
        other = root.resolve("other.db");
        LibraryCopy.vacuum(file, Files.createFile(other));
        try (SqliteLibrary there = SqliteLibrary.open(Files.createDirectories(root.resolve("there")), clock)) {
            there.apply(new Change.MakeShow("From there"));
            Files.delete(other);
            LibraryCopy.vacuum(there.sql().file(), Files.createFile(other));
        }
        for (int i = 0; i < 20; i++) {
            library.apply(new Change.MakeShow("Acknowledged " + i));
        }
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aFileThatIsPutInItsPlaceIsOpenedBeforeTheNextChangeAndWhatWasThereIsKept() throws IOException {
        List<Optional<Path>> told = new ArrayList<>();
        library.onReplaced(replaced -> told.add(replaced.kept()));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        refused();
        assertThat(titles()).containsExactly("From there");
        library.apply(new Change.MakeShow("Made after"));
        library.close();
        try (SqliteLibrary again = SqliteLibrary.open(folder, clock)) {
            assertThat(again.sql().list("SELECT title FROM show ORDER BY id", Row::text)).containsExactly("From there", "Made after");
            assertThat(again.sql().list("PRAGMA integrity_check", Row::text)).containsExactly("ok");
        }
        Path kept = told.getFirst().orElseThrow();
        try (Sql then = Sql.open(kept, Access.STILL)) {
            assertThat(then.first("SELECT count(*) FROM show", Row::number)).contains(21);
        }
        library = SqliteLibrary.open(folder, clock);
    }

    @Test
    void aFileThatIsWrittenOverItIsNoticedToo() throws IOException {
        Files.copy(other, file, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        // By the same name and number, as cp does it.
        try (var out = Files.newOutputStream(file)) {
            out.write(Files.readAllBytes(other));
        }
        refused();
        assertThat(titles()).containsExactly("From there");
        library.apply(new Change.MakeShow("Made after"));
        assertThat(library.sql().list("PRAGMA integrity_check", Row::text)).containsExactly("ok");
    }

    /// Its header counts as ours does, for it is no copy that was laid out anew.
    private Path ofAnotherComputer() {
        Path there = root.resolve("another");
        try (SqliteLibrary another = SqliteLibrary.open(there, clock)) {
            for (int i = 0; i < 40; i++) {
                another.apply(new Change.MakeShow("There " + i));
                another.sql().once("PRAGMA wal_checkpoint(TRUNCATE)");
            }
        }
        return there;
    }

    private void writeOver(Path with) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            out.write(Files.readAllBytes(with));
        }
    }

    @Test
    void theFileOfAnotherComputerIsNoticed() throws IOException {
        writeOver(ofAnotherComputer().resolve("library.db"));
        refused();
        assertThat(titles()).contains("There 39").doesNotContain("Kept");
        library.apply(new Change.MakeShow("Made after"));
        library.close();
        library = SqliteLibrary.open(folder, clock);
        assertThat(titles()).contains("There 39", "Made after");
    }

    @Test
    void whoClosesItRightAfterLeavesTheNewFileAlone() throws IOException {
        writeOver(ofAnotherComputer().resolve("library.db"));
        library.close();
        library = SqliteLibrary.open(folder, clock);
        assertThat(titles()).contains("There 39").doesNotContain("Kept");
        assertThat(library.sql().list("PRAGMA integrity_check", Row::text)).containsExactly("ok");
    }

    @Test
    void whoClosesItWhileHalfAFileHasItsNameKeepsWhatWasThere() throws IOException {
        Path half = Files.write(root.resolve("half.db"), Arrays.copyOf(Files.readAllBytes(other), 5000));
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        library.close();
        try (Stream<Path> files = Files.list(folder)) {
            Path kept = files.filter(path -> path.getFileName().toString().matches("library-replaced-.*\\.db")).findFirst().orElseThrow();
            try (Sql then = Sql.open(kept, Access.STILL)) {
                assertThat(then.first("SELECT count(*) FROM show", Row::number)).contains(21);
            }
        }
        Files.copy(other, file, StandardCopyOption.REPLACE_EXISTING);
        library = SqliteLibrary.open(folder, clock);
        assertThat(titles()).containsExactly("From there");
    }

    @Test
    void aFileWhoseTimeWasChangedIsTheSame() throws IOException {
        for (int i = 1; i < 4; i++) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(i)));
            assertThat(library.changedElsewhere()).isFalse();
            library.apply(new Change.MakeShow("Touched " + i));
        }
        library.close();
        library = SqliteLibrary.open(folder, clock);
        assertThat(titles()).contains("Kept", "Acknowledged 19", "Touched 3");
    }

    @Test
    void aLogThatIsTakenAwayTakesNothingAlong() throws IOException {
        Files.delete(folder.resolve("library.db-wal"));
        library.apply(new Change.MakeShow("Made after"));
        // As a kill leaves it.
        Path killed = Files.createDirectories(root.resolve("killed"));
        for (String part : List.of("library.db", "library.db-wal", "library.db-head")) {
            Files.copy(folder.resolve(part), killed.resolve(part));
        }
        try (SqliteLibrary again = SqliteLibrary.open(killed, clock)) {
            assertThat(again.sql().list("SELECT title FROM show", Row::text)).contains("Kept", "Acknowledged 19", "Made after");
        }
    }

    @Test
    void aFileThatIsEmptiedOrHalfThereIsWaitedFor() throws IOException {
        byte[] whole = Files.readAllBytes(ofAnotherComputer().resolve("library.db"));
        Files.write(file, new byte[0]);
        assertThatThrownBy(() -> library.apply(new Change.MakeShow("Lost"))).isInstanceOf(LibraryException.class).hasMessageContaining("moved or deleted");
        Path half = Files.write(root.resolve("half.db"), Arrays.copyOf(whole, whole.length / 2));
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        for (int i = 0; i < 3; i++) {
            library.changedElsewhere();
            assertThatThrownBy(() -> library.apply(new Change.MakeShow("Lost"))).isInstanceOf(LibraryException.class).hasMessageContaining("not a whole library");
        }
        assertThat(titles()).as("it goes on to be read").hasSize(21);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(path -> path.getFileName().toString().startsWith("library-replaced-"))).isEmpty();
        }
        Files.write(file, whole);
        refused();
        assertThat(titles()).contains("There 39");
    }

    @Test
    void aFileThatComesWithItsHeadAfterAKillIsNotLaidUnderTheOldLog() throws IOException {
        Path another = ofAnotherComputer();
        Path killed = Files.createDirectories(root.resolve("killed"));
        Files.copy(folder.resolve("library.db-wal"), killed.resolve("library.db-wal"));
        for (String part : List.of("library.db", "library.db-head")) {
            Files.copy(another.resolve(part), killed.resolve(part));
        }
        try (SqliteLibrary again = SqliteLibrary.open(killed, clock)) {
            assertThat(again.sql().list("SELECT title FROM show", Row::text)).contains("There 39").doesNotContain("Kept");
            assertThat(again.remarks()).singleElement().asString().contains("library-replaced-");
        }
    }

    @Test
    void whoWritesPastTheLibraryGoesOnWithTheNewFileToo() throws IOException {
        SqliteSettings settings = new SqliteSettings(library);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> library.sql().transact(() -> settings.put("x", "1"))).isInstanceOf(LibraryException.class);
        library.sql().transact(() -> settings.put("x", "2"));
        assertThat(settings.get("x")).contains("2");
        assertThat(titles()).containsExactly("From there");
    }

    @Test
    void bytesThatAreWrittenOverItInPlaceAreNoticed() throws IOException {
        try (var out = Files.newOutputStream(file)) {
            out.write(Files.readAllBytes(other));
        }
        refused();
        assertThat(titles()).containsExactly("From there");
        library.apply(new Change.MakeShow("Made after"));
        library.close();
        try (SqliteLibrary again = SqliteLibrary.open(folder, clock)) {
            assertThat(again.sql().list("SELECT title FROM show ORDER BY id", Row::text)).containsExactly("From there", "Made after");
        }
        library = SqliteLibrary.open(folder, clock);
    }

    @Test
    void whoOpensItAfterAKillDoesNotLayTheOldLogOverTheNewFile() throws IOException {
        // As a kill leaves it: the log is there.
        Path killed = Files.createDirectories(root.resolve("killed"));
        for (String part : List.of("library.db", "library.db-wal", "library.db-head")) {
            Files.createLink(killed.resolve(part), folder.resolve(part));
        }
        Files.move(other, killed.resolve("library.db"), StandardCopyOption.REPLACE_EXISTING);
        try (SqliteLibrary again = SqliteLibrary.open(killed, clock)) {
            assertThat(again.sql().list("SELECT title FROM show", Row::text)).containsExactly("From there");
        }
        try (Stream<Path> files = Files.list(killed)) {
            assertThat(files.map(path -> path.getFileName().toString())).anyMatch(name -> name.matches("library-replaced-.*\\.wal"));
        }
    }

    @Test
    void aCopyOfTheWholeFolderKeepsItsLog() throws IOException {
        Path copied = Files.createDirectories(root.resolve("copied"));
        for (String part : List.of("library.db", "library.db-wal", "library.db-head")) {
            Files.copy(folder.resolve(part), copied.resolve(part));
        }
        try (SqliteLibrary again = SqliteLibrary.open(copied, clock)) {
            assertThat(Dump.count(again, "show")).isEqualTo(21);
        }
    }

    @Test
    void nothingIsAcknowledgedAndNoBackupMadeWhereTheFolderIsGone() throws IOException {
        Files.move(folder, root.resolve("elsewhere"));
        assertThatThrownBy(() -> library.apply(new Change.MakeShow("Lost"))).isInstanceOf(LibraryException.class).hasMessageContaining("moved or deleted");
        assertThatThrownBy(() -> new SqliteBackups(library, folder).make()).isInstanceOf(LibraryException.class).hasMessageContaining("moved or deleted");
        assertThat(folder).doesNotExist();
        assertThat(titles()).as("it goes on to be read").hasSize(21);
        Files.move(root.resolve("elsewhere"), folder);
        library.apply(new Change.MakeShow("Kept again"));
        assertThat(titles()).hasSize(22);
    }

    @Test
    void whoOnlyLooksAroundNoticesToo() throws IOException {
        library.changedElsewhere();
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(library.changedElsewhere()).isTrue();
        assertThat(titles()).containsExactly("From there");
    }

    private void refused() {
        assertThatThrownBy(() -> library.apply(new Change.MakeShow("Not kept"))).isInstanceOf(LibraryException.class)
                .hasMessageContaining("Another program replaced")
                .extracting(e -> ((LibraryException) e).problem()).isEqualTo(Problem.REPLACED);
    }

    private List<String> titles() {
        return library.sql().list("SELECT title FROM show ORDER BY id", Row::text);
    }
}
