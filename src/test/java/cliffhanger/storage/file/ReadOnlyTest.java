package cliffhanger.storage.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.Fixtures;
import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.change.Change;
import cliffhanger.storage.SqliteArchive;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteNoteList;
import cliffhanger.storage.SqliteReminderPages;
import cliffhanger.storage.SqliteWatchlist;
import cliffhanger.storage.sql.Row;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library that cannot be written is read all the same, and taken along.
class ReadOnlyTest {
    @TempDir
    Path folder;

    private static LibraryException full() {
        return new LibraryException(Problem.DISK_FULL, Sentence.of("storage.full"), null);
    }

    @Test
    void whatIsThereIsReadAndEachChangeToldTheReason() throws IOException {
        try (SqliteLibrary library = Fixtures.empty(folder)) {
            library.apply(new Change.MakeShow("Harbour Lights"));
        }
        byte[] before = Files.readAllBytes(folder.resolve("library.db"));
        try (SqliteLibrary library = SqliteLibrary.openToRead(folder, Fixtures.CLOCK, full())) {
            assertThat(new SqliteWatchlist(library).all()).hasSize(1);
            assertThat(new SqliteNoteList(library).all()).isEmpty();
            assertThat(new SqliteReminderPages(library).rules()).isEmpty();
            StringWriter out = new StringWriter();
            new SqliteArchive(library).write(out);
            assertThat(out.toString()).contains("Harbour Lights");
            assertThat(library.refusal()).isPresent();
            assertThatThrownBy(() -> library.apply(new Change.MakeShow("Another"))).hasMessage("The disk is full, so this was not saved. Free some space and try again.");
            assertThatThrownBy(library::undo).hasMessage("The disk is full, so this was not saved. Free some space and try again.");
        }
        assertThat(Files.readAllBytes(folder.resolve("library.db"))).isEqualTo(before);
    }

    @Test
    void whatIsInTheLogIsReadToo() throws IOException {
        Path killed = Files.createDirectories(folder.resolve("killed"));
        try (SqliteLibrary library = Fixtures.empty(folder)) {
            library.apply(new Change.MakeShow("In the log"));
            Files.copy(folder.resolve("library.db"), killed.resolve("library.db"));
            Files.copy(folder.resolve("library.db-wal"), killed.resolve("library.db-wal"));
        }
        try (SqliteLibrary library = SqliteLibrary.openToRead(killed, Fixtures.CLOCK, full())) {
            assertThat(library.sql().list("SELECT title FROM show", Row::text)).containsExactly("In the log");
        }
    }

    @Test
    void whatIsDamagedIsNotReadAsIfItWereWhole() throws IOException {
        Files.writeString(folder.resolve("library.db"), "no library");
        LibraryException damaged = new LibraryException(Problem.DAMAGED, Sentence.of("storage.damaged"), null);
        assertThatThrownBy(() -> SqliteLibrary.openToRead(folder, Fixtures.CLOCK, damaged)).isSameAs(damaged);
    }
}
