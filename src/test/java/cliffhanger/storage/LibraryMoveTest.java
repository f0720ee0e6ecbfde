package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.Fixtures;
import cliffhanger.library.LibraryException;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryMoveTest {
    @TempDir
    Path folder;

    @Test
    void theCopyHasEverythingAlsoTheWayBackAndTheIndex() {
        Path to = folder.resolve("new").resolve("place");
        Map<String, List<String>> before;
        try (SqliteLibrary library = Fixtures.starter(folder.resolve("old"))) {
            library.apply(new Change.WriteNote(new Subject.OnShow(Fixtures.show(library, "American Rust")), "In the barn"));
            before = Dump.of(library);
            LibraryMove.copy(library, to);
            assertThat(Dump.of(library)).isEqualTo(before);
        }
        try (SqliteLibrary copy = Fixtures.empty(to)) {
            assertThat(Dump.of(copy)).isEqualTo(before);
            assertThat(new SqliteSearch(copy).find("barn", 5)).hasSize(1);
            assertThat(new SqliteSearch(copy).find("denmark", 5)).hasSize(1);
            assertThat(copy.undo()).isPresent();
            assertThat(new SqliteNoteList(copy).all()).isEmpty();
        }
    }

    @Test
    void whatIsLeftOfAnotherIsNotMovedInto() throws IOException {
        Path there = Files.createDirectories(folder.resolve("there"));
        for (String part : List.of("-head", "-wal")) {
            Path left = Files.writeString(there.resolve("library.db" + part), "what is left");
            try (SqliteLibrary library = Fixtures.starter(folder.resolve("old"))) {
                assertThatThrownBy(() -> LibraryMove.copy(library, there)).isInstanceOf(LibraryException.class).hasMessageContaining("what is left of one");
            }
            assertThat(there.resolve("library.db")).doesNotExist();
            Files.delete(left);
        }
    }

    @Test
    void aLibraryThatIsThereIsNeverWrittenOver() throws IOException {
        Path there = Files.createDirectories(folder.resolve("there"));
        Files.writeString(there.resolve("library.db"), "something else");
        try (SqliteLibrary library = Fixtures.starter(folder.resolve("old"))) {
            assertThatThrownBy(() -> LibraryMove.copy(library, there))
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("There is already a library in");
        }
        assertThat(there.resolve("library.db")).hasContent("something else");
    }
}
