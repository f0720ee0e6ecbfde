package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.library.ShowId;
import cliffhanger.library.StoredFact;
import cliffhanger.show.SeasonPage;
import cliffhanger.show.ShowPage;
import cliffhanger.storage.file.Migrations;
import cliffhanger.storage.file.Schema;
import cliffhanger.storage.sql.Row;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of the first format, as a released Cliffhanger left it: two shows with marks and a note, one of them removed.
class MigrationTest {
    @TempDir
    Path folder;

    @Test
    void whatWasDoneBeforeCanStillBeUndoneAndRedone() throws IOException {
        try (SqliteLibrary library = old()) {
            assertThat(new SqliteNames(library).shows("American Rust")).isEmpty();
            library.undo();
            ShowId rust = new SqliteNames(library).shows("American Rust").getFirst().id();
            SqliteShowPages pages = new SqliteShowPages(library);
            ShowPage page = pages.show(rust).orElseThrow();
            assertThat(page.ratings()).hasSize(1);
            assertThat(StoredFact.facts(page.history())).extracting(event -> event.kind().name())
                    .containsExactly("ORDERED", "PREMIERED", "CANCELLED", "RENEWED");
            SeasonPage second = pages.season(page.tabs().getLast().id()).orElseThrow();
            assertThat(second.predictions()).hasSize(2);
            assertThat(second.recap()).isNotNull();
            assertThat(second.credits()).hasSize(12);
            assertThat(second.notes()).singleElement().satisfies(note -> assertThat(note.text()).isEqualTo("Watch it again"));
            assertThat(page.tabs().getFirst().watched()).isEqualTo(9);

            while (library.undo().isPresent()) {
                // Back to the beginning.
            }
            assertThat(new SqliteNames(library).shows("")).isEmpty();
            while (library.redo().isPresent()) {
                // And forward again.
            }
            assertThat(new SqliteWatchlist(library).all()).singleElement().satisfies(row -> {
                assertThat(row.title()).isEqualTo("Weekly");
                assertThat(row.seen().watched()).isEqualTo(1);
            });
            assertThat(library.sql().list("PRAGMA foreign_key_check", Row::text)).isEmpty();
        }
    }

    @Test
    void theSchemaThatStartsGoByIsTheOneThatMigrationsMake() throws IOException {
        // Where a migration was added: write Schema.wordsMade(Migrations.NEWEST) to resources/cliffhanger/storage/file/schema.txt.
        try (InputStream in = Schema.class.getResourceAsStream("schema.txt")) {
            assertThat(Schema.wordsMade(Migrations.NEWEST)).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void itHasTheSameFormAsANewFile() throws IOException {
        String schema = "SELECT coalesce(sql, name) FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name";
        try (SqliteLibrary old = old(); SqliteLibrary fresh = Fixtures.empty(folder.resolve("fresh"))) {
            assertThat(old.sql().list(schema, Row::text)).isEqualTo(fresh.sql().list(schema, Row::text));
        }
    }

    private SqliteLibrary old() throws IOException {
        Path file = Files.createDirectories(folder.resolve("old")).resolve("library.db");
        try (InputStream in = new GZIPInputStream(MigrationTest.class.getResourceAsStream("library-v1.db.gz"))) {
            Files.copy(in, file);
        }
        return Fixtures.empty(folder.resolve("old"));
    }
}
