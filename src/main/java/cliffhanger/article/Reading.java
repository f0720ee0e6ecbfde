package cliffhanger.article;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.Credit;
import cliffhanger.library.Offer;
import cliffhanger.library.Release;
import cliffhanger.library.StatusEvent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an article says, fact by fact. What it does not say is null or an empty list.
///
/// @param reference        the day that "last year" was counted from; null where it is not known
/// @param show             title of the show that it is about
/// @param season           the season that it is about
/// @param outlook          whether more comes
/// @param networks         who airs it, in the order of the text
/// @param events           what happened to it
/// @param release          when the season comes
/// @param previousPremiere when the season before came
/// @param episodes         how many episodes the season, or else the one before, has
/// @param minutes          usual length of an episode
/// @param cast             who plays whom
/// @param offers           where it can be watched
/// @param scores           ratings
/// @param basedOn          the work that it comes from
/// @param developer        who made it for the screen
/// @param recaps           paragraphs that tell what happened
/// @param predictions      paragraphs that tell what may come
public record Reading(
        Article article,
        @Nullable LocalDate reference,
        @Nullable Found<String> show,
        @Nullable Found<Integer> season,
        Found<Outlook> outlook,
        List<Found<String>> networks,
        List<Found<StatusEvent>> events,
        @Nullable Found<Release> release,
        @Nullable Found<AirDate> previousPremiere,
        @Nullable Found<SeasonCount> episodes,
        @Nullable Found<Integer> minutes,
        List<Found<Credit>> cast,
        List<Found<Offer>> offers,
        List<Found<Score>> scores,
        @Nullable Found<String> basedOn,
        @Nullable Found<String> developer,
        List<Found<SeasonText>> recaps,
        List<Found<SeasonText>> predictions) {

    public Reading {
        networks = List.copyOf(networks);
        events = List.copyOf(events);
        cast = List.copyOf(cast);
        offers = List.copyOf(offers);
        scores = List.copyOf(scores);
        recaps = List.copyOf(recaps);
        predictions = List.copyOf(predictions);
    }

    /// Whether nothing was found that is worth a look.
    public boolean isEmpty() {
        return show == null && events.isEmpty() && cast.isEmpty() && release == null && offers.isEmpty();
    }
}
