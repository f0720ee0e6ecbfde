package cliffhanger.season;

import cliffhanger.library.Listed;
import cliffhanger.library.Rating;
import cliffhanger.library.Scope;
import cliffhanger.library.Source;
import cliffhanger.library.When;
import cliffhanger.season.ShowViewModel.Detail;
import cliffhanger.ui.Messages;
import cliffhanger.ui.Tile;
import cliffhanger.ui.Tone;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The header of the open show, and its season tabs.
public final class ShowController {
    /// Narrower than this, the words need the room of the tile.
    private static final double TILE_FROM = 560;

    private final ShowViewModel viewModel;
    private final SeasonWords words;
    private final Messages messages;
    private final WatchedAt watchedAt;
    private final Consumer<String> browser;
    private final NumberFormat numbers;
    private @Nullable ShowPage shown;

    @FXML
    private VBox noneBox;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Tile tile;

    @FXML
    private Label titleLabel;

    @FXML
    private Label factsLabel;

    @FXML
    private Label standingPill;

    @FXML
    private Label outlookLabel;

    @FXML
    private Button nextButton;

    @FXML
    private VBox ratings;

    @FXML
    private FlowPane tabs;

    @FXML
    private Label noSeasonsLabel;

    @FXML
    private Node seasonPane;

    @FXML
    private Hyperlink sourceLink;

    /// @param browser opens an address
    ShowController(
            ShowViewModel viewModel, SeasonWords words, Messages messages, WatchedAt watchedAt, Locale locale,
            Consumer<String> browser) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
        this.watchedAt = watchedAt;
        this.browser = browser;
        numbers = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        numbers.setMaximumFractionDigits(1);
    }

    @FXML
    private void initialize() {
        scroll.widthProperty().subscribe(width -> Cards.shown(tile, width.doubleValue() >= TILE_FROM));
        viewModel.detailProperty().subscribe(this::show);
    }

    private void show(@Nullable Detail detail) {
        Cards.shown(noneBox, detail == null);
        Cards.shown(scroll, detail != null);
        if (detail == null) {
            shown = null;
            return;
        }
        ShowPage page = detail.show();
        if (shown == null || !shown.id().equals(page.id())) {
            scroll.setVvalue(0);
        }
        shown = page;
        header(page);
        SeasonPage season = detail.season();
        tabs.getChildren().setAll(page.tabs().stream()
                .map(tab -> new SeasonTabButton(tab, words, season != null && tab.id().equals(season.season().id()), viewModel))
                .toList());
        Cards.shown(tabs, !page.tabs().isEmpty());
        Cards.shown(noSeasonsLabel, page.tabs().isEmpty());
        Cards.shown(seasonPane, season != null);
        source(page.source());
    }

    private void header(ShowPage page) {
        tile.setTitle(page.show().title());
        titleLabel.setText(page.show().title());
        factsLabel.setText(words.facts(page));
        Cards.shown(factsLabel, !factsLabel.getText().isEmpty());
        standingPill.setText(words.words().say(page.standing()));
        Tone.of(page.standing()).put(standingPill, "label", "pill");
        outlookLabel.setText(words.outlook(page));
        Cards.shown(outlookLabel, !outlookLabel.getText().isEmpty());
        ratings.getChildren().setAll(Listed.facts(page.ratings()).stream().map(this::rating).toList());
        Cards.shown(nextButton, page.next() != null);
        ShowPage.Next next = page.next();
        if (next != null) {
            nextButton.setText(messages.say("season.header.next", next.code()));
        }
    }

    private Node rating(Rating rating) {
        Label value = Cards.label("★ %.1f".formatted(rating.value()), "rating-value");
        String by = rating.votes() == null
                ? rating.by()
                : messages.say("season.header.votes", rating.by(), numbers.format(rating.votes()));
        VBox box = new VBox(2, value, Cards.label(by, "caption"));
        box.setAlignment(Pos.TOP_RIGHT);
        return box;
    }

    private void source(@Nullable Source source) {
        Cards.shown(sourceLink, source != null);
        if (source != null) {
            String who = source.publisher() == null ? words.source(source) : source.publisher();
            sourceLink.setText(source.licence() == null
                    ? words.say("source.plain", who)
                    : words.say("source.line", who, source.licence()));
            sourceLink.setDisable(source.address() == null);
        }
    }

    @FXML
    private void markNext() {
        ShowPage.Next next = shown == null ? null : shown.next();
        if (next != null) {
            viewModel.mark(new Scope.One(next.id()), new When.Now());
        }
    }

    @FXML
    private void markShow() {
        viewModel.mark(whole(), new When.Now());
    }

    @FXML
    private void markShowAired() {
        viewModel.mark(whole(), new When.OnAirDate());
    }

    @FXML
    private void markShowAt() {
        watchedAt.ask(scroll.getScene(), whole());
    }

    @FXML
    private void unmarkShow() {
        viewModel.unmark(whole());
    }

    @FXML
    private void removeShow() {
        viewModel.remove(whole().show());
    }

    @FXML
    private void openSource() {
        Source source = shown == null ? null : shown.source();
        if (source != null && source.address() != null) {
            browser.accept(source.address());
        }
    }

    private Scope.WholeShow whole() {
        if (shown == null) {
            throw new IllegalStateException("no show is open");
        }
        return new Scope.WholeShow(shown.id());
    }
}
