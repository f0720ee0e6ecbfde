package cliffhanger.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A show that a history holds, under all the names that it has there.
///
/// @param key     its number in the survey, from 0
/// @param label   its title; where the history has none, what it is known by
/// @param title   null where the history has none
/// @param plays   viewings, as far as they are told apart; at least so many
/// @param again   of them, those of episodes that were watched before
/// @param ratings of the show, its seasons and episodes
public record FoundShow(
        int key, String label, @Nullable String title, @Nullable Integer year, Map<String, String> ids, int plays, int again, int ratings, int notes,
        int lists) {
    public FoundShow {
        ids = Map.copyOf(ids);
    }

}
