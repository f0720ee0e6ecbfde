package cliffhanger.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import cliffhanger.Fixtures;
import cliffhanger.backup.Rescue;
import cliffhanger.command.CommandLine;
import cliffhanger.command.OpenLibrary;
import cliffhanger.language.Language;
import cliffhanger.storage.SqliteRescue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/// Commands where something around the library is not as it should be: each says so in a sentence, and does nothing by halves.
@Tag("process")
class EdgesTest {
    @TempDir
    Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Path data, String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 2, words.length);
        all[0] = "--data";
        all[1] = data.toString();
        OpenLibrary.Opener opener = new OpenLibrary.Opener() {
            @Override
            public OpenLibrary open(OpenLibrary.Opening opening) {
                return Main.open(opening, Fixtures.CLOCK);
            }

            @Override
            public Rescue rescue(OpenLibrary.Opening opening) {
                return new SqliteRescue(data, Fixtures.CLOCK);
            }
        };
        return new CommandLine(opener, Language.of(Locale.ENGLISH)).writingTo(new PrintWriter(out), new PrintWriter(err)).run(all);
    }

    @Test
    void aFolderThatIsNotThereIsNoNewLibraryForWhoOnlyReads() {
        Path wrong = root.resolve("wrnog");
        for (String command : new String[] {"list", "next", "notes", "changes", "reminders"}) {
            assertThat(run(wrong, command)).as(command).isEqualTo(1);
            assertThat(err.toString()).contains("There is no library in").contains("--data");
        }
        for (String command : new String[] {"backup", "remind", "undo", "redo", "refresh"}) {
            assertThat(run(wrong, command)).as(command).isEqualTo(1);
            assertThat(wrong).as(command).doesNotExist();
        }
        assertThat(run(wrong, "export", "plays")).isEqualTo(1);
        assertThat(wrong).doesNotExist();
        assertThat(run(wrong, "new", "Harbour Lights")).isZero();
        assertThat(run(wrong, "list")).isZero();
    }

    @Test
    void checkSaysTheWayBackAndKeepsWhatIsThere() throws Exception {
        Path data = root.resolve("library");
        run(data, "new", "Harbour Lights");
        run(data, "note", "Harbour Lights", "The lamp is lit");
        assertThat(run(data, "check")).isZero();
        assertThat(out.toString()).contains("The library is intact.");
        run(data, "backup");
        run(data, "new", "Made since");
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + data.resolve("library.db")); var sql = connection.createStatement()) {
            sql.execute("UPDATE note SET text = 'The lamp is out'");
            // Looked at within a day, it would not be looked at again.
            sql.execute("DELETE FROM setting WHERE name = 'checked.at'");
        }
        assertThat(run(data, "new", "Refused")).isEqualTo(1);
        assertThat(err.toString()).contains("rows of note").contains("restore FILE").contains("check --keep");
        assertThat(run(data, "check")).isEqualTo(1);
        assertThat(err.toString()).contains("rows of note");
        assertThat(out.toString()).contains("The newest intact backup").contains("Made since added");
        assertThat(run(data, "check", "--keep")).isZero();
        assertThat(run(data, "check")).isZero();
        run(data, "notes");
        assertThat(out.toString()).contains("The lamp is out");
    }

    @Test
    void aDamagedLibraryIsRestoredByTheCommandToo() throws Exception {
        Path data = root.resolve("library");
        run(data, "new", "Harbour Lights");
        run(data, "backup");
        Path backup;
        try (var files = Files.newDirectoryStream(data.resolve("backups"), "*.db")) {
            backup = files.iterator().next();
        }
        Files.writeString(data.resolve("library.db"), "no library any more");
        assertThat(run(data, "restore", backup.toString())).isZero();
        assertThat(out.toString()).contains("Restored").contains("library-damaged-");
        run(data, "list");
        assertThat(out.toString()).contains("Harbour Lights");
    }

    @Test
    void aCopyOfAnotherComputerIsNoticedAndTakenInAsOneStep() throws Exception {
        Path data = root.resolve("library");
        Path other = root.resolve("other");
        run(other, "new", "From the other computer");
        run(other, "note", "From the other computer", "Seen there");
        run(data, "new", "Harbour Lights");
        Path copy = data.resolve("library.sync-conflict-20261129-081500-ABCDEFG.db");
        Files.copy(other.resolve("library.db"), copy);
        assertThat(run(data, "list")).isZero();
        assertThat(err.toString()).contains("next to your library").contains("import");
        assertThat(run(data, "import", "--apart", copy.toString())).as(() -> out + " " + err).isZero();
        run(data, "list");
        assertThat(out.toString()).contains("From the other computer").contains("Harbour Lights");
        assertThat(err.toString()).doesNotContain("lies beside");
        run(data, "notes");
        assertThat(out.toString()).contains("Seen there");
        run(data, "undo");
        run(data, "list");
        assertThat(out.toString()).doesNotContain("From the other computer");
    }

    @Test
    @EnabledOnOs(LINUX)
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeIsWaitedForByNobody() throws Exception {
        Path data = root.resolve("library");
        for (String name : new String[] {"pipe", "pipe.json", "pipe.zip", "pipe.txt"}) {
            Path pipe = root.resolve(name);
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
            for (String command : new String[] {"import", "add", "article", "restore"}) {
                assertThat(run(data, command, pipe.toString())).as(command + " " + name).isNotZero();
            }
        }
    }

    @Test
    @EnabledOnOs(LINUX)
    void anExportGoesThroughNoLinkAndIsTheUsersAlone() throws IOException {
        Path data = root.resolve("library");
        run(data, "new", "Harbour Lights");
        Path victim = Files.writeString(root.resolve("victim"), "untouched");
        Path to = root.resolve("shows.csv");
        Files.createSymbolicLink(root.resolve("shows.csv.part"), victim);
        assertThat(run(data, "export", "shows", "--to", to.toString())).isZero();
        assertThat(victim).hasContent("untouched");
        assertThat(Files.readString(to)).contains("Harbour Lights");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(to))).isEqualTo("rw-------");
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rw-r--r--"));
        run(data, "export", "shows", "--to", to.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(to))).as("what is there keeps its rights").isEqualTo("rw-r--r--");
    }
}
