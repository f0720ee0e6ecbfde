package cliffhanger.app.work;

import cliffhanger.imports.Suggestions;
import cliffhanger.library.history.ShowRef;
import cliffhanger.provider.Listing;
import cliffhanger.titles.FoldedTitle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Suggestions out of the offline catalogue, which is opened when it is first asked.
public final class CatalogueSuggestions implements Suggestions {
    private static final int LOOKED_AT = 20;

    private final Search search;

    public CatalogueSuggestions(Search search) {
        this.search = search;
    }

    /// Finds shows by their names.
    @FunctionalInterface
    public interface Search {
        List<Listing> find(String text, int limit);
    }

    @Override
    public Optional<Suggestion> of(String title, @Nullable Integer year) {
        String letters = FoldedTitle.of(title).letters();
        List<Listing> alike = search.find(title, LOOKED_AT).stream()
                .filter(show -> FoldedTitle.of(show.title()).letters().equals(letters))
                .filter(show -> ShowRef.mayBeOneYear(show.year(), year))
                .toList();
        return alike.size() == 1 ? Optional.of(suggestion(alike.getFirst())) : Optional.empty();
    }

    private static Suggestion suggestion(Listing show) {
        return new Suggestion(String.valueOf(show.id()), show.title(), show.year(), show.network());
    }
}
