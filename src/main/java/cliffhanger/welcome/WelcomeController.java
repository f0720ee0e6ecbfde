package cliffhanger.welcome;

import cliffhanger.language.Language;
import cliffhanger.ui.Background;
import cliffhanger.ui.FocusGroup;
import cliffhanger.ui.Nodes;
import java.util.Arrays;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/// Three ways to begin, each a press away.
public final class WelcomeController {
    private final WelcomeActions actions;
    private final Language language;
    private final Background background;
    private final ToggleGroup trackers = new ToggleGroup();

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
