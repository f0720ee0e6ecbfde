package cliffhanger.review;

import cliffhanger.airdate.AirDate;
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
import cliffhanger.library.ShowFacts;
import cliffhanger.library.StatusEvent;
import cliffhanger.refresh.Held;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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

    /// @param show what is held; null where it is not in the library
    static Comparison of(Claim claim, Holdings.@Nullable Held show) {
        if (show == null) {
            return fresh();
        }
        if (wasTakenOut(claim, show)) {
            return new Comparison(State.DIFFERS, null);
        }
        ShowFacts held = show.facts();
        return switch (claim) {
            case Claim.OfShow(Field.OfShow field, String text) -> text(text, field.text(held.show()), other -> new Claim.OfShow(field, other));
            case Claim.OfSeason(int season, Field.OfSeason field, String text) ->
                text(text, season(held, season).map(field::text).orElse(""), other -> new Claim.OfSeason(season, field, other));
            case Claim.When(int season, Release release) -> when(season, release, season(held, season).map(Season::release).orElse(null));
            case Claim.Listed(Fact fact) -> listed(fact, held);
        };
    }

    /// What the user took out does not come back by itself.
    private static boolean wasTakenOut(Claim claim, Holdings.Held show) {
        return switch (claim) {
            case Claim.OfShow _ -> false;
            case Claim.OfSeason(int season, Field.OfSeason _, String _) -> show.dismissed().contains(season);
            case Claim.When(int season, Release _) -> show.dismissed().contains(season);
            case Claim.Listed(Fact fact) -> show.removed().stream().anyMatch(gone -> isAlike(fact, gone));
        };
    }

    private static boolean isAlike(Fact said, Fact gone) {
        return switch (said) {
            case StatusEvent a -> gone instanceof StatusEvent b && a.kind() == b.kind() && Objects.equals(a.season(), b.season()) && Objects.equals(a.date(), b.date());
            case Credit a -> gone instanceof Credit b && a.person().equalsIgnoreCase(b.person());
            case Offer a -> gone instanceof Offer b && a.kind() == b.kind() && a.provider().equalsIgnoreCase(b.provider());
            case Rating a -> gone instanceof Rating b && a.by().equalsIgnoreCase(b.by());
            case Recap a -> gone instanceof Recap b && a.season() == b.season();
            default -> false;
        };
    }

    private static Comparison text(String said, String known, Function<String, Claim> claim) {
        if (known.isBlank()) {
            return fresh();
        }
        boolean alike = known.equalsIgnoreCase(said) || known.toLowerCase(Locale.ROOT).endsWith(" " + said.toLowerCase(Locale.ROOT))
                || said.toLowerCase(Locale.ROOT).endsWith(" " + known.toLowerCase(Locale.ROOT));
        return alike ? same() : new Comparison(State.DIFFERS, claim.apply(known));
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
                    .anyMatch(other -> other.kind() == offer.kind() && other.provider().equalsIgnoreCase(offer.provider())
                            && (other.season() == null || offer.season() == null || other.season().equals(offer.season()))) ? same() : fresh();
            case Rating rating -> of(held.ratings().stream().filter(other -> other.by().equalsIgnoreCase(rating.by())).findFirst(),
                    other -> other.value() == rating.value() && (rating.votes() == null || Objects.equals(rating.votes(), other.votes())));
            case Recap recap -> of(held.recaps().stream().filter(other -> other.season() == recap.season()).findFirst(),
                    other -> other.text().equals(recap.text()));
            case Prediction prediction -> held.predictions().stream()
                    .anyMatch(other -> other.season() == prediction.season() && other.text().equals(prediction.text())) ? same() : fresh();
            case Link _ -> fresh();
        };
    }

    /// The same turn is known where the day agrees with one that is held. One with no day is known where it is of the same season,
    /// or, with no season either, where it is the last turn that was told. Of another day, both are kept.
    private static Comparison event(StatusEvent said, ShowFacts held) {
        List<StatusEvent> alike = held.events().stream()
                .filter(other -> other.kind() == said.kind())
                .filter(other -> said.season() == null || other.season() == null || said.season().equals(other.season()))
                .toList();
        boolean last = !held.events().isEmpty() && held.events().getLast().kind() == said.kind();
        boolean known = said.date() == null
                ? alike.stream().anyMatch(other -> last || (said.season() != null && said.season().equals(other.season())))
                : alike.stream().anyMatch(other -> agree(said.date(), other.date()));
        if (known) {
            return same();
        }
        return said.date() == null || alike.isEmpty() ? fresh() : new Comparison(State.DIFFERS, new Claim.Listed(alike.getLast()));
    }

    private static boolean agree(AirDate said, @Nullable AirDate known) {
        return known != null && !said.earliest().isAfter(known.latest()) && !known.earliest().isAfter(said.latest());
    }

    private static boolean alike(String said, @Nullable String known) {
        return known != null && (known.equalsIgnoreCase(said) || known.contains(said) || said.contains(known));
    }

    private static <F extends Fact> Comparison of(Optional<F> known, Predicate<F> agrees) {
        return known.map(other -> agrees.test(other) ? same() : new Comparison(State.DIFFERS, new Claim.Listed(other))).orElse(fresh());
    }

    private static Optional<Season> season(ShowFacts held, int number) {
        return held.seasons().stream().filter(season -> season.number() == number).findFirst();
    }
}
