package cliffhanger.starter;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.AirTime;
import cliffhanger.library.Credit;
import cliffhanger.library.Episode;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Network;
import cliffhanger.library.Offer;
import cliffhanger.library.Prediction;
import cliffhanger.library.Rating;
import cliffhanger.library.Recap;
import cliffhanger.library.Release;
import cliffhanger.library.Season;
import cliffhanger.library.Show;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.Source;
import cliffhanger.library.StatusEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads a show with all its facts from our own JSON, whose fields are named like those of the records.
final class FactsReader {
    private FactsReader() {}

    static ShowFacts read(JsonNode root) {
        Source source = source(root.path("source"));
        return ShowFacts.builder(show(root.path("show")))
                .seasons(each(root, "seasons", node -> season(node, source)))
                .episodes(each(root, "episodes", FactsReader::episode))
                .events(each(root, "events", node -> new StatusEvent(
                        StatusEvent.Kind.valueOf(text(node, "kind")), number(node, "season"), date(node, "date"),
                        textOrNull(node, "who"), source, textOrNull(node, "sentence"))))
                .credits(each(root, "credits", node -> new Credit(
                        text(node, "person"), textOrNull(node, "character"), Credit.Role.valueOf(text(node, "role")),
                        number(node, "season"))))
                .offers(each(root, "offers", node -> new Offer(
                        text(node, "provider"), Offer.Kind.valueOf(text(node, "kind")), textOrNull(node, "region"),
                        number(node, "season"))))
                .ratings(each(root, "ratings", node -> new Rating(
                        text(node, "by"), node.path("value").asDouble(), number(node, "votes"))))
                .recaps(each(root, "recaps", node -> new Recap(node.path("season").asInt(), text(node, "text"), source)))
                .predictions(each(root, "predictions", node -> new Prediction(node.path("season").asInt(), text(node, "text"), source)))
                .source(source)
                .build();
    }

    private static Show show(JsonNode node) {
        JsonNode network = node.path("network");
        return Show.builder(text(node, "title"))
                .summary(textOrNull(node, "summary"))
                .type(textOrNull(node, "type"))
                .language(textOrNull(node, "language"))
                .genres(each(node, "genres", JsonNode::asText))
                .lifecycle(Lifecycle.valueOf(text(node, "lifecycle")))
                .runtimeMinutes(number(node, "runtime"))
                .premiered(date(node, "premiered"))
                .ended(date(node, "ended"))
                .network(new Network(text(network, "name"), textOrNull(network, "country"), ZoneId.of(text(network, "zone")), false))
                .basedOn(textOrNull(node, "basedOn"))
                .developer(textOrNull(node, "developer"))
                .site(textOrNull(node, "site"))
                .build();
    }

    private static Season season(JsonNode node, Source source) {
        JsonNode release = node.path("release");
        AirDate date = date(release, "date");
        return new Season(
                node.path("number").asInt(), textOrNull(node, "name"), number(node, "episodeOrder"),
                date == null ? null : new Release(
                        date, Release.Confidence.valueOf(text(release, "confidence")), textOrNull(release, "wording"), source),
                textOrNull(node, "network"));
    }

    private static Episode episode(JsonNode node) {
        String airTime = textOrNull(node, "airTime");
        return new Episode(
                node.path("season").asInt(), number(node, "number"), Episode.Kind.REGULAR, textOrNull(node, "title"),
                date(node, "airDate"),
                airTime == null ? null : new AirTime(
                        OffsetDateTime.parse(airTime).toInstant(), ZoneId.of(text(node, "zone"))),
                number(node, "runtime"), textOrNull(node, "summary"), null);
    }

    private static Source source(JsonNode node) {
        String readOn = textOrNull(node, "readOn");
        return new Source(text(node, "title"), textOrNull(node, "address"), textOrNull(node, "publisher"),
                textOrNull(node, "licence"), readOn == null ? null : LocalDate.parse(readOn));
    }

    private static <T> List<T> each(JsonNode node, String field, Function<JsonNode, T> reader) {
        return node.path(field).valueStream().map(reader).toList();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }

    private static @Nullable String textOrNull(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    private static @Nullable Integer number(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asInt() : null;
    }

    private static @Nullable AirDate date(JsonNode node, String field) {
        String edtf = textOrNull(node, field);
        return edtf == null ? null : AirDate.parse(edtf);
    }
}
