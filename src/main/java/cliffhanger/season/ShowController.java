package cliffhanger.season;

import cliffhanger.library.Change;
import cliffhanger.library.Listed;
import cliffhanger.library.Rating;
import cliffhanger.library.Scope;
import cliffhanger.library.ShowState;
import cliffhanger.library.Source;
import cliffhanger.library.Subject;
import cliffhanger.library.When;
import cliffhanger.season.ShowViewModel.Detail;
import cliffhanger.ui.Messages;
import cliffhanger.ui.RatingMenu;
import cliffhanger.ui.Tile;
import cliffhanger.ui.Tone;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The header of the open show, and its season tabs.
public final class ShowController {
    /// Narrower than this, the words need the room of the tile.
    private static final double TILE_FROM = 560;

    private final ShowViewModel viewModel;
    private final Editing editing;
    private final ShowForms forms;
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

    @FXML
    private Label editedSign;

    @FXML
    private Label summaryLabel;

    @FXML
    private VBox formBox;

    @FXML
    private MenuButton stateMenu;

    @FXML
    private ToggleButton favouriteButton;

    @FXML
    private MenuButton ratingMenu;

    @FXML
    private MenuButton tabMenu;

    @FXML
    private Button addSeasonButton;

    /// @param browser opens an address
    ShowController(ShowViewModel viewModel, Editing editing, WatchedAt watchedAt, Locale locale, Consumer<String> browser) {
        this.viewModel = viewModel;
        this.editing = editing;
        words = editing.seasonWords();
        messages = editing.messages();
        forms = new ShowForms(editing);
        this.watchedAt = watchedAt;
        this.browser = browser;
        numbers = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        numbers.setMaximumFractionDigits(1);
    }

    @FXML
    private void initialize() {
        scroll.widthProperty().subscribe(width -> Cards.shown(tile, width.doubleValue() >= TILE_FROM));
        viewModel.detailProperty().subscribe(this::show);
        for (ShowState state : ShowState.values()) {
            MenuItem item = new MenuItem(words.words().say(state));
            item.setOnAction(event -> editing.door().accept(new Change.SetState(whole().show(), state)));
            stateMenu.getItems().add(item);
        }
        ratingMenu.getItems().setAll(new RatingMenu(messages, editing.door(), this::subject).getItems());
        tabMenu.getItems().setAll(
                editing.item("season.tab.edit", this::editSeason),
                new RatingMenu(messages, editing.door(), () -> new Subject.OnSeason(tab().id())),
                editing.item("season.edit.release", () -> editing.door().accept(new Change.ReleaseEdits(new Subject.OnSeason(tab().id())))),
                new SeparatorMenuItem(),
                editing.item("season.tab.remove", () -> editing.door().accept(new Change.RemoveSeason(tab().id()))));
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
            editing.close(formBox);
        }
        shown = page;
        header(page);
        SeasonPage season = detail.season();
        List<Node> buttons = new ArrayList<>(page.tabs().stream()
                .map(tab -> new SeasonTabButton(tab, words, season != null && tab.id().equals(season.season().id()), viewModel))
                .toList());
        buttons.add(addSeasonButton);
        buttons.add(tabMenu);
        tabs.getChildren().setAll(buttons);
        Cards.shown(tabMenu, season != null);
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
        ratings.getChildren().setAll(page.ratings().stream().map(this::rating).toList());
        opinion(page.opinion());
        Cards.shown(editedSign, !page.edited().isEmpty());
        summaryLabel.setText(page.show().summary() == null ? "" : page.show().summary());
        Cards.shown(summaryLabel, !summaryLabel.getText().isEmpty());
        Cards.shown(nextButton, page.next() != null);
        ShowPage.Next next = page.next();
        if (next != null) {
            nextButton.setText(messages.say("season.header.next", next.code()));
        }
    }

    private void opinion(Opinion opinion) {
        stateMenu.setText(words.words().say(opinion.state()));
        favouriteButton.setSelected(opinion.favourite());
        Double rating = opinion.rating();
        ratingMenu.setText(rating == null ? messages.say("season.header.rate") : messages.say("season.header.rated", rating));
    }

    private Node rating(Listed<Rating> listed) {
        Rating rating = listed.fact();
        Label value = Cards.label("★ %.1f".formatted(rating.value()), "rating-value");
        String by = rating.votes() == null
                ? rating.by()
                : messages.say("season.header.votes", rating.by(), numbers.format(rating.votes()));
        VBox box = new VBox(2, value, Cards.label(by, "caption"));
        box.setAlignment(Pos.TOP_RIGHT);
        MenuButton menu = editing.menu(box, listed, rating.by(), () -> editRating(listed));
        HBox line = new HBox(4, menu, box);
        line.setAlignment(Pos.TOP_RIGHT);
        line.getStyleClass().add("listed");
        return line;
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

    @FXML
    private void editShow() {
        editing.open(formBox, form -> forms.show(form, viewModel.detail().show()));
    }

    @FXML
    private void addRating() {
        editRating(null);
    }

    private void editRating(@Nullable Listed<Rating> listed) {
        editing.open(formBox, form -> {
            Supplier<Rating> fact = new FactForms(words.words()).rating(form, listed == null ? null : listed.fact(), 0);
            return () -> new Change.WriteFact(whole().show(), listed == null ? null : listed.id(), fact.get());
        });
    }

    @FXML
    private void addSeason() {
        editing.open(formBox, form -> forms.newSeason(form, viewModel.detail().show()));
    }

    private void editSeason() {
        editing.open(formBox, form -> forms.season(form, tab()));
    }

    @FXML
    private void releaseEdits() {
        editing.door().accept(new Change.ReleaseEdits(subject()));
    }

    @FXML
    private void toggleFavourite() {
        editing.door().accept(new Change.SetFavourite(whole().show(), favouriteButton.isSelected()));
    }

    private Subject subject() {
        return new Subject.OnShow(whole().show());
    }

    private SeasonTab tab() {
        SeasonPage season = viewModel.detail().season();
        if (season == null) {
            throw new IllegalStateException("a show without a season has no season menu");
        }
        return season.season();
    }

    private Scope.WholeShow whole() {
        if (shown == null) {
            throw new IllegalStateException("no show is open");
        }
        return new Scope.WholeShow(shown.id());
    }
}
