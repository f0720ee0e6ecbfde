package cliffhanger.show;

import cliffhanger.ui.Nodes;
import java.util.Arrays;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Lays the cards out in two columns where there is room, in one where there is not.
public final class SeasonPaneController {
    /// Two columns of cards with their gap need this much to be read well.
    private static final double TWO_COLUMNS = 680;

    @FXML
    private GridPane columns;

    @FXML
    private VBox leftColumn;

    @FXML
    private VBox rightColumn;

    @FXML
    private Node releaseCard;

    @FXML
    private Node episodesCard;

    @FXML
    private Node notesCard;

    @FXML
    private Node statusCard;

    @FXML
    private Node offersCard;

    @FXML
    private Node castCard;

    @FXML
    private Node recapCard;

    @FXML
    private Node predictionsCard;

    @FXML
    private Node linksCard;

    @FXML
    private Node remindersCard;

    private boolean wide = true;

    @FXML
    private void initialize() {
        leftColumn.setMinWidth(0);
        rightColumn.setMinWidth(0);
        share(50, 50);
        columns.widthProperty().subscribe(width -> arrange(width.doubleValue() >= TWO_COLUMNS));
    }

    private void arrange(boolean two) {
        if (two == wide || columns.getWidth() == 0) {
            return;
        }
        wide = two;
        leftColumn.getChildren().clear();
        rightColumn.getChildren().clear();
        if (two) {
            leftColumn.getChildren().setAll(releaseCard, episodesCard, notesCard, remindersCard, recapCard);
            rightColumn.getChildren().setAll(statusCard, offersCard, castCard, predictionsCard, linksCard);
        } else {
            leftColumn.getChildren().setAll(
                    releaseCard, statusCard, episodesCard, offersCard, castCard, recapCard, predictionsCard, notesCard,
                    remindersCard, linksCard);
        }
        share(two ? new double[] {50, 50} : new double[] {100});
        Nodes.shown(rightColumn, two);
    }

    /// Columns share the width as told, whatever their texts would like.
    private void share(double... percents) {
        columns.getColumnConstraints().setAll(Arrays.stream(percents)
                .mapToObj(percent -> {
                    ColumnConstraints column = new ColumnConstraints();
                    column.setPercentWidth(percent);
                    column.setMinWidth(0);
                    return column;
                })
                .toList());
    }
}
