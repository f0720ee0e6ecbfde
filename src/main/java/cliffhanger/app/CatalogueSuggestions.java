package cliffhanger.app;

import cliffhanger.catalogue.Finder;
import cliffhanger.imports.Suggestions;
import cliffhanger.library.Show;
import cliffhanger.provider.Listing;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Suggestions out of the offline catalogue, which is opened when it is first asked.
final class CatalogueSuggestions implements Suggestions {
    private static final int LOOKED_AT = 20;

    private final Supplier<Finder> finder;

    CatalogueSuggestions(Supplier<Finder> finder) {
        this.finder = finder;
    }

    @Override
    public Optional<Suggestion> of(String title, @Nullable Integer year) {
        String letters = Show.letters(title);
        List<Listing> alike = finder.get().atHand(title, LOOKED_AT).stream()
                .filter(show -> Show.letters(show.title()).equals(letters))
                .filter(show -> {
                    Integer began = show.year();
                    return year == null || began == null || Math.abs(began - year) <= 1;
                })
                .toList();
        return alike.size() == 1 ? Optional.of(suggestion(alike.getFirst())) : Optional.empty();
    }

    private static Suggestion suggestion(Listing show) {
        return new Suggestion(String.valueOf(show.id()), show.title(), show.year(), show.network());
    }
}
