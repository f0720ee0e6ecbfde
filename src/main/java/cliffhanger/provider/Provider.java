package cliffhanger.provider;

import cliffhanger.library.EpisodeOrder;
import cliffhanger.library.ShowFacts;
import cliffhanger.web.WebProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A service that knows shows. Calls wait for the internet, for minutes in the worst case; they end at once when their thread
/// is interrupted.
public interface Provider {
    /// The name of its ids in the library: "tvmaze", "tmdb".
    String key();

    /// As people know it.
    String name();

    /// Whether it can be asked; one that needs a key and has none cannot.
    boolean isReady();

    /// Its id of a show that has one of these ids elsewhere; empty where it knows none of them.
    ///
    /// @param elsewhere such as "imdb" to "tt1844624"
    Optional<String> find(Map<String, String> elsewhere) throws WebProblem;

    /// All that it knows of a show.
    ///
    /// @param fresh whether an answer that is kept from before will not do
    /// @throws WebProblem [WebProblem.Kind#NOT_FOUND] where there is no such show
    ShowFacts facts(String id, boolean fresh) throws WebProblem;

    /// What it knows of a show in as few calls as may be; there may be more to know, such as its specials.
    ///
    /// @throws WebProblem as [#facts]
    default ShowFacts outline(String id) throws WebProblem {
        return facts(id, true);
    }

    /// The other orders of a show's episodes that it keeps.
    ///
    /// @throws WebProblem as [#facts]
    default List<EpisodeOrder> orders(String id) throws WebProblem {
        return List.of();
    }

    /// Where each episode stands in one of them, by its id here.
    ///
    /// @throws WebProblem as [#facts]
    default Map<Long, EpisodeOrder.Place> places(EpisodeOrder order) throws WebProblem {
        return Map.of();
    }
}
