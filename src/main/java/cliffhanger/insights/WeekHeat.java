package cliffhanger.insights;

import cliffhanger.insights.Behind.Slot;
import cliffhanger.insights.Figure.Line;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// When it is watched: a field for each hour of the week, the darker and the fuller the more. Each is pressed for the plays behind it.
final class WeekHeat extends GridPane {
    private static final int LEVELS = 4;

    /// @param first with which day weeks begin
    /// @param press shows the plays behind a line
    WeekHeat(Figure figure, InsightsWords words, DayOfWeek first, Consumer<Line> press) {
        getStyleClass().add("week-heat");
        setHgap(2);
        setVgap(2);
        Map<Slot, Line> lines = new HashMap<>();
        figure.lines().forEach(line -> {
            if (line.behind() != null && line.behind().slot() != null) {
                lines.put(line.behind().slot(), line);
            }
        });
        boolean bare = lines.values().stream().allMatch(line -> line.value() == 0);
        long most = Math.max(1, lines.values().stream().mapToLong(line -> weight(line, bare)).max().orElse(1));
        getColumnConstraints().add(new ColumnConstraints(34));
        for (int hour = 0; hour < 24; hour++) {
            ColumnConstraints column = new ColumnConstraints(6, 18, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
            if (hour % 6 == 0) {
                Label label = new Label(String.valueOf(hour));
                label.getStyleClass().add("caption");
                GridPane.setColumnSpan(label, 3);
                add(label, hour + 1, 7);
            }
        }
        for (int row = 0; row < 7; row++) {
            DayOfWeek day = first.plus(row);
            Label name = new Label(words.weekday(day));
            name.getStyleClass().add("caption");
            GridPane.setHalignment(name, HPos.LEFT);
            add(name, 0, row);
            for (int hour = 0; hour < 24; hour++) {
                add(field(figure, lines.get(new Slot(day, hour)), most, bare, press), hour + 1, row);
            }
        }
    }

    private static long weight(Line line, boolean bare) {
        return bare ? Long.parseLong(line.cells().getFirst()) : line.value();
    }

    private static Region field(Figure figure, @Nullable Line line, long most, boolean bare, Consumer<Line> press) {
        Region field = new Region();
        field.setMinSize(6, 16);
        field.setPrefSize(18, 18);
        int level = line == null ? 0 : 1 + (int) Math.min(LEVELS - 1, weight(line, bare) * LEVELS / most);
        field.getStyleClass().addAll("heat", "heat-" + level);
        if (line != null) {
            field.setAccessibleRole(AccessibleRole.BUTTON);
            field.setAccessibleText(BarLines.spoken(figure, line));
            Tooltip.install(field, new Tooltip(BarLines.spoken(figure, line)));
            field.setOnMouseClicked(event -> press.accept(line));
        }
        return field;
    }
}
