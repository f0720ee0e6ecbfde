package cliffhanger.notes;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteNoteList;
import cliffhanger.ui.Background;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesViewModelTest {
    @TempDir
    Path folder;

    private SqliteLibrary library;
    private NotesViewModel model;

    @BeforeEach
    void open() {
        library = Fixtures.starter(folder);
        model = new NotesViewModel(new SqliteNoteList(library), Background.inPlace(), (of, what) -> {});
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void write(String show, String text) {
        library.apply(new Change.WriteNote(new Subject.OnShow(Fixtures.show(library, show)), text));
    }

    @Test
    void theyAreReadOnlyWhileSomebodyLooksAtThem() {
        write("Westworld", "These violent delights");
        model.refresh();
        assertThat(model.lines()).isEmpty();

        model.show(true);
        assertThat(model.lines()).extracting(NoteLine::text).containsExactly("These violent delights");
        write("American Rust", "Denmark");
        model.refresh();
        assertThat(model.lines()).extracting(NoteLine::title).containsExactlyInAnyOrder("Westworld", "American Rust");

        model.show(false);
        library.undo();
        model.refresh();
        assertThat(model.lines()).hasSize(2);
        model.show(true);
        assertThat(model.lines()).hasSize(1);
    }
}
