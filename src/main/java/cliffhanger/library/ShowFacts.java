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

    /// The show alone is known so far.
    public static Builder builder(Show show) {
        return new Builder(show);
    }

    /// The same facts, to be changed in part.
    public Builder toBuilder() {
        return toBuilder(show);
    }

    /// The same facts, of a show that is told of otherwise.
    public Builder toBuilder(Show other) {
        return new Builder(other)
                .seasons(seasons)
                .episodes(episodes)
                .events(events)
                .credits(credits)
                .offers(offers)
                .ratings(ratings)
                .recaps(recaps)
                .predictions(predictions)
                .pictures(pictures)
                .source(source);
    }

    /// Takes what one source says, part by part.
    public static final class Builder {
        private final Show show;
        private List<Season> seasons = List.of();
        private List<Episode> episodes = List.of();
        private List<StatusEvent> events = List.of();
        private List<Credit> credits = List.of();
        private List<Offer> offers = List.of();
        private List<Rating> ratings = List.of();
        private List<Recap> recaps = List.of();
        private List<Prediction> predictions = List.of();
        private List<Picture> pictures = List.of();
        private @Nullable Source source;

        private Builder(Show show) {
            this.show = show;
        }

        public Builder seasons(List<Season> seasons) {
            this.seasons = seasons;
            return this;
        }

        public Builder episodes(List<Episode> episodes) {
            this.episodes = episodes;
            return this;
        }

        public Builder events(List<StatusEvent> events) {
            this.events = events;
            return this;
        }

        public Builder credits(List<Credit> credits) {
            this.credits = credits;
            return this;
        }

        public Builder offers(List<Offer> offers) {
            this.offers = offers;
            return this;
        }

        public Builder ratings(List<Rating> ratings) {
            this.ratings = ratings;
            return this;
        }

        public Builder recaps(List<Recap> recaps) {
            this.recaps = recaps;
            return this;
        }

        public Builder predictions(List<Prediction> predictions) {
            this.predictions = predictions;
            return this;
        }

        public Builder pictures(List<Picture> pictures) {
            this.pictures = pictures;
            return this;
        }

        public Builder source(@Nullable Source source) {
            this.source = source;
            return this;
        }

        public ShowFacts build() {
            return new ShowFacts(show, seasons, episodes, events, credits, offers, ratings, recaps, predictions, pictures, source);
        }
    }
}
