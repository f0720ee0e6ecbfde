package cliffhanger.calendar;

import cliffhanger.calendar.CalendarEntry.Mark;
import cliffhanger.ui.Glyph;
import cliffhanger.ui.Icon;
import cliffhanger.ui.Nodes;
import java.time.Clock;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// An item on its day: its hour, what it is, and a sign where it begins or ends a season or is watched. What the sign means is in its
/// tooltip and its name. Chips are kept and told anew, for a month has many.
final class Chip extends HBox {
    private static final PseudoClass WATCHED = PseudoClass.getPseudoClass("watched");
    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");
    private static final PseudoClass COMING = PseudoClass.getPseudoClass("coming");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ItemWords words;
    private final Clock clock;
    private final Icon sign = new Icon();
    private final Label name = new Label();
    private final Label code = new Label();
    private final Tooltip tooltip = new Tooltip();
    private @Nullable CalendarItem item;
    private boolean isTight;

    Chip(ItemWords words, Clock clock) {
        super(3);
        this.words = words;
        this.clock = clock;
        getStyleClass().add("chip");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.BUTTON);
        code.setMinWidth(Region.USE_PREF_SIZE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.SOMETIMES);
        getChildren().addAll(sign, name, code);
        Tooltip.install(this, tooltip);
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
        Nodes.shown(sign, glyph != null);
        if (glyph != null) {
            sign.setGlyph(glyph);
        }
        String time = tight ? "" : words.time(now);
        name.setText(time.isEmpty() ? now.show().title() : time + " " + now.show().title());
        code.setText(now.code());
        pseudoClassStateChanged(WATCHED, now.mark() == Mark.WATCHED);
        pseudoClassStateChanged(SKIPPED, now.mark() == Mark.SKIPPED);
        pseudoClassStateChanged(COMING, now.mark() == Mark.OPEN && !now.isPast(clock.instant(), clock.getZone()));
        setAccessibleText(words.spoken(now));
        tooltip.setText(words.spoken(now));
    }

    /// Says nothing any more.
    void clear() {
        item = null;
        setVisible(false);
        name.setText("");
        code.setText("");
        setAccessibleText("");
        tooltip.setText("");
    }

    @Nullable CalendarItem item() {
        return item;
    }
}
