package cliffhanger.search;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds what a person means by a name.
public interface Names {
    /// The show of that number at TVmaze ("tvmaze:143"); shows of that title, with or without the year ("Kingdom 2019"); where there is none, those whose title begins so; else those of which words begin so; else those that contain it. Compared as [cliffhanger.titles] does.
    List<Found> shows(String name);

    /// The regular episode of that number.
    Optional<EpisodeId> episode(ShowId show, int season, int number);

    /// The season of that number.
    Optional<SeasonId> season(ShowId show, int season);

    /// A show that a name may mean.
    ///
    /// @param year   when it premiered, as text; null where that is not known
    /// @param tvmaze its number at TVmaze; null where it has none
    record Found(ShowId id, String title, @Nullable String year, @Nullable String tvmaze) {
        /// "Kingdom (2019, tvmaze:36837)".
        public String label() {
            String more = Stream.of(year, tvmaze == null ? null : "tvmaze:" + tvmaze)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            return more.isEmpty() ? title : title + " (" + more + ")";
        }
    }
}
