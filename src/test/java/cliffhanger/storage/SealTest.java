package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.Fixtures;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.storage.sql.Access;
import cliffhanger.storage.sql.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bytes of the file turn, or its end goes: that is noticed at the next look, and said with the way back.
class SealTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("library.db");
        try (SqliteLibrary library = Fixtures.empty(folder)) {
            library.apply(new Change.AddShows(List.of(Fixtures.weekly("Harbour Lights", 1, LocalDate.of(2026, 1, 1), 1, 6)), "test"));
            library.apply(new Change.MarkWatched(new Scope.WholeShow(Fixtures.show(library, "Harbour Lights")), new PlayTime.Now()));
            library.apply(new Change.WriteNote(new Subject.OnShow(Fixtures.show(library, "Harbour Lights")), "The lamp is lit"));
            new SqliteBackups(library, folder).make();
        }
    }

    private void raw(String statement) {
        try (Sql sql = Sql.open(file, Access.WRITE)) {
            sql.once(statement);
        }
    }

    private LibraryException refusal() {
        try {
            SqliteLibrary.open(folder, Fixtures.CLOCK).close();
        } catch (LibraryException e) {
            return e;
        }
        throw new AssertionError("it was opened");
    }

    @Test
    void aWordThatIsAnotherIsNoticed() {
        raw("UPDATE note SET text = 'The lamp is out'");
        assertThat(refusal().problem()).isEqualTo(Problem.ALTERED);
        assertThat(refusal()).hasMessageContaining("rows of note");
    }

    @Test
    void aPlayThatIsGoneIsNoticedAndCounted() {
        raw("DELETE FROM play WHERE id = (SELECT min(id) FROM play)");
        assertThat(refusal()).hasMessageContaining("play (1 missing)");
    }

    @Test
    void nothingElseIsTakenForAltered() {
        try (SqliteLibrary library = Fixtures.empty(folder)) {
            library.undo();
            library.undo();
            library.redo();
            new SqliteSettings(library).put("theme", "DARK");
            library.forgetSummaries();
            assertThat(new SqliteWatchlist(library).all()).hasSize(1);
        }
        assertThatCode(() -> SqliteLibrary.open(folder, Fixtures.CLOCK).close()).doesNotThrowAnyException();
    }

    @Test
    void anOlderFileInItsPlaceIsNoticed() throws IOException {
        Path older = folder.resolve("older");
        Files.copy(file, older);
        try (SqliteLibrary library = Fixtures.empty(folder)) {
            library.apply(new Change.MakeShow("One"));
            library.apply(new Change.MakeShow("Two"));
        }
        Files.move(older, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(refusal()).hasMessageContaining("2 changes are missing");
        Path kept = new SqliteRescue(folder, Fixtures.CLOCK).keep();
        assertThat(kept).exists();
        SqliteLibrary.open(folder, Fixtures.CLOCK).close();
    }

    @Test
    void aByteThatTurnsInTheLogIsNoticed() throws IOException {
        Path log = folder.resolve("library.db-wal");
        Path killed = folder.resolve("killed");
        try (SqliteLibrary library = Fixtures.empty(folder)) {
            for (int i = 0; i < 5; i++) {
                library.apply(new Change.MakeShow("Show " + i));
            }
            Files.createDirectories(killed);
            for (String part : List.of("library.db", "library.db-head")) {
                Files.copy(folder.resolve(part), killed.resolve(part));
            }
            byte[] bytes = Files.readAllBytes(log);
            bytes[bytes.length / 2] ^= 0x10;
            Files.write(killed.resolve("library.db-wal"), bytes);
        }
        assertThatThrownBy(() -> SqliteLibrary.open(killed, Fixtures.CLOCK)).isInstanceOf(LibraryException.class).hasMessageContaining("missing");
    }

    @Test
    void noFlippedByteMakesASilentlyDifferentLibrary() throws IOException {
        var before = dump(folder);
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(17);
        for (int i = 0; i < 60; i++) {
            Path own = Files.createDirectories(folder.resolve("flip" + i));
            byte[] flipped = whole.clone();
            for (int flip = 0; flip < 16; flip++) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(own.resolve("library.db"), flipped);
            try {
                assertThat(dump(own)).isEqualTo(before);
            } catch (LibraryException e) {
                assertThat(e.problem()).as(String.valueOf(e.getCause()) + e.sentence()).isIn(Problem.DAMAGED, Problem.ALTERED, Problem.NOT_A_LIBRARY, Problem.NEWER_VERSION);
            }
        }
    }

    private static Object dump(Path of) {
        try (SqliteLibrary library = SqliteLibrary.open(of, Fixtures.CLOCK)) {
            var dump = Dump.of(library);
            dump.remove("show_summary");
            return dump;
        }
    }
}
