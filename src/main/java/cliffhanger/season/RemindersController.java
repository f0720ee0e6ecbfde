package cliffhanger.season;

import cliffhanger.library.ReminderRule;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What the user will be told of.
public final class RemindersController extends SeasonCard {
    private final SeasonWords words;

    @FXML
    private VBox list;

    @FXML
    private Label emptyLabel;

    RemindersController(ShowViewModel viewModel, SeasonWords words) {
        super(viewModel);
        this.words = words;
    }

    @Override
    void show(ShowPage show, SeasonPage page) {
        List<ReminderRule> rules = page.rules();
        list.getChildren().setAll(rules.stream()
                .map(rule -> Cards.label(words.say("reminders." + rule.occasion().name().toLowerCase(Locale.ROOT))))
                .toList());
        Cards.shown(list, !rules.isEmpty());
        Cards.shown(emptyLabel, rules.isEmpty());
    }
}
