package cliffhanger.season;

import cliffhanger.library.Scope;
import cliffhanger.library.When;
import cliffhanger.ui.Messages;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The episodes of the season, each with its mark. A long season shows its first part until it is asked for the rest.
public final class EpisodesController extends SeasonCard {
    private static final int AT_ONCE = 40;

    private final SeasonWords words;
    private final Messages messages;
    private final WatchedAt watchedAt;
    private @Nullable SeasonPage shown;
    private boolean all;

    @FXML
    private VBox rows;

    @FXML
    private Label countLabel;

    @FXML
    private Label emptyLabel;

    @FXML
    private Button moreButton;

    @FXML
    private MenuButton seasonMenu;

    EpisodesController(ShowViewModel viewModel, SeasonWords words, Messages messages, WatchedAt watchedAt) {
        super(viewModel);
        this.words = words;
        this.messages = messages;
        this.watchedAt = watchedAt;
    }

    @Override
    void show(ShowPage show, SeasonPage page) {
        if (shown == null || !shown.season().id().equals(page.season().id())) {
            all = false;
        }
        shown = page;
        fill(page);
        boolean empty = page.episodes().isEmpty();
        emptyLabel.setText(empty ? words.noEpisodes(show, page.season()) : "");
        Cards.shown(emptyLabel, empty);
        Cards.shown(rows, !empty);
        seasonMenu.setVisible(!empty);
        countLabel.setText(empty ? "" : words.say("episodes.left", page.season().aired() - page.season().watched()));
    }

    private void fill(SeasonPage page) {
        List<EpisodeLine> lines = page.episodes();
        int count = all ? lines.size() : Math.min(lines.size(), AT_ONCE);
        List<Node> nodes = rows.getChildren();
        while (nodes.size() > count) {
            nodes.removeLast();
        }
        while (nodes.size() < count) {
            nodes.add(new EpisodeRow(viewModel, words, messages, watchedAt));
        }
        for (int i = 0; i < count; i++) {
            ((EpisodeRow) nodes.get(i)).show(lines.get(i), i == 0);
        }
        moreButton.setText(messages.say("season.episodes.more", lines.size()));
        Cards.shown(moreButton, count < lines.size());
    }

    @FXML
    private void showAll() {
        all = true;
        if (shown != null) {
            fill(shown);
        }
    }

    @FXML
    private void markSeason() {
        viewModel.mark(season(), new When.Now());
    }

    @FXML
    private void markSeasonAired() {
        viewModel.mark(season(), new When.OnAirDate());
    }

    @FXML
    private void markSeasonAt() {
        watchedAt.ask(rows.getScene(), season());
    }

    @FXML
    private void skipSeason() {
        viewModel.skip(season());
    }

    @FXML
    private void unmarkSeason() {
        viewModel.unmark(season());
    }

    private Scope season() {
        if (shown == null) {
            throw new IllegalStateException("a card without a season has no menu");
        }
        return new Scope.WholeSeason(shown.season().id());
    }
}
