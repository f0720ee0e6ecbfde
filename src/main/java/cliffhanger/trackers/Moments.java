package cliffhanger.trackers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

    /// Where year, month, day, hour, minute and second begin.
    private static final int[] FIELDS = {0, 5, 8, 11, 14, 17};

    private static final int PLAIN = 19;
    private static final String BETWEEN = "-T :";

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
        Instant usual = usual(said);
        Instant moment = usual == null ? moment(said) : usual;
        return moment.isBefore(EARLIEST) || moment.isAfter(LATEST) ? null : moment;
    }

    /// By far the most are written "2024-05-06 20:15:00", or with a T and a Z; those are read without a pattern, for there may be
    /// hundreds of thousands.
    private @Nullable Instant usual(String said) {
        boolean plain = said.length() == PLAIN;
        boolean zulu = said.length() > PLAIN && said.charAt(said.length() - 1) == 'Z'
                && (said.length() == PLAIN + 1 || (said.length() == PLAIN + 5 && said.charAt(PLAIN) == '.'));
        if (!plain && !zulu) {
            return null;
        }
        int[] parts = new int[FIELDS.length];
        for (int i = 0; i < FIELDS.length; i++) {
            int end = i + 1 < FIELDS.length ? FIELDS[i + 1] - 1 : PLAIN;
            for (int at = FIELDS[i]; at < end; at++) {
                int digit = said.charAt(at) - '0';
                if (digit < 0 || digit > 9) {
                    return null;
                }
                parts[i] = parts[i] * 10 + digit;
            }
            if (end < PLAIN && BETWEEN.indexOf(said.charAt(end)) < 0) {
                return null;
            }
        }
        LocalDateTime time = LocalDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
        return zulu ? time.toInstant(ZoneOffset.UTC) : time.atZone(zone).toInstant();
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
