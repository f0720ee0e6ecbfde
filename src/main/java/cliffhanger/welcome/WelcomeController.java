package cliffhanger.welcome;

import cliffhanger.language.Language;
import cliffhanger.ui.Background;
import cliffhanger.ui.FittedPane;
import cliffhanger.ui.FocusGroup;
import cliffhanger.ui.Nodes;
import java.util.Arrays;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;

/// Three ways to begin, each a press away.
public final class WelcomeController {
    /// How wide the window has to be for three cards beside each other.
    private static final double WIDE = 890;

    private final WelcomeActions actions;
    private final Language language;
    private final Background background;
    private final ToggleGroup trackers = new ToggleGroup();

    @FXML
    private FittedPane pane;

    @FXML
    private GridPane cards;

    @FXML
    private FlowPane trackerChips;

    @FXML
    private Label whereLabel;

    @FXML
    private TextField firstShowField;

    @FXML
    private CheckBox premieresBox;

    public WelcomeController(WelcomeActions actions, Language language, Background background) {
        this.actions = actions;
        this.language = language;
        this.background = background;
    }

    @FXML
    private void initialize() {
        trackerChips.getChildren().addAll(Arrays.stream(FormerTracker.values()).map(this::chip).toList());
        FocusGroup group = FocusGroup.across(trackerChips::getChildren);
        group.in(trackerChips);
        group.update(null);
        trackers.selectedToggleProperty().subscribe(chosen -> {
            Nodes.shown(whereLabel, chosen != null);
            whereLabel.setText(chosen == null ? "" : language.say("welcome.where." + chosen.getUserData()));
        });
        background.run(actions::tellsOfPremieres, premieresBox::setSelected);
        // By the window, and not by their own width: that is known while they are laid out, when it is too late for their height.
        ObservableValue<Number> width = pane.sceneProperty().flatMap(scene -> scene.widthProperty());
        width.subscribe(now -> lay(now != null && now.doubleValue() >= WIDE));
    }

    /// Side by side where there is room, else one below the other.
    private void lay(boolean wide) {
        if (cards.getColumnConstraints().size() == (wide ? cards.getChildren().size() : 1)) {
            return;
        }
        cards.getColumnConstraints().clear();
        for (int i = 0; i < cards.getChildren().size(); i++) {
            GridPane.setConstraints(cards.getChildren().get(i), wide ? i : 0, wide ? 0 : i);
            if (wide || i == 0) {
                ColumnConstraints column = new ColumnConstraints();
                column.setPercentWidth(wide ? 100.0 / cards.getChildren().size() : 100);
                cards.getColumnConstraints().add(column);
            }
        }
    }

    private ToggleButton chip(FormerTracker tracker) {
        ToggleButton chip = new ToggleButton(tracker.brand().isEmpty() ? language.say("welcome.others") : tracker.brand());
        chip.getStyleClass().add("chip-button");
        chip.setUserData(tracker);
        chip.setToggleGroup(trackers);
        return chip;
    }

    @FXML
    private void chooseHistory() {
        actions.chooseHistory();
    }

    @FXML
    private void find() {
        actions.find(firstShowField.getText());
    }

    @FXML
    private void lookAround() {
        actions.lookAround();
    }

    @FXML
    private void tellOfPremieres() {
        actions.tellOfPremieres(premieresBox.isSelected());
    }

    @FXML
    private void settings() {
        actions.settings();
    }
}
