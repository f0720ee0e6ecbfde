package cliffhanger.insights;

import cliffhanger.insights.Figure.Line;
import cliffhanger.ui.Glyph;
import cliffhanger.ui.Icon;
import cliffhanger.ui.Nodes;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A figure: its chart, and the same as a table behind it, for those who want numbers and for screen readers.
final class FigureCard extends VBox {
    private static final double LINE = 26;
    private static final int MOST = 12;

    private final Node chart;

    /// @param press   shows the plays behind a line
    /// @param picture saves the chart
    /// @param table   saves the table
    FigureCard(Figure figure, Node chart, InsightsWords words, Consumer<Line> press, BiConsumer<Figure, Node> picture, Consumer<Figure> table) {
        this.chart = chart;
        getStyleClass().addAll("card", "figure-card");
        setId("card" + figure.id().name());
        Label title = new Label(figure.title());
        title.getStyleClass().add("card-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ToggleButton turn = new ToggleButton(words.say("table"));
        turn.getStyleClass().add("toggle");
        turn.setAccessibleText(words.say("table.of", figure.title()));
        MenuButton more = new MenuButton(null, new Icon(Glyph.DOTS));
        more.getStyleClass().add("more-button");
        more.setAccessibleText(words.say("options", figure.title()));
        MenuItem save = new MenuItem(words.say("save.picture"));
        save.setOnAction(event -> picture.accept(figure, chart));
        MenuItem write = new MenuItem(words.say("save.csv"));
        write.setOnAction(event -> table.accept(figure));
        more.getItems().setAll(save, write);
        HBox head = new HBox(8, title, space, turn, more);
        head.getStyleClass().add("card-head");
        TableView<Line> numbers = numbers(figure, press);
        Nodes.shown(numbers, false);
        turn.selectedProperty().subscribe(on -> {
            Nodes.shown(numbers, on);
            Nodes.shown(chart, !on);
        });
        getChildren().addAll(head, chart, numbers);
        if (figure.lines().isEmpty()) {
            Label none = new Label(words.say("figure.none"));
            none.getStyleClass().add("card-empty");
            getChildren().setAll(head, none);
            Nodes.shown(turn, false);
            Nodes.shown(more, false);
        }
    }

    private static TableView<Line> numbers(Figure figure, Consumer<Line> press) {
        TableView<Line> table = new TableView<>();
        table.setAccessibleText(figure.title());
        table.setFixedCellSize(LINE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        for (int i = 0; i < figure.header().size(); i++) {
            int column = i;
            TableColumn<Line, String> cells = new TableColumn<>(figure.header().get(i));
            cells.setCellValueFactory(row -> new ReadOnlyStringWrapper(column == 0 ? row.getValue().name() : row.getValue().cells().get(column - 1)));
            cells.setSortable(false);
            table.getColumns().add(cells);
        }
        table.getItems().setAll(figure.lines());
        double height = (Math.min(MOST, figure.lines().size()) + 1.6) * LINE;
        table.setPrefHeight(height);
        table.setMinHeight(height);
        table.setOnKeyPressed(event -> {
            Line line = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && line != null) {
                press.accept(line);
                event.consume();
            }
        });
        table.setOnMouseClicked(event -> {
            Line line = table.getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && line != null) {
                press.accept(line);
            }
        });
        return table;
    }

    /// What is drawn.
    Node chart() {
        return chart;
    }
}
