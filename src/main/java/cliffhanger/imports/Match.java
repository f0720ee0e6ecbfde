package cliffhanger.imports;

import cliffhanger.imports.ExistingShows.PresentShow;
import cliffhanger.imports.Suggestions.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a show of a history is held to be.
///
/// @param how        why
/// @param answer     where it goes
/// @param candidates shows of the library that it may be, the likeliest first
/// @param suggestion what the catalogue knows by that title; null where nothing, or an id tells more
public record Match(FoundShow found, How how, Answer answer, List<PresentShow> candidates, @Nullable Suggestion suggestion) {
    public Match {
        candidates = List.copyOf(candidates);
    }

    /// Why a show is held to be another.
    public enum How {
        /// An id is the same.
        ID,
        /// Only the title is the same, and the year as far as both have one.
        TITLE,
        /// Nothing here is like it; the catalogue has one of that title.
        CATALOGUE,
        /// Nothing is like it.
        NONE,
        /// The user said so.
        USER
    }

    /// Where a show goes.
    public sealed interface Answer {
        /// To one that is here.
        record Same(PresentShow show) implements Answer {}

        /// To a new one, which is that of the catalogue where one is named.
        record New(@Nullable Suggestion as) implements Answer {}

        /// Nowhere.
        record Leave() implements Answer {}

        /// Nobody has said so yet.
        record Open() implements Answer {}
    }

    /// Whether the user has to say.
    public boolean isOpen() {
        return answer instanceof Answer.Open;
    }

    Match with(Answer other) {
        return new Match(found, How.USER, other, candidates, suggestion);
    }

    /// What would be said if the user said yes to the likeliest.
    public Answer likeliest() {
        return candidates.isEmpty() ? new Answer.New(suggestion) : new Answer.Same(candidates.getFirst());
    }

    /// What would be said if the user said that it is another than all that are like it.
    public Answer apart() {
        return new Answer.New(null);
    }
}
