package cliffhanger.search;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteSearch;
import cliffhanger.ui.Background;
import cliffhanger.ui.LateBackground;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchViewModelTest {
    @TempDir
    Path folder;

    private SqliteLibrary library;

    @BeforeEach
    void open() {
        library = Fixtures.starter(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void whatIsTypedFindsEpisodesPeopleAndNotesAndNoShows() {
        SearchViewModel model = new SearchViewModel(new SqliteSearch(library), Background.inPlace());
        model.queryProperty().set("american");
        assertThat(model.hits()).noneMatch(hit -> hit.kind() == Hit.Kind.SHOW);
        model.queryProperty().set("jeff");
        assertThat(model.hits()).anyMatch(hit -> hit.kind() == Hit.Kind.PERSON && hit.text().contains("Jeff Daniels"));
        model.queryProperty().set("  ");
        assertThat(model.hits()).isEmpty();
    }

    @Test
    void anAnswerForAnOlderTextNeverComesAfterOneForANewer() {
        LateBackground late = new LateBackground();
        SearchViewModel model = new SearchViewModel(new SqliteSearch(library), late);
        model.queryProperty().set("j");
        model.queryProperty().set("jeff");
        late.deliverNewestFirst();
        assertThat(model.hits()).isNotEmpty().allMatch(hit -> hit.text().toLowerCase(java.util.Locale.ROOT).contains("jeff"));
    }

    @Test
    void aNoteThatWasWrittenMeanwhileIsFoundAfterARefresh() {
        SearchViewModel model = new SearchViewModel(new SqliteSearch(library), Background.inPlace());
        model.queryProperty().set("lighthouse");
        assertThat(model.hits()).isEmpty();
        library.apply(new Change.WriteNote(new Subject.OnShow(Fixtures.show(library, "Westworld")), "Remember the lighthouse."));
        model.refresh();
        assertThat(model.hits()).singleElement().satisfies(hit -> assertThat(hit.kind()).isEqualTo(Hit.Kind.NOTE));
    }
}
