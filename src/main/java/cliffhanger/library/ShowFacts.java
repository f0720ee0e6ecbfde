package cliffhanger.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that one source says of one show, to be added to the library or to update what is there.
///
/// A list that is empty says nothing; it never takes away what is known.
///
/// @param source where the facts come from
public record ShowFacts(
        Show show,
        List<Season> seasons,
        List<Episode> episodes,
        List<StatusEvent> events,
        List<Credit> credits,
        List<Offer> offers,
        List<Rating> ratings,
        List<Recap> recaps,
        List<Prediction> predictions,
        List<Picture> pictures,
        @Nullable Source source) {

    public ShowFacts {
        seasons = List.copyOf(seasons);
        episodes = List.copyOf(episodes);
        events = List.copyOf(events);
        credits = List.copyOf(credits);
        offers = List.copyOf(offers);
        ratings = List.copyOf(ratings);
        recaps = List.copyOf(recaps);
        predictions = List.copyOf(predictions);
        pictures = List.copyOf(pictures);
    }

    /// Facts with no pictures.
    public ShowFacts(
            Show show, List<Season> seasons, List<Episode> episodes, List<StatusEvent> events, List<Credit> credits,
            List<Offer> offers, List<Rating> ratings, List<Recap> recaps, List<Prediction> predictions, @Nullable Source source) {
        this(show, seasons, episodes, events, credits, offers, ratings, recaps, predictions, List.of(), source);
    }

    /// The same with this history and source.
    public ShowFacts with(List<StatusEvent> history, @Nullable Source from) {
        return new ShowFacts(show, seasons, episodes, history, credits, offers, ratings, recaps, predictions, pictures, from);
    }
}
