package cliffhanger.review;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.Edtf;
import cliffhanger.article.Found;
import cliffhanger.article.Outlook;
import cliffhanger.article.Reading;
import cliffhanger.article.SeasonText;
import cliffhanger.library.Fact;
import cliffhanger.library.Field;
import cliffhanger.library.Prediction;
import cliffhanger.library.Recap;
import cliffhanger.library.Release;
import cliffhanger.library.StatusEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What of a reading can be written into the library. An article leaves much to its reader: a show that "premiered" did so with
/// its first season, and who is in "the cast" is in the show.
public final class Claims {
    private final Reading reading;
    private final int season;
    private final List<Found<Claim>> claims = new ArrayList<>();

    private Claims(Reading reading) {
        this.reading = reading;
        season = reading.season() == null ? 1 : reading.season().value();
    }

    /// In the order in which they are shown.
    public static List<Found<Claim>> of(Reading reading) {
        Claims all = new Claims(reading);
        all.releases();
        all.events();
        all.show();
        all.listed(reading.offers());
        all.listed(reading.cast());
        reading.scores().forEach(score -> all.add(score.map(value -> new Claim.Listed(value.toRating()))));
        all.story();
        return all.claims.stream().sorted(Comparator.comparing(found -> found.value().group())).toList();
    }

    private void add(Found<? extends Claim> found) {
        boolean told = claims.stream().anyMatch(other -> other.value().equals(found.value()));
        if (!told) {
            claims.add(found.map(value -> value));
        }
    }

    private void releases() {
        if (reading.release() != null) {
            add(reading.release().map(release -> new Claim.When(season, release)));
        }
        for (Found<StatusEvent> event : reading.events()) {
            AirDate date = event.value().date();
            Integer of = premiered(event.value());
            boolean told = reading.release() != null && of != null && of == season;
            if (date != null && of != null && !told) {
                add(event.map(any -> new Claim.When(of, new Release(date, Release.Confidence.ANNOUNCED, null, null))));
            }
        }
        if (reading.episodes() != null) {
            add(reading.episodes().map(count -> new Claim.OfSeason(
                    count.season() == null ? lastShown() : count.season(), Field.OfSeason.EPISODE_ORDER, String.valueOf(count.count()))));
        }
        moved().ifPresent(event -> add(event.map(value -> new Claim.OfSeason(season, Field.OfSeason.NETWORK, String.valueOf(value.who())))));
    }

    private Optional<Found<StatusEvent>> moved() {
        return reading.events().stream().filter(event -> event.value().kind() == StatusEvent.Kind.MOVED && event.value().who() != null).findFirst();
    }

    /// The season that a count without one is about: the one before, where the article is about one to come.
    private int lastShown() {
        boolean shown = reading.events().stream().anyMatch(event -> Integer.valueOf(season).equals(event.value().season())
                && event.value().kind() == StatusEvent.Kind.PREMIERED);
        return shown ? season : Math.max(1, season - 1);
    }

    /// Which season a premiere was of; null for another kind of event, or where that cannot be told.
    private @Nullable Integer premiered(StatusEvent event) {
        if (event.kind() != StatusEvent.Kind.PREMIERED || event.season() != null) {
            return event.kind() == StatusEvent.Kind.PREMIERED ? event.season() : null;
        }
        AirDate first = reading.events().stream().map(Found::value)
                .filter(other -> other.kind() == StatusEvent.Kind.PREMIERED)
                .map(StatusEvent::date).filter(Objects::nonNull)
                .min(Comparator.comparing(AirDate::latest)).orElse(null);
        boolean named = reading.events().stream().anyMatch(other -> Integer.valueOf(1).equals(other.value().season())
                && other.value().kind() == StatusEvent.Kind.PREMIERED);
        return !named && Objects.equals(first, event.date()) ? Integer.valueOf(1) : null;
    }

    private void events() {
        for (Found<StatusEvent> found : reading.events()) {
            StatusEvent event = found.value();
            Integer of = switch (event.kind()) {
                case PREMIERED -> premiered(event);
                case RENEWED, MOVED, ANNOUNCED -> event.season() == null ? season : event.season();
                case CANCELLED -> cancelled(event);
                default -> event.season();
            };
            add(found.map(any -> new Claim.Listed(new StatusEvent(event.kind(), of, event.date(), event.who(), event.source(), event.sentence()))));
        }
    }

    /// What was renewed after all was cancelled with the season before.
    private @Nullable Integer cancelled(StatusEvent event) {
        boolean overtaken = reading.outlook().value() == Outlook.RENEWED && event.season() == null;
        return overtaken ? Integer.valueOf(Math.max(1, season - 1)) : event.season();
    }

    private void show() {
        // The network that had it first; where it moved, the season says so.
        String mover = moved().map(event -> event.value().who()).orElse(null);
        reading.networks().stream()
                .filter(network -> reading.networks().size() == 1 || !network.value().equals(mover))
                .findFirst()
                .ifPresent(network -> add(network.map(name -> new Claim.OfShow(Field.OfShow.NETWORK, name))));
        reading.events().stream()
                .filter(event -> Integer.valueOf(1).equals(premiered(event.value())) && event.value().date() != null)
                .findFirst()
                .ifPresent(event -> add(event.map(value -> new Claim.OfShow(
                        Field.OfShow.PREMIERED, Edtf.print(Objects.requireNonNull(value.date()))))));
        if (reading.minutes() != null) {
            add(reading.minutes().map(minutes -> new Claim.OfShow(Field.OfShow.RUNTIME, String.valueOf(minutes))));
        }
        if (reading.basedOn() != null) {
            add(reading.basedOn().map(work -> new Claim.OfShow(Field.OfShow.BASED_ON, work)));
        }
        if (reading.developer() != null) {
            add(reading.developer().map(who -> new Claim.OfShow(Field.OfShow.DEVELOPER, who)));
        }
    }

    private void listed(List<? extends Found<? extends Fact>> facts) {
        facts.forEach(found -> add(found.map(Claim.Listed::new)));
    }

    /// The paragraphs of a recap are one text; each prediction stands alone.
    private void story() {
        Map<Integer, List<Found<SeasonText>>> recaps = reading.recaps().stream().collect(Collectors.groupingBy(
                found -> found.value().season() == null ? Math.max(1, season - 1) : found.value().season(), LinkedHashMap::new, Collectors.toList()));
        recaps.forEach((of, parts) -> {
            Found<SeasonText> first = parts.getFirst();
            String text = parts.stream().map(part -> part.value().text()).collect(Collectors.joining("\n\n"));
            add(new Found<>(new Claim.Listed(new Recap(of, text, null)), first.start(), parts.getLast().end(), first.sentence(), first.confidence()));
        });
        reading.predictions().forEach(found -> add(found.map(text -> new Claim.Listed(new Prediction(season, text.text(), null)))));
    }
}
