package cliffhanger.command;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.BadDate;
import cliffhanger.airdate.DateInput;
import cliffhanger.calendar.CalendarFilter;
import cliffhanger.language.Language;
import cliffhanger.language.Sentence;
import cliffhanger.watchlist.BadFilter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads what several commands ask of a calendar.
final class CalendarOptions {
    private CalendarOptions() {}

    /// @param text null for all
    /// @throws Refused with what can be written
    static CalendarFilter filter(@Nullable String text) {
        try {
            return text == null ? CalendarFilter.ALL : CalendarFilter.parse(text);
        } catch (BadFilter e) {
            throw Refused.words(e.sentence());
        }
    }

    /// A date in words, such as "2026-12" or "next March".
    ///
    /// @throws Refused with what can be written
    static AirDate date(String text, LocalDate today, Language language) {
        try {
            AirDate date = new DateInput(today, language).read(text);
            if (!date.isAnnounced() || date.earliest().equals(AirDate.OPEN_PAST)) {
                throw Refused.words(Sentence.of("command.date.open", text));
            }
            return date;
        } catch (BadDate e) {
            throw Refused.words(e.sentence());
        }
    }
}
