package cliffhanger.transfer;

import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What there is to take along, row by row, so that a large library needs no more memory than a small one. Calls block on the disk.
public interface LibraryRows {
    /// Every play, by show, season and number.
    void plays(Consumer<PlayRow> each);

    /// Every show, by title.
    void shows(Consumer<ShowRow> each);

    /// A show with its ids: "tvmaze", "imdb", "thetvdb", "tmdb".
    ///
    /// @param year when it premiered
    record ShowNamed(String title, @Nullable Integer year, Map<String, String> ids) {}

    /// One viewing of one episode.
    ///
    /// @param number null for a special without one
    /// @param at     null where it is not known
    /// @param ids    the episode's, by service
    record PlayRow(
            ShowNamed show, int season, @Nullable Integer number, boolean special, @Nullable String title, @Nullable Instant at, Map<String, String> ids) {}

    /// A show as the user has it.
    ///
    /// @param rating the user's own, 0 to 10
    /// @param status in the library's words
    record ShowRow(
            ShowId id, ShowNamed show, ShowState state, boolean favourite, @Nullable Double rating, int watched, int aired, int total,
            @Nullable String network, String status, @Nullable String note) {}
}
