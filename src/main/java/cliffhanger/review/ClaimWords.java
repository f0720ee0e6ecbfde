package cliffhanger.review;

import cliffhanger.airdate.DateWords;
import cliffhanger.airdate.Edtf;
import cliffhanger.language.Language;
import cliffhanger.library.Credit;
import cliffhanger.library.Fact;
import cliffhanger.library.Field;
import cliffhanger.library.Link;
import cliffhanger.library.Offer;
import cliffhanger.library.Prediction;
import cliffhanger.library.Rating;
import cliffhanger.library.Recap;
import cliffhanger.library.Release;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.Words;

/// Claims in words: "Season 2 comes in the second half of 2023, an estimate", "Jeff Daniels as Chief Del Harris".
public final class ClaimWords {
    private final Language language;
    private final Words words;
    private final DateWords dates;

    public ClaimWords(Language language) {
        this.language = language;
        words = new Words(language);
        dates = new DateWords(language);
    }

    /// The domain's own words.
    Words words() {
        return words;
    }

    /// "Status", "Cast".
    public String say(Claim.Group group) {
        return language.say("review.group." + group.name());
    }

    /// "New", "Known", "Differs".
    public String say(Comparison.State state) {
        return language.say("review.state." + state.name());
    }

    /// One line.
    public String say(Claim claim) {
        return switch (claim) {
            case Claim.OfShow(Field.OfShow field, String text) -> format("show." + field.name(), text(field, text));
            case Claim.OfSeason(int season, Field.OfSeason field, String text) -> format("season." + field.name(), season, text);
            case Claim.When(int season, Release release) -> format(
                    release.confidence() == Release.Confidence.ESTIMATED ? "when.estimate" : "when.announced", season, dates.inFull(release.date()));
            case Claim.Listed(Fact fact) -> say(fact);
        };
    }

    private String text(Field.OfShow field, String text) {
        return field == Field.OfShow.PREMIERED ? dates.inFull(Edtf.parse(text)) : text;
    }

    private String say(Fact fact) {
        return switch (fact) {
            case StatusEvent event -> event(event);
            case Credit credit -> credit.character() == null ? credit.person() : format("credit", credit.person(), credit.character());
            case Offer offer -> offer.season() == null
                    ? format("offer", offer.provider(), words.say(offer.kind()))
                    : format("offer.season", offer.provider(), words.say(offer.kind()), offer.season());
            case Rating rating -> rating.votes() == null
                    ? format("rating", rating.by(), rating.value())
                    : format("rating.votes", rating.by(), rating.value(), rating.votes());
            case Recap recap -> format("recap", recap.season(), brief(recap.text()));
            case Prediction prediction -> format("prediction", prediction.season(), brief(prediction.text()));
            case Link link -> link.address();
        };
    }

    private String event(StatusEvent event) {
        String kind = words.say(event.kind());
        String what = event.who() == null ? kind : format(by(event.kind()), kind, event.who());
        String of = event.season() == null ? what : format("event.season", event.season(), what);
        return event.date() == null ? of : format("event.date", of, dates.inShort(event.date()));
    }

    private static String by(StatusEvent.Kind kind) {
        return switch (kind) {
            case PREMIERED -> "event.on";
            case MOVED -> "event.to";
            default -> "event.by";
        };
    }

    private static String brief(String text) {
        return text.length() > 90 ? text.substring(0, 90).strip() + "…" : text;
    }

    String format(String key, Object... parts) {
        return language.say("review." + key, parts);
    }
}
