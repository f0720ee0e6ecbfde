package cliffhanger.show;

import cliffhanger.language.Language;
import cliffhanger.library.Play;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.ui.Form;
import cliffhanger.ui.PlayTimeFields;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.Function;
import java.util.function.Supplier;
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
        Supplier<PlayTime> time = PlayTimeFields.in(form, begin, language, clock);
        return () -> change.apply(time.get());
    }
}
