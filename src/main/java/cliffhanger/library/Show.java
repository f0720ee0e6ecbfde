package cliffhanger.library;

import cliffhanger.airdate.AirDate;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of a show. Everything but the title may be missing.
///
/// @param title          as its makers write it, never blank
/// @param summary        plain text of a few sentences
/// @param type           such as "Scripted" or "Animation"
/// @param language       such as "English"
/// @param genres         in the source's order
/// @param lifecycle      what the source says of its state today
/// @param runtimeMinutes usual length of an episode, above 0
/// @param premiered      first air date of all
/// @param ended          last air date of all
/// @param network        where it airs
/// @param basedOn        the work that it comes from, such as "the novel by Philipp Meyer"
/// @param developer      who made it for the screen
/// @param site           its official page
/// @param externalIds    its names elsewhere: "tvmaze", "imdb", "thetvdb" to the id there
public record Show(
        String title,
        @Nullable String summary,
        @Nullable String type,
        @Nullable String language,
        List<String> genres,
        Lifecycle lifecycle,
        @Nullable Integer runtimeMinutes,
        @Nullable AirDate premiered,
        @Nullable AirDate ended,
        @Nullable Network network,
        @Nullable String basedOn,
        @Nullable String developer,
        @Nullable String site,
        Map<String, String> externalIds) {

    public Show {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a show has a title");
        }
        genres = List.copyOf(genres);
        externalIds = Map.copyOf(externalIds);
    }

    /// A title's letters and digits alone, small and without accents: two that have the same may mean one show.
    public static String letters(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N}]", "");
        return plain.isEmpty() ? title : plain.toLowerCase(Locale.ROOT);
    }

    /// A show of which only the title is known.
    public static Show titled(String title) {
        return new Show(
                title, null, null, null, List.of(), Lifecycle.UNKNOWN, null, null, null, null, null, null, null, Map.of());
    }
}
