package cliffhanger.season;

import cliffhanger.library.ReminderRule;
import cliffhanger.season.ShowViewModel.Detail;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the user will be told of.
public final class RemindersController {
    private final ShowViewModel viewModel;
    private final SeasonWords words;

    @FXML
    private VBox list;

    @FXML
    private Label emptyLabel;

    RemindersController(ShowViewModel viewModel, SeasonWords words) {
        this.viewModel = viewModel;
        this.words = words;
    }

    @FXML
    private void initialize() {
        viewModel.detailProperty().subscribe(this::show);
    }

    private void show(@Nullable Detail detail) {
        List<ReminderRule> rules = detail == null || detail.season() == null ? List.of() : detail.season().rules();
        list.getChildren().setAll(rules.stream()
                .map(rule -> Cards.label(words.say("reminders." + rule.occasion().name().toLowerCase(Locale.ROOT))))
                .toList());
        Cards.shown(list, !rules.isEmpty());
        Cards.shown(emptyLabel, rules.isEmpty());
    }
}
