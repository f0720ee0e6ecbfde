package cliffhanger.trackers;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads moments as trackers write them.
final class Moments {
    /// A tracker's way to say "long ago", and what no one can have watched at.
    private static final Instant EARLIEST = Instant.parse("1970-01-02T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final Pattern DIGITS = Pattern.compile("\\d{9,13}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern NO_TIME = Pattern.compile("(?i)unknown|released|null|none|-1|0|");

    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss]").appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true).toFormatter();

    private static final DateTimeFormatter WITH_ZONE = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss]").appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("[ ][XXXXX][XX][X]").toFormatter();

    private static final Pattern OFFSET = Pattern.compile("\\d ?[+-]\\d\\d(:?\\d\\d)?$");

    /// Of a day, an hour and a minute.
    private static final int LOCAL_LENGTH = 16;

    private static final int SECONDS_DIGITS = 11;

    private final ZoneId zone;

    /// @param zone of times that say none
    Moments(ZoneId zone) {
        this.zone = zone;
    }

    /// A moment: with a zone, without, as a day (noon), or in seconds or milliseconds since 1970. Null where there is none, and where a
    /// tracker says "unknown" in its own way.
    ///
    /// @throws DateTimeException when it is no moment
    @Nullable Instant read(@Nullable String text) {
        String said = text == null ? "" : text.strip();
        if (NO_TIME.matcher(said).matches()) {
            return null;
        }
        Instant moment = moment(said);
        return moment.isBefore(EARLIEST) || moment.isAfter(LATEST) ? null : moment;
    }

    private Instant moment(String said) {
        if (DIGITS.matcher(said).matches()) {
            long number = Long.parseLong(said);
            return said.length() < SECONDS_DIGITS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        }
        if (DAY.matcher(said).matches()) {
            return LocalDate.parse(said).atTime(LocalTime.NOON).atZone(zone).toInstant();
        }
        // What follows the time tells whether there is a zone.
        boolean zoned = said.endsWith("Z") || said.endsWith("z") || (said.length() > LOCAL_LENGTH && OFFSET.matcher(said).find());
        return zoned ? OffsetDateTime.parse(said.replace('z', 'Z'), WITH_ZONE).toInstant() : LocalDateTime.parse(said, LOCAL).atZone(zone).toInstant();
    }
}
