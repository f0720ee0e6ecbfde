package cliffhanger.transfer;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is coming as an iCalendar file (RFC 5545): a moment where one is known, else a whole day, and a window of days as a tentative
/// event as long as the window. Each has the same UID every time, so a calendar that is given the file again updates what it has.
public final class CalendarExport {
    private static final String PRODUCT = "-//Cliffhanger//Cliffhanger//EN";
    private static final int MOST_OCTETS = 75;
    private static final int MOST_MINUTES = 60 * 24;

    private CalendarExport() {}

    /// An event to be.
    ///
    /// @param uid     the same in every copy of the library
    /// @param summary gives away nothing but numbers
    /// @param at      the moment; null for whole days
    /// @param minutes how long it takes; null where that is not known
    /// @param first   of the days
    /// @param last    of them
    /// @param sure    whether the day is known, and not only a window
    /// @param alarms  when to tell of it
    public record Event(
            String uid, String summary, @Nullable String where, @Nullable Instant at, @Nullable Integer minutes, LocalDate first, LocalDate last, boolean sure,
            List<Alarm> alarms) {}

    /// When to tell of an event.
    ///
    /// @param lead   before it begins, negative for after; null where `moment` says when
    /// @param moment null where `lead` does
    public record Alarm(java.time.@Nullable Duration lead, @Nullable Instant moment) {}

    /// @param now written as the time at which the events were said so
    public static String print(List<Event> events, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName("Cliffhanger");
        events.forEach(event -> calendar.addEvent(event(event, now)));
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // It counts letters, where a line may have so many octets.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.stream(text.toString().split("\r\n")).map(CalendarExport::folded).collect(Collectors.joining());
    }

    /// A line of content in lines of at most 75 octets, as RFC 5545 (3.1) folds it; no letter is cut.
    static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String letter = Character.toString(line.codePointAt(i));
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(letter);
            octets += length;
        }
        return folded.append("\r\n").toString();
    }

    private static VEvent event(Event event, Instant now) {
        VEvent made = new VEvent();
        made.setUid(event.uid());
        made.setDateTimeStamp(new DateTimeStamp(Date.from(now)));
        made.setSummary(event.summary());
        made.setTransparency(true);
        if (event.where() != null) {
            made.setLocation(event.where());
        }
        if (event.at() != null) {
            made.setDateStart(new DateStart(Date.from(event.at()), true));
            if (event.minutes() != null) {
                made.setDuration(Duration.builder().minutes(event.minutes()).build());
            }
        } else {
            made.setDateStart(new DateStart(day(event.first())));
            // The day after the last, for the end is not included.
            made.setDateEnd(new DateEnd(day(event.last().plusDays(1))));
        }
        made.setStatus(event.sure() ? Status.confirmed() : Status.tentative());
        event.alarms().forEach(alarm -> made.addAlarm(VAlarm.display(trigger(alarm), event.summary())));
        return made;
    }

    private static Trigger trigger(Alarm alarm) {
        java.time.Duration lead = alarm.lead();
        if (lead == null) {
            return new Trigger(Date.from(Objects.requireNonNull(alarm.moment(), "one of the two says when")));
        }
        long minutes = lead.abs().toMinutes();
        Duration.Builder length = Duration.builder().prior(!lead.isNegative() && minutes > 0);
        if (minutes % MOST_MINUTES == 0 && minutes > 0) {
            length.days((int) (minutes / MOST_MINUTES));
        } else {
            length.minutes((int) minutes);
        }
        return new Trigger(length.build(), Related.START);
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
