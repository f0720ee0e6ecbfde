package cliffhanger.command;

import cliffhanger.language.Sentence;
import cliffhanger.library.change.PlayTime;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;

/// Reads the time of a play as a person writes it.
final class Times {
    private Times() {}

    /// `now`, `aired`, a day (its noon), a local date and time, or one with an offset.
    static PlayTime read(String text, Clock clock) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "now" -> new PlayTime.Now();
            case "aired" -> new PlayTime.OnAirDate();
            default -> at(text.strip().replace(' ', 'T'), clock);
        };
    }

    private static PlayTime at(String text, Clock clock) {
        Instant instant;
        try {
            instant = instant(text, clock);
        } catch (DateTimeException e) {
            throw Refused.words(Sentence.of("command.time.unknown", text));
        }
        if (instant.isAfter(clock.instant())) {
            throw new Refused(Sentence.of("command.time.future", text));
        }
        return new PlayTime.At(instant);
    }

    private static Instant instant(String text, Clock clock) {
        if (text.length() <= 10) {
            LocalDate day = LocalDate.parse(text);
            Instant noon = day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
            return day.equals(LocalDate.now(clock)) ? clock.instant() : noon;
        }
        boolean offset = text.endsWith("Z") || text.lastIndexOf('+') > 10 || text.lastIndexOf('-') > 10;
        return offset
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(clock.getZone()).toInstant();
    }
}
