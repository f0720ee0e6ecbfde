package cliffhanger.calendar;

import java.time.LocalDate;
import javafx.scene.Node;

/// What a month's grid asks for. JavaFX thread.
interface GridActions {
    /// Chooses a day.
    void choose(LocalDate day);

    /// Offers what can be done with an item.
    ///
    /// @param at what was pressed
    void offer(CalendarItem item, Node at);

    /// Offers all that stands on a day.
    void offer(LocalDate day, Node at);
}
