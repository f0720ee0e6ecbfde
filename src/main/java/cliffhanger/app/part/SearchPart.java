package cliffhanger.app.part;

import cliffhanger.library.Subject;
import cliffhanger.search.Hit;
import cliffhanger.search.SearchController;
import cliffhanger.search.SearchViewModel;
import cliffhanger.search.VeiledSearch;
import cliffhanger.storage.SqliteSearch;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;

/// What else matches beside the titles on the watchlist: episodes, people, notes.
public final class SearchPart implements Part {
    private final Shell shell;
    private final SearchViewModel viewModel;

    /// @param query what is typed above the watchlist
    public SearchPart(Shell shell, StringProperty query) {
        this.shell = shell;
        viewModel = new SearchViewModel(new VeiledSearch(new SqliteSearch(shell.library()), shell.veils()::of), shell.background());
        viewModel.queryProperty().bind(query);
    }

    @Override
    public Map<Class<?>, Supplier<?>> controllers() {
        return Map.of(SearchController.class, () -> new SearchController(viewModel, shell.language(), this::open));
    }

    private void open(Hit hit) {
        if (hit.kind() == Hit.Kind.NOTE) {
            shell.navigator().lead(hit.show(), hit.season(), Subject.of(hit.show(), hit.season(), hit.episode()));
        } else {
            shell.navigator().lead(hit.show(), hit.season());
        }
    }

    @Override
    public void reload() {
        viewModel.refresh();
    }
}
