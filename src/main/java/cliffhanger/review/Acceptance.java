package cliffhanger.review;

import cliffhanger.library.Credit;
import cliffhanger.library.Fact;
import cliffhanger.library.Field;
import cliffhanger.library.Link;
import cliffhanger.library.Offer;
import cliffhanger.library.Prediction;
import cliffhanger.library.Rating;
import cliffhanger.library.Recap;
import cliffhanger.library.Release;
import cliffhanger.library.Season;
import cliffhanger.library.Show;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.Source;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.change.Change;
import cliffhanger.refresh.Held;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The one change that takes over claims, each with the source that it comes from.
public final class Acceptance {
    private final Source source;
    private final Show.Builder show;
    private final Map<Integer, Map<Field.OfSeason, String>> seasons = new TreeMap<>();
    private final Map<Integer, Release> releases = new TreeMap<>();
    private final List<StatusEvent> events = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();
    private final List<Rating> ratings = new ArrayList<>();
    private final List<Recap> recaps = new ArrayList<>();
    private final List<Prediction> predictions = new ArrayList<>();

    private Acceptance(String title, Source source) {
        show = Show.builder(title);
        this.source = source;
    }

    /// For the show that is held, under its own title; where none is, for a new one.
    ///
    /// @param title what to call a new one
    public static Change.AcceptFacts into(Holdings.@Nullable Held held, String title, List<Claim> claims, Source source) {
        return held == null ? of(null, title, claims, source) : of(held.id(), held.facts().show().title(), claims, source);
    }

    /// @param id    the show; null to add one of that title
    /// @param title what to call it
    public static Change.AcceptFacts of(@Nullable ShowId id, String title, List<Claim> claims, Source source) {
        Acceptance all = new Acceptance(title, source);
        claims.forEach(all::add);
        return new Change.AcceptFacts(id, all.facts());
    }

    private void add(Claim claim) {
        switch (claim) {
            case Claim.OfShow(Field.OfShow field, String text) -> field.type(show, text);
            case Claim.OfSeason(int season, Field.OfSeason field, String text) -> of(season).put(field, text);
            case Claim.When(int season, Release release) -> {
                of(season);
                releases.put(season, new Release(release.date(), release.confidence(), release.wording(), source));
            }
            case Claim.Listed(Fact fact) -> add(fact);
        }
    }

    private Map<Field.OfSeason, String> of(int season) {
        return seasons.computeIfAbsent(season, any -> new EnumMap<>(Field.OfSeason.class));
    }

    private void add(Fact fact) {
        switch (fact) {
            case StatusEvent e -> events.add(new StatusEvent(e.kind(), e.season(), e.date(), e.who(), source, e.sentence()));
            case Credit c -> credits.add(new Credit(c.person(), c.character(), c.role(), c.season(), source));
            case Offer o -> offers.add(new Offer(o.provider(), o.kind(), o.region(), o.season(), source));
            case Rating r -> ratings.add(new Rating(r.by(), r.value(), r.votes(), source));
            case Recap r -> recaps.add(new Recap(r.season(), r.text(), source));
            case Prediction p -> predictions.add(new Prediction(p.season(), p.text(), source));
            case Link _ -> throw new IllegalArgumentException("an article claims no links");
        }
    }

    private ShowFacts facts() {
        // A season that the history speaks of has a page of its own.
        events.forEach(event -> {
            if (event.season() != null && event.kind() != StatusEvent.Kind.CANCELLED) {
                of(event.season());
            }
        });
        return ShowFacts.builder(show.build())
                .seasons(seasons.entrySet().stream().map(entry -> new Season(
                        entry.getKey(), null, number(entry.getValue().get(Field.OfSeason.EPISODE_ORDER)), releases.get(entry.getKey()),
                        entry.getValue().get(Field.OfSeason.NETWORK))).toList())
                .events(events)
                .credits(credits)
                .offers(offers)
                .ratings(ratings)
                .recaps(recaps)
                .predictions(predictions)
                .source(source)
                .build();
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }
}
