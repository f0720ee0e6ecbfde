package cliffhanger.review;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.Credit;
import cliffhanger.library.Fact;
import cliffhanger.library.Field;
import cliffhanger.library.Network;
import cliffhanger.library.Offer;
import cliffhanger.library.Rating;
import cliffhanger.library.Recap;
import cliffhanger.library.Release;
import cliffhanger.library.Season;
import cliffhanger.library.Show;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.StatusEvent;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a claim lies to what the library holds.
///
/// @param held what is held in its place; null where that is nothing, or the same
public record Comparison(State state, @Nullable Claim held) {
    /// What can be the case.
    public enum State {
        /// Nothing is known of it.
        NEW,
        /// It is known, from wherever.
        SAME,
        /// Something else is held.
        DIFFERS
    }

    static Comparison fresh() {
        return new Comparison(State.NEW, null);
    }

    private static Comparison same() {
        return new Comparison(State.SAME, null);
    }

    /// @param held all that is held of the show; null where it is not in the library
    static Comparison of(Claim claim, @Nullable ShowFacts held) {
        if (held == null) {
            return fresh();
        }
        return switch (claim) {
            case Claim.OfShow(Field.OfShow field, String text) -> text(text, text(held.show(), field), other -> new Claim.OfShow(field, other));
            case Claim.OfSeason(int season, Field.OfSeason field, String text) ->
                text(text, season(held, season).map(known -> text(known, field)).orElse(null), other -> new Claim.OfSeason(season, field, other));
            case Claim.When(int season, Release release) -> when(season, release, season(held, season).map(Season::release).orElse(null));
            case Claim.Listed(Fact fact) -> listed(fact, held);
        };
    }

    private static Comparison text(String said, @Nullable String known, java.util.function.Function<String, Claim> claim) {
        if (known == null || known.isBlank()) {
            return fresh();
        }
        boolean alike = known.equalsIgnoreCase(said) || known.toLowerCase(java.util.Locale.ROOT).endsWith(" " + said.toLowerCase(java.util.Locale.ROOT))
                || said.toLowerCase(java.util.Locale.ROOT).endsWith(" " + known.toLowerCase(java.util.Locale.ROOT));
        return alike ? same() : new Comparison(State.DIFFERS, claim.apply(known));
    }

    private static @Nullable String text(Show show, Field.OfShow field) {
        Network network = show.network();
        return switch (field) {
            case NETWORK -> network == null ? null : network.name();
            case RUNTIME -> show.runtimeMinutes() == null ? null : String.valueOf(show.runtimeMinutes());
            case BASED_ON -> show.basedOn();
            case DEVELOPER -> show.developer();
            case PREMIERED -> show.premiered() == null ? null : cliffhanger.airdate.Edtf.print(show.premiered());
            default -> null;
        };
    }

    private static @Nullable String text(Season season, Field.OfSeason field) {
        return switch (field) {
            case EPISODE_ORDER -> season.episodeOrder() == null ? null : String.valueOf(season.episodeOrder());
            case NETWORK -> season.network();
            case NAME, RELEASE -> null;
        };
    }

    private static Comparison when(int season, Release said, @Nullable Release known) {
        if (known == null || !known.date().isAnnounced()) {
            return fresh();
        }
        return known.date().equals(said.date()) ? same() : new Comparison(State.DIFFERS, new Claim.When(season, known));
    }

    private static Comparison listed(Fact fact, ShowFacts held) {
        return switch (fact) {
            case StatusEvent event -> event(event, held);
            case Credit credit -> of(held.credits().stream().filter(other -> other.person().equalsIgnoreCase(credit.person())).findFirst(),
                    other -> credit.character() == null || alike(credit.character(), other.character()));
            case Offer offer -> held.offers().stream()
                    .anyMatch(other -> other.kind() == offer.kind() && other.provider().equalsIgnoreCase(offer.provider())) ? same() : fresh();
            case Rating rating -> of(held.ratings().stream().filter(other -> other.by().equalsIgnoreCase(rating.by())).findFirst(),
                    other -> other.value() == rating.value() && (rating.votes() == null || Objects.equals(rating.votes(), other.votes())));
            case Recap recap -> of(held.recaps().stream().filter(other -> other.season() == recap.season()).findFirst(),
                    other -> other.text().equals(recap.text()));
            default -> held.predictions().contains(fact) ? same() : fresh();
        };
    }

    /// The same turn is known where the day agrees, or one of the two has none; of another day, both are kept.
    private static Comparison event(StatusEvent said, ShowFacts held) {
        Optional<StatusEvent> alike = held.events().stream()
                .filter(other -> other.kind() == said.kind())
                .filter(other -> said.season() == null || other.season() == null || said.season().equals(other.season()))
                .findFirst();
        return of(alike, other -> said.date() == null || agree(said.date(), other.date()));
    }

    private static boolean agree(AirDate said, @Nullable AirDate known) {
        return known != null && !said.earliest().isAfter(known.latest()) && !known.earliest().isAfter(said.latest());
    }

    private static boolean alike(String said, @Nullable String known) {
        return known != null && (known.equalsIgnoreCase(said) || known.contains(said) || said.contains(known));
    }

    private static <F extends Fact> Comparison of(Optional<F> known, java.util.function.Predicate<F> agrees) {
        return known.map(other -> agrees.test(other) ? same() : new Comparison(State.DIFFERS, new Claim.Listed(other))).orElse(fresh());
    }

    private static Optional<Season> season(ShowFacts held, int number) {
        return held.seasons().stream().filter(season -> season.number() == number).findFirst();
    }
}
