package cliffhanger.watchlist;

import cliffhanger.language.Language;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.ThinProgress;
import cliffhanger.watchlist.DetailsProgress.Doing;
import cliffhanger.watchlist.DetailsProgress.State;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The line above the list on the details that are being fetched.
public final class DetailsController {
    private final DetailsProgress progress;
    private final Language language;

    @FXML
    private VBox root;

    @FXML
    private Label detailsLabel;

    @FXML
    private Button detailsButton;

    @FXML
    private ThinProgress detailsMeter;

    public DetailsController(DetailsProgress progress, Language language) {
        this.progress = progress;
        this.language = language;
    }

    @FXML
    private void initialize() {
        progress.stateProperty().subscribe(this::show);
    }

    private void show(State state) {
        Nodes.shown(root, state.doing() != Doing.NOTHING);
        Nodes.shown(detailsMeter, state.doing() == Doing.FETCHING);
        detailsMeter.setProgress(state.all() == 0 ? 0 : (double) state.come() / state.all());
        switch (state.doing()) {
            case NOTHING -> { }
            case FETCHING -> say(fetching(state), "watchlist.details.pause");
            case PAUSED -> say(language.say("watchlist.details.paused", state.waiting()), "watchlist.details.resume");
            case OFFLINE -> say(language.say("watchlist.details.offline", state.waiting()), "watchlist.details.again");
        }
    }

    private void say(String text, String button) {
        detailsLabel.setText(text);
        detailsButton.setText(language.say(button));
    }

    /// Of the show that is being asked for now, for nobody counts from nought.
    private String fetching(State state) {
        int now = Math.min(state.come() + 1, state.all());
        if (state.left() < 0) {
            return language.say("watchlist.details.fetching", now, state.all());
        }
        long minutes = Math.round(state.left() / 60.0);
        return language.say("watchlist.details.left", now, state.all(), minutes);
    }

    @FXML
    private void toggle() {
        progress.toggle();
    }
}
