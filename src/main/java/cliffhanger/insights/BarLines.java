package cliffhanger.insights;

import cliffhanger.insights.Figure.Line;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Lines with a bar each, as long as its hours, and the figure beside it. Each is pressed for the plays behind it.
final class BarLines extends VBox {
    /// @param press shows the plays behind a line
    BarLines(Figure figure, List<Line> lines, Consumer<Line> press) {
        super(2);
        boolean bare = lines.stream().allMatch(line -> line.value() == 0);
        long most = Math.max(1, lines.stream().mapToLong(line -> bare ? plays(line) : line.value()).max().orElse(1));
        for (Line line : lines) {
            getChildren().add(line(figure, line, (bare ? plays(line) : line.value()) / (double) most, press));
        }
    }

    /// Where no length is known bars are as long as there are episodes.
    private static long plays(Line line) {
        return line.cells().isEmpty() || !line.cells().getFirst().matches("\\d+") ? 0 : Long.parseLong(line.cells().getFirst());
    }

    private static Button line(Figure figure, Line line, double length, Consumer<Line> press) {
        Label name = new Label(line.name());
        name.setMinWidth(0);
        name.setPrefWidth(150);
        name.setMaxWidth(150);
        Region bar = new Region();
        bar.getStyleClass().add("bar-fill");
        StackPane track = new StackPane(bar);
        track.setAlignment(Pos.CENTER_LEFT);
        track.setMinWidth(20);
        track.setMinHeight(14);
        HBox.setHgrow(track, Priority.ALWAYS);
        bar.maxWidthProperty().bind(track.widthProperty().multiply(length == 0 ? 0 : Math.max(0.01, length)));
        bar.setMaxHeight(12);
        String said = line.cells().size() > 1 ? line.cells().get(1) : "";
        Label value = new Label(said);
        value.getStyleClass().add("bar-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(8, name, track, value);
        content.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, content);
        button.getStyleClass().addAll("hit", "bar-line");
        button.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(button.widthProperty().subtract(16));
        button.setAccessibleText(spoken(figure, line));
        button.setTooltip(new Tooltip(button.getAccessibleText()));
        button.setOnAction(event -> press.accept(line));
        return button;
    }

    /// "HBO. Episodes 12. Hours 9."
    static String spoken(Figure figure, Line line) {
        StringBuilder said = new StringBuilder(line.name()).append('.');
        for (int i = 0; i < line.cells().size(); i++) {
            if (!line.cells().get(i).isEmpty()) {
                said.append(' ').append(figure.header().get(i + 1)).append(' ').append(line.cells().get(i)).append('.');
            }
        }
        return said.toString();
    }
}
