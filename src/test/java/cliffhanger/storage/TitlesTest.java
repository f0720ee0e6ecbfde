package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.catalogue.Catalogue;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.provider.Listing;
import cliffhanger.titles.FoldedTitle;
import cliffhanger.titles.TitleQuery;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is typed finds the same title in each place: the library's search (shows, episodes, people, notes), names on the command
/// line, the catalogue.
class TitlesTest {
    private static final List<String> TITLES = List.of("It's Always Cloudy", "Nip/Duck", "M*A*S*H", "9-1-1", "C.S.I.: Lyon", "S.W.A.T.", "Law & Order: Cats",
            "Øystein", "Łodzianie", "Straße 9", "¿Qué?", "İstanbul", "What If…?", "進撃の小人", "🚀 Launch", "V", "Up");

    @TempDir
    Path folder;

    private SqliteLibrary library;
    private SqliteCatalogue catalogue;

    @BeforeEach
    void open() {
        library = Fixtures.empty(folder);
        catalogue = SqliteCatalogue.open(folder);
        List<Listing> listings = new ArrayList<>();
        for (String title : TITLES) {
            int number = listings.size() + 1;
            library.apply(new Change.AddShows(List.of(Fixtures.weekly(title, number, LocalDate.of(2026, 1, 1), 1, 1)), "TVmaze", false));
            library.apply(new Change.WriteNote(new Subject.OnShow(Fixtures.show(library, "tvmaze:" + number)), "On " + title + ", at night"));
            listings.add(listing(number, title, 40));
        }
        catalogue.put(listings, new Catalogue.Range(1, 250), new Catalogue.State(1, null, 0));
        catalogue.arrange();
    }

    @AfterEach
    void close() {
        catalogue.close();
        library.close();
    }

    private static Listing listing(long id, String title, int weight) {
        return new Listing(id, title, List.of("Also: " + title), LocalDate.of(2026, 1, 1), null, Lifecycle.RUNNING, null, null, List.of(), null, null,
                weight, null, null, Map.of());
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            its always    | It's Always Cloudy
            it’s always   | It's Always Cloudy
            nipduck       | Nip/Duck
            mash          | M*A*S*H
            911           | 9-1-1
            csi           | C.S.I.: Lyon
            swat          | S.W.A.T.
            law and order | Law & Order: Cats
            oystein       | Øystein
            lodzi         | Łodzianie
            strasse       | Straße 9
            que           | ¿Qué?
            istanbul      | İstanbul
            What If...?   | What If…?
            小人           | 進撃の小人
            🚀            | 🚀 Launch
            """)
    void isFoundInEachPlace(String typed, String title) {
        assertThat(new SqliteSearch(library).find(typed, 5)).as("search")
                .anySatisfy(hit -> assertThat(hit.text()).isEqualTo(title))
                .anySatisfy(hit -> assertThat(hit.text()).isEqualTo("On " + title + ", at night"))
                .allSatisfy(hit -> assertThat(hit.pieces()).as("is marked").hasSizeGreaterThan(1));
        assertThat(new SqliteNames(library).shows(typed)).as("name").singleElement().satisfies(found -> assertThat(found.title()).isEqualTo(title));
        assertThat(catalogue.find(typed, 5)).as("catalogue").first().satisfies(found -> assertThat(found.title()).isEqualTo(title));
        assertThat(TitleQuery.of(typed).isWithin(FoldedTitle.of(title))).as("filter").isTrue();
    }

    @Test
    void theTitleItselfComesBeforeWhatBeginsSo() {
        catalogue.put(List.of(listing(300, "Mashup", 99), listing(301, "Masha", 98)), new Catalogue.Range(250, 500), new Catalogue.State(2, null, 0));
        assertThat(catalogue.find("mash", 5)).extracting(Listing::title).startsWith("M*A*S*H", "Mashup");
    }

    /// A catalogue of which the titles were folded as the version before did is brought over where it lies.
    @Test
    void anOlderCatalogueIsKept() throws SQLException {
        catalogue.close();
        try (Connection old = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("catalogue.db")); Statement statement = old.createStatement()) {
            for (String sql : List.of("DROP TRIGGER entry_insert", "DROP TRIGGER entry_delete", "DROP TRIGGER entry_update", "DROP TABLE entry_search",
                    "DROP TABLE entry_trigram",
                    "CREATE VIRTUAL TABLE entry_search USING fts5 (title, other, content = 'entry', content_rowid = 'place', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3', columnsize = 0)",
                    "CREATE VIRTUAL TABLE entry_trigram USING fts5 (title, content = 'entry', content_rowid = 'place', tokenize = 'trigram remove_diacritics 1')",
                    "INSERT INTO entry_search (entry_search) VALUES ('rebuild')",
                    "UPDATE entry SET folded = 'nip duck' WHERE title = 'Nip/Duck'", "PRAGMA user_version = 1")) {
                statement.execute(sql);
            }
        }
        catalogue = SqliteCatalogue.open(folder);
        assertThat(catalogue.size()).isEqualTo(TITLES.size());
        assertThat(catalogue.find("nipduck", 5)).extracting(Listing::title).containsExactly("Nip/Duck");
        assertThat(catalogue.find("nipdukc", 5)).extracting(Listing::title).as("with a slip").containsExactly("Nip/Duck");
    }
}
