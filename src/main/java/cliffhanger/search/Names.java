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
    /// The show of that number at TVmaze ("tvmaze:143") or here ("id:12"); shows of that title, with or without its year and network ("Kingdom 2019",
    /// "V (NBC)"); where there is none, those whose title begins so; else those of which words begin so; else those that contain it. Compared as [cliffhanger.titles] does.
    List<Found> shows(String name);

    /// The regular episode of that number.
    Optional<EpisodeId> episode(ShowId show, int season, int number);

    /// All episodes of a show, specials too, under the numbers that they are shown by.
    List<EpisodeNames.Listed> episodes(ShowId show);

    /// The season of that number.
    Optional<SeasonId> season(ShowId show, int season);

    /// A show that a name may mean.
    ///
    /// @param year    when it premiered, as text; null where that is not known
    /// @param network null where it is not known
    /// @param tvmaze  its number at TVmaze; null where it has none
    record Found(ShowId id, String title, @Nullable String year, @Nullable String network, @Nullable String tvmaze) {
        /// "Kingdom (2019, Netflix, tvmaze:36837)": what tells it from others of its title, and what it can be called by. The number that
        /// it has in this library stands for that at TVmaze where it has none there.
        public String label() {
            return Stream.of(year, network, tvmaze == null ? "id:" + id.value() : "tvmaze:" + tvmaze)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", ", title + " (", ")"));
        }

        /// All that it can be called by besides its title.
        public List<String> names() {
            return Stream.of(title + " " + year, title + " " + network, title + " " + year + " " + network, label())
                    .filter(name -> !name.contains("null"))
                    .toList();
        }
    }
}
