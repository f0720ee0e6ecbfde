package cliffhanger.history;

import cliffhanger.history.HistoryDay.Fold;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A line of the history.
public sealed interface HistoryItem {
    /// What stays the same of a line while it says something else.
    Object key();

    /// A day, or what was watched nobody knows when.
    record Head(HistoryDay day) implements HistoryItem {
        @Override
        public Object key() {
            return day.day() == null ? "" : day.day();
        }
    }

    /// Several plays of a show on one day.
    ///
    /// @param open whether each has its own line below
    record Several(@Nullable LocalDate day, Fold fold, boolean open) implements HistoryItem {
        @Override
        public Object key() {
            return new FoldKey(day, fold.show().id().value());
        }
    }

    /// One play.
    ///
    /// @param inside whether it stands below its fold
    record One(PlayLine play, boolean inside) implements HistoryItem {
        @Override
        public Object key() {
            return play.play();
        }
    }

    /// Which fold it is.
    record FoldKey(@Nullable LocalDate day, long show) {}
}
