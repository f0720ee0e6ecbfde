package cliffhanger.upnext;

import cliffhanger.ui.Nodes;
import cliffhanger.ui.Pictures;
import cliffhanger.watchlist.Filter;
import cliffhanger.watchlist.WatchlistRow;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What stands above Up next where nothing waits: why, and what can be done.
public final class StandingController {
    private final UpNextViewModel viewModel;
    private final UpNextWords words;
    private final Pictures pictures;
    private final UpNextActions leads;
    private List<WatchlistRow> posters = List.of();

    @FXML
    private VBox standingBox;

    @FXML
    private Label standingTitle;

    @FXML
    private Label standingText;

    @FXML
    private Button standingButton;

    @FXML
    private VBox plannedBox;

    @FXML
    private HBox plannedPosters;

    /// @param leads where it leads
    public StandingController(UpNextViewModel viewModel, UpNextWords words, Pictures pictures, UpNextActions leads) {
        this.viewModel = viewModel;
        this.words = words;
        this.pictures = pictures;
        this.leads = leads;
    }

    @FXML
    private void initialize() {
        viewModel.items().addListener((InvalidationListener) changed -> stand());
        viewModel.standingProperty().subscribe(standing -> stand());
        viewModel.beginnerProperty().subscribe(on -> stand());
    }

    private void stand() {
        UpNextViewModel.Standing standing = viewModel.standingProperty().get();
        boolean quiet = standing == UpNextViewModel.Standing.WAITING || viewModel.beginnerProperty().get();
        Nodes.shown(standingBox, !quiet);
        if (quiet) {
            return;
        }
        String key = switch (standing) {
            case WAITING, CAUGHT_UP -> "caught";
            case RESTING -> "resting";
            case ALL_HIDDEN -> "hidden";
            case FILTERED -> "filtered";
            case DETAILS_TO_COME -> "details";
            case EMPTY -> "empty";
        };
        standingTitle.setText(words.say(key + ".title"));
        standingText.setText(switch (standing) {
            case CAUGHT_UP -> words.caughtUp(viewModel.nextToAir().orElse(null));
            case RESTING -> words.say("resting.text", viewModel.resting());
            default -> words.say(key + ".text");
        });
        Nodes.shown(standingButton, true);
        switch (standing) {
            case RESTING -> button("resting.show", () -> viewModel.unfold(Section.RESTING));
            case ALL_HIDDEN -> button("hidden.show", () -> viewModel.unfold(Section.HIDDEN));
            case FILTERED -> button("filtered.all", () -> viewModel.filterProperty().set(Filter.ALL));
            case EMPTY -> button("empty.find", leads::find);
            default -> Nodes.shown(standingButton, false);
        }
        List<WatchlistRow> planned = standing == UpNextViewModel.Standing.CAUGHT_UP ? viewModel.planned(3) : List.of();
        Nodes.shown(plannedBox, !planned.isEmpty());
        if (!planned.equals(posters)) {
            posters = planned;
            plannedPosters.getChildren().setAll(planned.stream().map(this::poster).toList());
        }
    }

    private void button(String key, Runnable action) {
        standingButton.setText(words.say(key));
        standingButton.setOnAction(event -> action.run());
    }

    private Node poster(WatchlistRow row) {
        return new PlannedPoster(row, pictures, () -> leads.open(row.show()));
    }
}
