package cliffhanger.command.print;

import cliffhanger.article.Found;
import cliffhanger.article.Reading;
import cliffhanger.article.Score;
import cliffhanger.library.Credit;
import cliffhanger.library.Offer;
import cliffhanger.library.Release;
import cliffhanger.library.StatusEvent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was read from an article as one JSON object. The plain fields are what was understood; `evidence` holds for each the
/// sentence, its offsets in the text and the confidence.
public final class ArticleJson {
    private ArticleJson() {}

    public static Json of(String file, Reading reading) {
        Found<Release> release = reading.release();
        return new Json()
                .with("file", file)
                .with("show", value(reading.show()))
                .with("season", value(reading.season()))
                .with("status", reading.outlook().value())
                .with("networks", reading.networks().stream().map(Found::value).toList())
                .with("events", list(reading.events(), ArticleJson::event))
                .with("release", release == null ? null : release.value().date())
                .with("estimate", release != null && release.value().confidence() == Release.Confidence.ESTIMATED)
                .with("previousPremiere", value(reading.previousPremiere()))
                .with("episodeCount", reading.episodes() == null ? null : reading.episodes().value().count())
                .with("episodeMinutes", value(reading.minutes()))
                .with("cast", list(reading.cast(), ArticleJson::credit))
                .with("offers", list(reading.offers(), ArticleJson::offer))
                .with("rating", reading.scores().isEmpty() ? null : score(reading.scores().getFirst()).map())
                .with("ratings", list(reading.scores(), ArticleJson::score))
                .with("basedOn", value(reading.basedOn()))
                .with("developer", value(reading.developer()))
                .with("recap", reading.recaps().stream().map(found -> found.value().text()).toList())
                .with("predictions", reading.predictions().stream().map(found -> found.value().text()).toList())
                .with("writtenOn", reading.reference())
                .with("evidence", evidence(reading));
    }

    private static Json evidence(Reading reading) {
        return new Json()
                .with("show", place(reading.show()))
                .with("season", place(reading.season()))
                .with("status", place(reading.outlook()))
                .with("networks", places(reading.networks()))
                .with("release", place(reading.release()))
                .with("previousPremiere", place(reading.previousPremiere()))
                .with("episodeCount", place(reading.episodes()))
                .with("episodeMinutes", place(reading.minutes()))
                .with("cast", places(reading.cast()))
                .with("offers", places(reading.offers()))
                .with("ratings", places(reading.scores()))
                .with("basedOn", place(reading.basedOn()))
                .with("developer", place(reading.developer()));
    }

    private static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }

    private static <T> List<Map<String, @Nullable Object>> list(List<Found<T>> found, Function<Found<T>, Json> object) {
        return found.stream().map(one -> object.apply(one).map()).toList();
    }

    private static List<Map<String, @Nullable Object>> places(List<? extends Found<?>> found) {
        return found.stream().map(one -> placed(one).map()).toList();
    }

    private static @Nullable Json place(@Nullable Found<?> found) {
        return found == null ? null : placed(found);
    }

    private static Json placed(Found<?> found) {
        return new Json()
                .with("sentence", found.sentence())
                .with("start", found.start())
                .with("end", found.end())
                .with("confidence", found.confidence());
    }

    private static Json event(Found<StatusEvent> found) {
        return new Json()
                .with("kind", found.value().kind())
                .with("season", found.value().season())
                .with("date", found.value().date())
                .with("by", found.value().who())
                .with("evidence", placed(found));
    }

    private static Json credit(Found<Credit> found) {
        return new Json().with("person", found.value().person()).with("character", found.value().character());
    }

    private static Json offer(Found<Offer> found) {
        return new Json()
                .with("name", found.value().provider())
                .with("kind", kind(found.value().kind()))
                .with("season", found.value().season());
    }

    private static String kind(Offer.Kind kind) {
        return switch (kind) {
            case SUBSCRIPTION -> "stream";
            case FREE, RENT, BUY -> kind.name().toLowerCase(Locale.ROOT);
            case LIVE_TV -> "live";
        };
    }

    private static Json score(Found<Score> found) {
        return new Json()
                .with("source", found.value().by())
                .with("value", found.value().value())
                .with("outOf", found.value().outOf())
                .with("votes", found.value().votes());
    }
}
