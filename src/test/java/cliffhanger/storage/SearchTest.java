package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.library.Field;
import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.search.Hit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One box finds titles, episodes, people and notes.
@Tag("slow")
class SearchTest {
    @TempDir
    Path folder;

    private SqliteLibrary library;
    private SqliteSearch search;
    private ShowId rust;

    @BeforeEach
    void open() {
        library = Fixtures.starter(folder);
        search = new SqliteSearch(library);
        rust = new SqliteNames(library).shows("American Rust").getFirst().id();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void beginningsOfWordsFindShowsEpisodesAndPeople() {
        assertThat(found("ame rus")).contains("SHOW American Rust: American Rust");
        assertThat(found("denm")).contains("EPISODE American Rust S1E9: Denmark");
        assertThat(found("jeff dan")).anyMatch(hit -> hit.startsWith("PERSON American Rust") && hit.contains("Jeff Daniels"));
        assertThat(found("del harris")).anyMatch(hit -> hit.contains("Jeff Daniels"));
        assertThat(found("zzzz")).isEmpty();
    }

    @Test
    void notesAreFoundWithTheWordsAroundAndFollowEveryChange() {
        library.apply(new Change.WriteNote(new Subject.OnShow(rust), "zero one two three four five six one two three four five six seven eight one two three four five six six seven eight nine ten eleven twelve "
                + "the Ünsayable secret is in the barn and nobody knows it but him and her and them and us and you and me"));
        Hit hit = search.find("unsay", 5).getFirst();
        assertThat(hit.kind()).isEqualTo(Hit.Kind.NOTE);
        assertThat(hit.pieces().get(1)).isEqualTo("Ünsayable");
        assertThat(hit.text()).startsWith("…").endsWith("…");

        library.apply(new Change.WriteNote(new Subject.OnShow(rust), "nothing"));
        assertThat(search.find("unsay", 5)).isEmpty();
        library.undo();
        assertThat(search.find("nothing", 5)).isEmpty();
    }

    @Test
    void theIndexFollowsEditsRemovalsAndUndo() {
        library.apply(new Change.EditShow(rust, Map.of(Field.OfShow.TITLE, "Quite Another"), Map.of()));
        assertThat(found("another")).contains("SHOW Quite Another: Quite Another");
        assertThat(found("american rust")).isEmpty();
        library.apply(new Change.RemoveShow(rust));
        assertThat(found("another")).isEmpty();
        assertThat(found("denmark")).isEmpty();
        library.undo();
        library.undo();
        assertThat(found("american rust")).hasSize(1);
        assertThat(found("denmark")).hasSize(1);
        for (String table : List.of("show_search", "episode_search", "person_search", "note_search")) {
            library.sql().once("INSERT INTO %1$s (%1$s, rank) VALUES ('integrity-check', 1)".formatted(table));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "*", "a*b", "AND", "NOT x", "(", "title:rust", "^", "-", "'; DROP TABLE show; --", "\0", "🦀", "שלום"})
    void whateverIsTypedIsNoSyntax(String text) {
        assertThat(search.find(text, 5)).isNotNull();
    }

    @Test
    void aMegabyteIsOnlyLookedAtInPart() {
        assertThat(search.find("rust ".repeat(200_000), 5)).isNotEmpty();
    }

    private List<String> found(String text) {
        return search.find(text, 10).stream()
                .map(hit -> hit.kind() + " " + hit.title() + (hit.code() == null ? "" : " " + hit.code()) + ": " + hit.text())
                .toList();
    }
}
