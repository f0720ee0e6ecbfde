package cliffhanger.search;

import cliffhanger.ui.Background;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What is found for what is typed, beyond the titles of shows: episodes, people and notes. JavaFX thread only.
public final class SearchViewModel {
    private static final int EACH = 8;

    private final Search search;
    private final Background background;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    /// Kept, for such a list hears of changes only while somebody holds it.
    private final ObservableList<Hit> readOnly = FXCollections.unmodifiableObservableList(hits);

    public SearchViewModel(Search search, Background background) {
        this.search = search;
        this.background = background;
        query.subscribe(this::find);
    }

    public StringProperty queryProperty() {
        return query;
    }

    /// Hits by kind; unmodifiable. They follow what is typed; those for an older text never come after those for a newer.
    public ObservableList<Hit> hits() {
        return readOnly;
    }

    /// Searches again, after the library changed.
    public void refresh() {
        find(query.get());
    }

    private void find(String text) {
        if (text.isBlank()) {
            hits.clear();
            return;
        }
        background.run(() -> search.find(text, EACH), found -> {
            if (text.equals(query.get())) {
                List<Hit> beyond = found.stream().filter(hit -> hit.kind() != Hit.Kind.SHOW).toList();
                if (!beyond.equals(hits)) {
                    hits.setAll(beyond);
                }
            }
        });
    }
}
