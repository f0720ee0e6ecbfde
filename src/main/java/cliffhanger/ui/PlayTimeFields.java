package cliffhanger.ui;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.Precision;
import cliffhanger.language.Language;
import cliffhanger.language.Sentence;
import cliffhanger.library.change.PlayTime;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Supplier;
import javafx.scene.control.TextField;

/// The fields of a form in which it is said when something was watched.
public final class PlayTimeFields {
    private PlayTimeFields() {}

    /// Puts them in.
    ///
    /// @param begin what they say at first, in the user's zone
    /// @return reads them; throws what a form shows where they say no moment in the past
    public static Supplier<PlayTime> in(Form form, LocalDateTime begin, Language language, Clock clock) {
        form.remark(language.say("ui.at.title"));
        DateField day = form.date("watchedDay", "ui.at.day", AirDate.of(begin.toLocalDate()));
        TextField time = form.line("watchedTime", "ui.at.time", language.clock(begin.toLocalTime()));
        form.row(day, time);
        return () -> new PlayTime.At(read(day, time.getText(), language, clock));
    }

    private static Instant read(DateField day, String time, Language language, Clock clock) {
        AirDate date = day.read();
        if (date == null || date.precision() != Precision.DAY) {
            throw FactForms.refused(Sentence.of("ui.at.needed"));
        }
        Instant instant = date.earliest().atTime(time(time, language)).atZone(clock.getZone()).toInstant();
        if (instant.isAfter(clock.instant())) {
            throw FactForms.refused(Sentence.of("ui.at.ahead"));
        }
        return instant;
    }

    /// As the region writes it, or as a clock of 24 hours shows it.
    private static LocalTime time(String typed, Language language) {
        try {
            return language.readClock(typed);
        } catch (DateTimeException e) {
            throw FactForms.refused(Sentence.of("ui.at.bad"));
        }
    }
}
