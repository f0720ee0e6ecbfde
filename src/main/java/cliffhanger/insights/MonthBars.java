package cliffhanger.insights;

import cliffhanger.insights.Figure.Line;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;

/// Hours a month as bars, those of the year before outlined beside them. Each is pressed for the plays behind it.
final class MonthBars extends BarChart<String, Number> {
    private static final double HOUR = 60;

    /// @param names of the two rows: this year and the one before; the second is empty where there is none
    /// @param press shows the plays behind a line
    MonthBars(Figure figure, List<String> names, Consumer<Line> press) {
        super(new CategoryAxis(), new NumberAxis());
        setAnimated(false);
        setBarGap(1);
        setCategoryGap(6);
        setPrefHeight(220);
        setMinHeight(180);
        getYAxis().setTickMarkVisible(false);
        ((NumberAxis) getYAxis()).setMinorTickVisible(false);
        boolean beside = !names.getLast().isEmpty();
        setLegendVisible(beside);
        XYChart.Series<String, Number> now = new XYChart.Series<>();
        now.setName(names.getFirst());
        XYChart.Series<String, Number> before = new XYChart.Series<>();
        before.setName(names.getLast());
        for (Line line : figure.lines()) {
            now.getData().add(new XYChart.Data<>(line.name(), line.value() / HOUR));
            before.getData().add(new XYChart.Data<>(line.name(), line.before() / HOUR));
        }
        getData().add(now);
        if (beside) {
            getData().add(before);
        }
        for (int i = 0; i < figure.lines().size(); i++) {
            Line line = figure.lines().get(i);
            Node bar = now.getData().get(i).getNode();
            bar.setAccessibleRole(AccessibleRole.BUTTON);
            bar.accessibleTextProperty().unbind();
            bar.setAccessibleText(BarLines.spoken(figure, line));
            Tooltip.install(bar, new Tooltip(BarLines.spoken(figure, line)));
            bar.setOnMouseClicked(event -> press.accept(line));
        }
    }
}
