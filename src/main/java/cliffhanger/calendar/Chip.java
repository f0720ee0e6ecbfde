package cliffhanger.calendar;

import cliffhanger.calendar.CalendarEntry.Mark;
import cliffhanger.ui.CutText;
import cliffhanger.ui.Glyph;
import cliffhanger.ui.Icon;
import java.time.Clock;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// An item on its day: its hour, what it is, and a sign where it begins or ends a season or is watched. What the sign means is in its
/// tooltip and its name. Chips are kept and told anew, for a month has many, and lay their few nodes out themselves.
final class Chip extends Region {
    private static final PseudoClass WATCHED = PseudoClass.getPseudoClass("watched");
    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");
    private static final PseudoClass COMING = PseudoClass.getPseudoClass("coming");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double EDGE = 5;
    private static final double GAP = 3;

    private final ItemWords words;
    private final Clock clock;
    private final Icon sign = new Icon();
    private final CutText name = new CutText("chip-text");
    private final CutText code = new CutText("chip-text");
    private @Nullable CalendarItem item;
    private boolean isTight;

    /// @param tooltip of all chips, for each is a window of its own
    Chip(ItemWords words, Clock clock, Tooltip tooltip) {
        this.words = words;
        this.clock = clock;
        getStyleClass().add("chip");
        setAccessibleRole(AccessibleRole.BUTTON);
        sign.setManaged(false);
        getChildren().addAll(sign, name, code);
        Tooltip.install(this, tooltip);
        setOnMouseEntered(event -> tooltip.setText(getAccessibleText()));
    }

    /// @param tight whether there is no room for the hour, so that what it is can be read
    void show(CalendarItem now, boolean chosen, boolean tight) {
        pseudoClassStateChanged(CHOSEN, chosen);
        if (now.equals(item) && tight == isTight) {
            return;
        }
        item = now;
        isTight = tight;
        Glyph glyph = now.mark() == Mark.WATCHED ? Glyph.TICK : now.isPremiere() ? Glyph.PLAY : now.isFinale() ? Glyph.FLAG : null;
        sign.setVisible(glyph != null);
        if (glyph != null) {
            sign.setGlyph(glyph);
        }
        String time = tight ? "" : words.time(now);
        name.setWhole(time.isEmpty() ? now.show().title() : time + " " + now.show().title());
        code.setWhole(now.code());
        pseudoClassStateChanged(WATCHED, now.mark() == Mark.WATCHED);
        pseudoClassStateChanged(SKIPPED, now.mark() == Mark.SKIPPED);
        pseudoClassStateChanged(COMING, now.mark() == Mark.OPEN && !now.isPast(clock.instant(), clock.getZone()));
        setAccessibleText(words.spoken(now));
        requestLayout();
    }

    /// Says nothing any more.
    void clear() {
        item = null;
        setVisible(false);
        name.setWhole("");
        code.setWhole("");
        setAccessibleText("");
    }

    @Override
    protected void layoutChildren() {
        double left = EDGE;
        if (sign.isVisible()) {
            sign.autosize();
            sign.relocate(left, snapPositionY((getHeight() - sign.getHeight()) / 2));
            left += sign.getWidth() + GAP;
        }
        double right = getWidth() - EDGE - code.wholeWidth();
        code.fit(right, code.wholeWidth(), getHeight());
        name.fit(left, right - GAP - left, getHeight());
    }

    @Nullable CalendarItem item() {
        return item;
    }
}
