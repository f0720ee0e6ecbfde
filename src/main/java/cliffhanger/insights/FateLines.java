package cliffhanger.insights;

import cliffhanger.insights.Figure.Line;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What became of shows, a line each. Each is pressed for the plays of the show.
final class FateLines extends VBox {
    private static final int MOST = 12;

    /// @param press shows the plays behind a line
    FateLines(Figure figure, Consumer<Line> press) {
        super(2);
        figure.lines().stream().limit(MOST).forEach(line -> {
            Label name = new Label(line.name());
            name.setMinWidth(0);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            Label fate = new Label(line.cells().getFirst());
            fate.getStyleClass().add("bar-value");
            fate.setMinWidth(Region.USE_PREF_SIZE);
            HBox content = new HBox(8, name, fate);
            content.setAlignment(Pos.CENTER_LEFT);
            Button button = new Button(null, content);
            button.getStyleClass().addAll("hit", "bar-line");
            button.setMaxWidth(Double.MAX_VALUE);
            content.prefWidthProperty().bind(button.widthProperty().subtract(16));
            button.setAccessibleText(line.name() + ". " + line.cells().getFirst());
            button.setOnAction(event -> press.accept(line));
            getChildren().add(button);
        });
    }
}
