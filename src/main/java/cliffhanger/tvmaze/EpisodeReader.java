package cliffhanger.tvmaze;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.AirTime;
import cliffhanger.library.Episode;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Turns an episode's object into facts.
final class EpisodeReader {
    private EpisodeReader() {}

    /// The episode, or null where it does not say of which season it is.
    static @Nullable Episode read(JsonNode node, ZoneId zone) {
        Integer season = Fields.number(node, "season");
        if (season == null) {
            return null;
        }
        Integer number = Fields.count(node, "number");
        String type = node.path("type").asText("regular");
        boolean special = season == 0 || number == null || type.contains("special");
        JsonNode id = node.path("id");
        return new Episode(
                season, number, special ? (type.equals("significant_special") ? Episode.Kind.SIGNIFICANT : Episode.Kind.SPECIAL) : Episode.Kind.REGULAR,
                Fields.text(node, "name"), Fields.date(node, "airdate"), airTime(node, zone),
                Fields.count(node, "runtime"), Fields.prose(node, "summary"),
                id.isIntegralNumber() ? id.asLong() : null);
    }

    /// The stamp counts only beside a time: for streaming, TVmaze gives no time and a stamp of noon UTC.
    static @Nullable AirTime airTime(JsonNode node, ZoneId zone) {
        String stamp = Fields.text(node, "airstamp");
        if (stamp == null || Fields.text(node, "airtime") == null) {
            return null;
        }
        try {
            Instant instant = OffsetDateTime.parse(stamp).toInstant();
            AirDate date = Fields.date(node, "airdate");
            // Midnight and the date line part a stamp from its date by a day or two; more is a slip.
            boolean near = date != null && Math.abs(ChronoUnit.DAYS.between(
                    date.earliest(), LocalDate.ofInstant(instant, ZoneOffset.UTC))) <= 2;
            return near ? new AirTime(instant, zone) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
