package cliffhanger.show;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.library.veil.Veils;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteSettings;
import cliffhanger.storage.SqliteShowPages;
import cliffhanger.ui.Background;
import cliffhanger.ui.LateBackground;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowViewModelTest {
    @TempDir
    Path folder;

    private SqliteLibrary library;
    private final List<Change> changes = new ArrayList<>();

    @BeforeEach
    void open() {
        library = Fixtures.starter(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private ShowViewModel model(Background background) {
        return new ShowViewModel(new SqliteShowPages(library), background, changes::add, new Lifting(new Veils(new SqliteSettings(library), library.clock())));
    }

    @Test
    void aShowOpensWithASeasonAndAnotherCanBeChosen() {
        ShowViewModel model = model(Background.inPlace());
        ShowId rust = Fixtures.show(library, "American Rust");
        model.open(rust);
        assertThat(model.detail().show().show().title()).isEqualTo("American Rust");
        SeasonTab first = model.detail().show().tab(1).orElseThrow();
        model.select(first.id());
        assertThat(model.detail().season()).isNotNull();
        assertThat(model.detail().season().season().number()).isEqualTo(1);
        model.open(null);
        assertThat(model.detailProperty().get()).isNull();
    }

    @Test
    void whatWasAskedForLastIsShownWhateverComesBackWhen() {
        LateBackground late = new LateBackground();
        ShowViewModel model = model(late);
        model.open(Fixtures.show(library, "Westworld"));
        model.open(Fixtures.show(library, "American Rust"));
        late.deliverNewestFirst();
        assertThat(model.detail().show().show().title()).isEqualTo("American Rust");
    }

    @Test
    void itFollowsChangesOfTheOpenShowAloneAndClosesWithIt() {
        ShowViewModel model = model(Background.inPlace());
        ShowId rust = Fixtures.show(library, "American Rust");
        model.open(rust);
        ShowViewModel.Detail before = model.detail();
        library.apply(new Change.SetFavourite(rust, true));
        model.refresh(Set.of(Fixtures.show(library, "Westworld")));
        assertThat(model.detail()).isSameAs(before);
        model.refresh(Set.of(rust));
        assertThat(model.detail()).isNotEqualTo(before);
        library.apply(new Change.RemoveShow(rust));
        model.refresh(Set.of(rust));
        assertThat(model.detailProperty().get()).isNull();
    }
}
