package cliffhanger.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.Fixtures;
import cliffhanger.app.start.RescueWindow;
import cliffhanger.language.Language;
import cliffhanger.library.LibraryException;
import cliffhanger.library.change.Change;
import cliffhanger.storage.SqliteBackups;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteNames;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.framework.junit5.ApplicationTest;

/// A library with a broken page: the window says so, and goes back to the newest backup that is whole, or shows what can be read.
@ResourceLock("window")
@Tag("window")
class RescueTest extends ApplicationTest {
    @TempDir
    static Path root;

    private static int number;

    private final AtomicReference<SqliteLibrary> opened = new AtomicReference<>();
    private final AtomicReference<Path> place = new AtomicReference<>();
    private final AtomicReference<String> told = new AtomicReference<>();
    private Path folder;
    private byte[] damaged;

    @Override
    public void start(Stage stage) throws IOException {
        folder = root.resolve("library" + number++);
        try (SqliteLibrary library = Fixtures.starter(folder)) {
            library.apply(new Change.MakeShow("In the backup"));
            new SqliteBackups(library, folder).make();
            Files.write(folder.resolve("backups").resolve("library-20300101T000000Z.db"), "no backup at all".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            library.apply(new Change.MakeShow("Made since"));
        }
        Path file = folder.resolve("library.db");
        try (RandomAccessFile pages = new RandomAccessFile(file.toFile(), "rw")) {
            // A page in the midst of it, as a fault of the disk leaves it.
            pages.seek(pages.length() / 4096 / 2 * 4096);
            pages.write(new byte[4096]);
        }
        damaged = Files.readAllBytes(file);
        assertThatThrownBy(() -> SqliteLibrary.open(folder, Fixtures.CLOCK)).isInstanceOf(LibraryException.class)
                .extracting(e -> ((LibraryException) e).problem()).isEqualTo(LibraryException.Problem.DAMAGED);
        new RescueWindow(folder, Fixtures.CLOCK, Language.of(Locale.ENGLISH), problem -> told.set(String.valueOf(problem))).show(stage, new Inbox(), (library, at, said) -> {
            opened.set(library);
            place.set(at);
            told.set(said);
        });
    }

    @Test
    void goesBackToTheNewestBackupThatIsWholeAndKeepsTheDamagedFile() throws IOException {
        WindowTest.awaitText(this, "#rescueText", "23 Nov 2026");
        assertThat(Files.readAllBytes(folder.resolve("library.db"))).isEqualTo(damaged);
        press("#rescueRestoreButton");
        WindowTest.await("it is open", () -> opened.get() != null);
        assertThat(told.get()).contains("library-damaged-");
        assertThat(place.get()).isEqualTo(folder);
        assertThat(new SqliteNames(opened.get()).shows("In the backup")).hasSize(1);
        assertThat(new SqliteNames(opened.get()).shows("Made since")).isEmpty();
        opened.get().close();
        try (var files = Files.list(folder)) {
            Path kept = files.filter(file -> file.getFileName().toString().matches("library-damaged-.*\\.db")).findFirst().orElseThrow();
            assertThat(Files.readAllBytes(kept)).isEqualTo(damaged);
        }
    }

    @Test
    void showsWhatCanBeReadFromACopy() throws IOException {
        WindowTest.await("it may be looked at", () -> !lookup("#rescueLookButton").queryAs(Button.class).isDisabled());
        press("#rescueLookButton");
        WindowTest.await("it is open", () -> opened.get() != null);
        assertThat(place.get()).isNotEqualTo(folder);
        assertThat(new SqliteNames(opened.get()).shows("Made since")).hasSize(1);
        opened.get().close();
        assertThat(Files.readAllBytes(folder.resolve("library.db"))).isEqualTo(damaged);
    }

    private void press(String id) {
        interact(() -> lookup(id).queryAs(Button.class).fire());
    }
}
