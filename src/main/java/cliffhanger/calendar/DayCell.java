package cliffhanger.calendar;

import cliffhanger.history.HistoryDay;
import cliffhanger.ui.CutText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One day of the grid, with as many chips as have room; the rest is a number.
final class DayCell extends Region {
    /// Of a chip with the gap below it, in pixels.
    static final double LINE = 18;

    /// What the number of the day takes.
    static final double HEAD = 20;

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double EDGE = 4;

    /// How wide the number of a day may be.
    private static final double DISC = 22;

    /// Narrower chips leave the hour out.
    private static final double TIGHT = 116;

    private final ItemWords words;
    private final Clock clock;
    private final GridActions actions;
    private final Tooltip tooltip;
    private final int place;
    private final Region disc = new Region();
    private final CutText number = new CutText("day-number");
    private final Label seen = new Label();
    private final CutText more = new CutText("day-more");
    private final List<Chip> chips = new ArrayList<>();
    private LocalDate day = LocalDate.EPOCH;
    private List<CalendarItem> items = List.of();
    private int lanes;
    private int hidden;
    private int chosenChip = -1;

    /// @param tooltip of all chips
    /// @param place   counted by rows of seven
    DayCell(ItemWords words, Clock clock, GridActions actions, Tooltip tooltip, int place) {
        this.words = words;
        this.clock = clock;
        this.actions = actions;
        this.tooltip = tooltip;
        this.place = place;
        getStyleClass().add("day-cell");
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        disc.getStyleClass().add("day-disc");
        disc.setManaged(false);
        disc.setMouseTransparent(true);
        seen.getStyleClass().add("day-seen");
        more.setMouseTransparent(false);
        more.setPickOnBounds(true);
        getChildren().addAll(disc, number, seen, more);
        more.setOnMouseClicked(event -> {
            actions.choose(day);
            actions.offer(day, more);
            event.consume();
        });
        seen.setOnMouseClicked(event -> {
            actions.choose(day);
            actions.offer(day, seen);
            event.consume();
        });
        setOnMouseClicked(event -> actions.choose(day));
    }

    /// @param lanes  of bars over the day, above its chips
    /// @param hidden bars that found no lane
    /// @param chip   the one that is chosen; -1 for none
    void show(CalendarViewModel.Shown shown, LocalDate now, int lanes, int hidden, boolean chosen, int chip) {
        day = now;
        items = shown.layout().on(now);
        this.lanes = lanes;
        this.hidden = hidden;
        chosenChip = chosen ? chip : -1;
        boolean today = now.equals(LocalDate.now(clock));
        number.setWhole(String.valueOf(now.getDayOfMonth()));
        disc.setVisible(today);
        HistoryDay watched = shown.watched().get(now);
        seen.setText(watched == null ? "" : words.say("seen", watched.count()));
        seen.setVisible(watched != null);
        pseudoClassStateChanged(TODAY, today);
        pseudoClassStateChanged(BESIDE, !shown.range().isWithin(now));
        pseudoClassStateChanged(CHOSEN, chosen);
        // Layout follows with the next frame, and not at all while another screen is in front.
        for (int i = 0; i < chips.size(); i++) {
            if (i < items.size()) {
                chips.get(i).show(items.get(i), i == chosenChip, getWidth() - 2 * EDGE < TIGHT);
            } else {
                chips.get(i).clear();
            }
        }
        String spoken = words.spoken(now, shown.layout().count(now));
        setAccessibleText(watched == null ? spoken : spoken + ", " + words.say("seen", watched.count()));
        requestLayout();
    }

    LocalDate day() {
        return day;
    }

    /// The chip that is chosen; null for none.
    @Nullable Chip chosen() {
        return chosenChip >= 0 && chosenChip < chips.size() && chips.get(chosenChip).isVisible() ? chips.get(chosenChip) : null;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * EDGE;
        disc.resizeRelocate(EDGE, 1, DISC, HEAD - 2);
        number.fit(EDGE + Math.rint((DISC - number.wholeWidth()) / 2), width, HEAD);
        double beside = DISC + 4;
        seen.resizeRelocate(EDGE + beside, 1, Math.max(0, width - beside), HEAD - 2);
        double top = HEAD + lanes * LINE;
        int room = (int) Math.max(0, Math.floor((getHeight() - top - 1) / LINE));
        boolean over = items.size() > room || hidden > 0;
        int fit = over ? Math.min(items.size(), Math.max(0, room - 1)) : items.size();
        for (int i = 0; i < fit; i++) {
            Chip chip = chip(i);
            chip.show(items.get(i), i == chosenChip, width < TIGHT);
            chip.setVisible(true);
            chip.resizeRelocate(EDGE, top + i * LINE, width, LINE - 1);
        }
        for (int i = fit; i < chips.size(); i++) {
            chips.get(i).setVisible(false);
        }
        int left = items.size() - fit + hidden;
        more.setVisible(left > 0);
        if (left > 0) {
            more.setWhole(words.say("more", left));
            more.fit(2 * EDGE, width - EDGE, LINE - 1);
            more.setLayoutY(more.getLayoutY() + top + fit * LINE);
        }
    }

    private Chip chip(int i) {
        while (chips.size() <= i) {
            Chip chip = new Chip(words, clock, tooltip);
            int index = chips.size();
            chip.setOnMouseClicked(event -> {
                actions.choose(day);
                if (index < items.size()) {
                    actions.offer(items.get(index), chip);
                }
                event.consume();
            });
            chips.add(chip);
            getChildren().add(chip);
        }
        return chips.get(i);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_INDEX -> place / 7;
            case COLUMN_INDEX -> place % 7;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
