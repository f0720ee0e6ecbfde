package cliffhanger.calendar;

import cliffhanger.calendar.CalendarViewModel.Shown;
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

/// A month or a week as a table of days: seven columns, the weekdays above them, windows as bars across. JavaFX thread.
final class MonthGrid extends Region {
    private static final PseudoClass LIKELY = PseudoClass.getPseudoClass("likely");
    private static final int WEEK = 7;
    private static final double NAMES = 20;

    /// So many lanes of bars a week of a month has, so that chips have room, too.
    private static final int MOST = 2;

    private final ItemWords words;
    private final Clock clock;
    private final GridActions actions;
    private final Tooltip tooltip = new Tooltip();
    private final List<Label> names = new ArrayList<>();
    private final List<DayCell> cells = new ArrayList<>();
    private final List<Label> bars = new ArrayList<>();
    private final List<BarLanes> lanes = new ArrayList<>();
    private @Nullable Shown shown;
    private LocalDate chosen = LocalDate.EPOCH;
    private int chip = -1;

    MonthGrid(ItemWords words, Clock clock, GridActions actions) {
        this.words = words;
        this.clock = clock;
        this.actions = actions;
        getStyleClass().add("month-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setMinSize(0, 0);
        for (int i = 0; i < WEEK; i++) {
            Label name = new Label();
            name.getStyleClass().add("weekday");
            names.add(name);
        }
        getChildren().addAll(names);
    }

    /// @param chosen the day that is chosen
    /// @param chip   which of its chips is, from 0; -1 for none
    void show(Shown now, LocalDate chosen, int chip) {
        shown = now;
        this.chosen = chosen;
        this.chip = chip;
        LocalDate first = now.range().first();
        for (int i = 0; i < WEEK; i++) {
            names.get(i).setText(words.weekday(first.plusDays(i)));
        }
        int days = (int) (now.range().last().toEpochDay() - first.toEpochDay()) + 1;
        while (cells.size() < days) {
            DayCell cell = new DayCell(words, clock, actions, tooltip, cells.size());
            cells.add(cell);
            getChildren().add(cell);
            // Bars lie over the days.
            bars.forEach(Label::toFront);
        }
        lanes.clear();
        for (int week = 0; week < days / WEEK; week++) {
            lanes.add(BarLanes.of(first.plusWeeks(week), now.layout().bars(), now.range().month() == null ? 8 : MOST));
        }
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).setVisible(i < days);
            if (i < days) {
                LocalDate day = first.plusDays(i);
                BarLanes week = lanes.get(i / WEEK);
                cells.get(i).show(now, day, week.lanes(i % WEEK), week.hidden().get(i % WEEK), day.equals(chosen), chip);
            }
        }
        showBars();
        setAccessibleText(now.range().month() == null ? words.week(first) : words.month(now.range().month()));
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void showBars() {
        int used = 0;
        for (BarLanes week : lanes) {
            for (BarLanes.Part part : week.parts()) {
                Label bar = bar(used++);
                CalendarItem item = part.item();
                bar.setText(words.name(item) + " · " + words.sureness(item));
                bar.pseudoClassStateChanged(LIKELY, item.isEstimate());
                bar.setAccessibleText(words.spoken(item));
                bar.setOnMouseClicked(event -> {
                    actions.offer(item, bar);
                    event.consume();
                });
                bar.setVisible(true);
            }
        }
        for (int i = used; i < bars.size(); i++) {
            bars.get(i).setVisible(false);
            bars.get(i).setText("");
            bars.get(i).setAccessibleText("");
        }
    }

    private Label bar(int i) {
        while (bars.size() <= i) {
            Label bar = new Label();
            bar.getStyleClass().add("calendar-bar");
            bar.setAccessibleRole(AccessibleRole.BUTTON);
            bar.setTooltip(tooltip);
            bar.setOnMouseEntered(event -> tooltip.setText(bar.getAccessibleText()));
            bars.add(bar);
            getChildren().add(bar);
        }
        return bars.get(i);
    }

    /// The cell of the chosen day; null where it is not on the screen.
    @Nullable DayCell chosen() {
        return cells.stream().filter(cell -> cell.isVisible() && cell.day().equals(chosen)).findFirst().orElse(null);
    }

    @Override
    protected void layoutChildren() {
        Shown now = shown;
        if (now == null || lanes.isEmpty()) {
            return;
        }
        double width = getWidth() / WEEK;
        double height = (getHeight() - NAMES) / lanes.size();
        for (int i = 0; i < WEEK; i++) {
            names.get(i).resizeRelocate(snapPositionX(i * width) + 6, 0, Math.max(0, width - 6), NAMES);
        }
        for (int i = 0; i < lanes.size() * WEEK; i++) {
            int week = i / WEEK;
            double left = snapPositionX(i % WEEK * width);
            double top = snapPositionY(NAMES + week * height);
            cells.get(i).resizeRelocate(left, top, snapPositionX((i % WEEK + 1) * width) - left, snapPositionY(NAMES + (week + 1) * height) - top);
        }
        int used = 0;
        for (int week = 0; week < lanes.size(); week++) {
            for (BarLanes.Part part : lanes.get(week).parts()) {
                double left = snapPositionX(part.from() * width) + 4;
                bars.get(used++).resizeRelocate(left, snapPositionY(NAMES + week * height) + DayCell.HEAD + part.lane() * DayCell.LINE,
                        Math.max(0, snapPositionX((part.to() + 1) * width) - 4 - left), DayCell.LINE - 1);
            }
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return 6 * 84 + NAMES;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_COUNT -> lanes.size();
            case COLUMN_COUNT -> WEEK;
            case COLUMN_AT_INDEX -> names.get((Integer) parameters[0]);
            case CELL_AT_ROW_COLUMN -> cells.get((Integer) parameters[0] * WEEK + (Integer) parameters[1]);
            case FOCUS_ITEM -> {
                DayCell cell = chosen();
                Chip on = cell == null ? null : cell.chosen();
                yield on != null ? on : cell != null ? cell : this;
            }
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /// Which chip of the chosen day is chosen, from 0; -1 for none.
    int chip() {
        return chip;
    }
}
