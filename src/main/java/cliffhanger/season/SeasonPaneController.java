package cliffhanger.season;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Lays the cards out in two columns where there is room, in one where there is not.
public final class SeasonPaneController {
    /// Two columns of cards with their gap need this much to be read well.
    private static final double TWO_COLUMNS = 680;

    @FXML
    private HBox columns;

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
    private Node remindersCard;

    private boolean wide = true;

    @FXML
    private void initialize() {
        // Columns share the width evenly whatever their texts would like.
        for (VBox column : List.of(leftColumn, rightColumn)) {
            column.setMinWidth(0);
            column.setPrefWidth(1);
            HBox.setHgrow(column, Priority.ALWAYS);
        }
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
            leftColumn.getChildren().setAll(releaseCard, episodesCard, notesCard);
            rightColumn.getChildren().setAll(statusCard, offersCard, castCard, recapCard, predictionsCard, remindersCard);
        } else {
            leftColumn.getChildren().setAll(
                    releaseCard, statusCard, episodesCard, offersCard, castCard, recapCard, predictionsCard, notesCard,
                    remindersCard);
        }
        Cards.shown(rightColumn, two);
    }
}
