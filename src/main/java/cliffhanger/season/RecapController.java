package cliffhanger.season;

import cliffhanger.season.SeasonPage.RecapOf;
import cliffhanger.ui.Messages;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// What happened, folded away until the season that it tells of is watched. Opening it by hand lasts until another season
/// is opened.
public final class RecapController extends SeasonCard {
    private final SeasonWords words;
    private final Messages messages;
    private @Nullable RecapOf recap;
    private @Nullable Object season;
    private boolean unfolded;

    @FXML
    private Label titleLabel;

    @FXML
    private Label textLabel;

    @FXML
    private Button foldButton;

    RecapController(ShowViewModel viewModel, SeasonWords words, Messages messages) {
        super(viewModel);
        this.words = words;
        this.messages = messages;
    }

    @Override
    void show(ShowPage show, SeasonPage page) {
        RecapOf next = page.recap();
        boolean watchedNow = next != null && next.watched();
        boolean watchedBefore = recap != null && recap.watched();
        if (!page.season().id().equals(season) || watchedNow != watchedBefore) {
            unfolded = watchedNow;
        }
        season = page.season().id();
        recap = next;
        draw();
    }

    private void draw() {
        RecapOf shown = recap;
        Cards.shown(foldButton, shown != null);
        if (shown == null) {
            titleLabel.setText(messages.say("season.recap.title"));
            text(messages.say("season.recap.empty"), false);
            return;
        }
        titleLabel.setText(words.say("recap.of", shown.season()));
        foldButton.setText(messages.say(unfolded ? "season.recap.hide" : "season.recap.show"));
        text(unfolded ? shown.text() : words.say("recap.folded", shown.season()), unfolded);
        // Watched and folded by hand needs no reason.
        Cards.shown(textLabel, unfolded || !shown.watched());
    }

    private void text(String text, boolean prose) {
        textLabel.setText(text);
        textLabel.getStyleClass().setAll("label", prose ? "prose" : "card-empty");
        Cards.shown(textLabel, true);
    }

    @FXML
    private void fold() {
        unfolded = !unfolded;
        draw();
    }
}
