package cliffhanger.show;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.Precision;
import cliffhanger.language.Language;
import cliffhanger.language.Sentence;
import cliffhanger.library.Play;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.ui.DateField;
import cliffhanger.ui.FactForms;
import cliffhanger.ui.Form;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;

/// Asks in place when something was watched.
final class WatchedAt {
    private final Editing editing;
    private final Language language;
    private final Clock clock;

    WatchedAt(Editing editing, Language language, Clock clock) {
        this.editing = editing;
        this.language = language;
        this.clock = clock;
    }

    /// Asks, and marks the scope with the answer.
    ///
    /// @param box where the form opens
    void ask(Pane box, Scope scope) {
        editing.open(box, form -> fields(form, scope));
    }

    /// Asks when else a play was, and moves it there.
    void ask(Pane box, Play play) {
        LocalDateTime before = play.at() == null ? LocalDateTime.now(clock) : LocalDateTime.ofInstant(play.at(), clock.getZone());
        editing.open(box, form -> fields(form, before, at -> new Change.MovePlay(play.id(), at)));
    }

    private Supplier<Change> fields(Form form, Scope scope) {
        return fields(form, LocalDateTime.now(clock), at -> new Change.MarkWatched(scope, at));
    }

    private Supplier<Change> fields(Form form, LocalDateTime begin, Function<PlayTime, Change> change) {
        form.remark(language.say("show.at.title"));
        DateField day = form.date("watchedDay", "show.at.day", AirDate.of(begin.toLocalDate()));
        TextField time = form.line("watchedTime", "show.at.time", language.clock(begin.toLocalTime()));
        form.row(day, time);
        return () -> change.apply(new PlayTime.At(read(day, time.getText())));
    }

    private Instant read(DateField day, String time) {
        AirDate date = day.read();
        if (date == null || date.precision() != Precision.DAY) {
            throw FactForms.refused(Sentence.of("show.at.needed"));
        }
        Instant instant = date.earliest().atTime(time(time)).atZone(clock.getZone()).toInstant();
        if (instant.isAfter(clock.instant())) {
            throw FactForms.refused(Sentence.of("show.at.ahead"));
        }
        return instant;
    }

    /// As the region writes it, or as a clock of 24 hours shows it.
    private LocalTime time(String typed) {
        try {
            return language.readClock(typed);
        } catch (DateTimeException e) {
            throw FactForms.refused(Sentence.of("show.at.bad"));
        }
    }
}
