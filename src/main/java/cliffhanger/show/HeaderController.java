package cliffhanger.show;

import cliffhanger.language.Language;
import cliffhanger.library.Opinion;
import cliffhanger.library.Rating;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.StoredFact;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.library.veil.Secret;
import cliffhanger.ui.Excerpt;
import cliffhanger.ui.FactForms;
import cliffhanger.ui.FocusGroup;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.Poster;
import cliffhanger.ui.RatingMenu;
import cliffhanger.ui.StatusTone;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The header of the open show: what it is, how it stands, and what it is to the user.
public final class HeaderController {
    /// Narrower than this, the words need the room of the tile.
    private static final double TILE_FROM = 512;

    /// So many of a long title, and of the facts below it; all of both is in the tooltip.
    private static final int LINES = 2;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final ShowViewModel viewModel;
    private final Editing editing;
    private final ShowForms forms;
    private final SeasonWords words;
    private final SpecialsMenu specials;
    private final Language language;
    private final WatchedAt watchedAt;
    private final NumberFormat numbers;
    private final Excerpt summary;
    private final Pictures pictures;
    private final ShowActions leads;
    private final ShowServices services;
    private final FocusGroup group = FocusGroup.across(this::controls);
    private @Nullable ShowPage shown;

    @FXML
    private VBox root;

    @FXML
    private Poster tile;

    @FXML
    private Label titleLabel;

    @FXML
    private Label factsLabel;

    @FXML
    private Label standingPill;

    @FXML
    private Label outlookLabel;

    @FXML
    private FlowPane standingLine;

    @FXML
    private VBox about;

    @FXML
    private HBox actions;

    @FXML
    private Button nextButton;

    @FXML
    private Button remindButton;

    /// Keeps the place of the two others where there is nothing to do.
    @FXML
    private Button doneButton;

    @FXML
    private MenuItem remindItem;

    @FXML
    private MenuItem refreshItem;

    @FXML
    private MenuItem againItem;

    @FXML
    private Label passesLabel;

    @FXML
    private MenuButton showMenu;

    @FXML
    private VBox ratings;

    @FXML
    private Label editedSign;

    @FXML
    private Label listsLabel;

    @FXML
    private VBox formBox;

    @FXML
    private MenuButton stateMenu;

    @FXML
    private ToggleButton favouriteButton;

    @FXML
    private MenuButton ratingMenu;

    HeaderController(
            ShowViewModel viewModel, Editing editing, WatchedAt watchedAt, Pictures pictures, ShowActions leads,
            ShowServices services) {
        this.pictures = pictures;
        this.leads = leads;
        this.services = services;
        this.viewModel = viewModel;
        this.editing = editing;
        words = editing.seasonWords();
        specials = new SpecialsMenu(editing.language(), editing.changes());
        language = editing.language();
        forms = new ShowForms(editing);
        this.watchedAt = watchedAt;
        summary = new Excerpt(language, "summary").identified("summaryLabel");
        numbers = NumberFormat.getCompactNumberInstance(language.formats(), NumberFormat.Style.SHORT);
        numbers.setMaximumFractionDigits(1);
    }

    @FXML
    private void initialize() {
        root.getChildren().add(1, summary);
        group.in(root);
        outlookLabel.maxWidthProperty().bind(standingLine.widthProperty());
        OrderMenu order = new OrderMenu(language, services, () -> whole().show());
        showMenu.getItems().addAll(showMenu.getItems().indexOf(againItem) + 1, List.of(specials, order));
        VeilMenu veil = new VeilMenu(language, viewModel.veiling(), () -> whole().show());
        showMenu.getItems().add(showMenu.getItems().indexOf(refreshItem) + 1, veil);
        showMenu.setOnShowing(event -> {
            veil.tick();
            order.ask();
        });
        List.of(titleLabel, factsLabel).forEach(label -> Nodes.atMost(label, LINES));
        root.widthProperty().subscribe(width -> fit(width.doubleValue() >= TILE_FROM));
        for (ShowState state : ShowState.values()) {
            RadioMenuItem item = new RadioMenuItem(words.words().say(state));
            item.setId(state.name().toLowerCase(Locale.ROOT) + "Item");
            item.setUserData(state);
            item.setOnAction(event -> editing.changes().accept(new Change.SetState(whole().show(), state)));
            stateMenu.getItems().add(item);
        }
        ratingMenu.getItems().setAll(new RatingMenu(language, editing.changes(), this::subject, () -> viewModel.detail().show().opinion().rating()).getItems());
        ratingMenu.setOnShowing(event -> RatingMenu.tick(ratingMenu.getItems(), viewModel.detail().show().opinion().rating()));
        viewModel.detailProperty().subscribe(detail -> show(detail == null ? null : detail.show()));
    }

    /// Where there is little room, the actions have a line of their own and say less.
    private void fit(boolean roomy) {
        Nodes.shown(tile, roomy);
        VBox place = roomy ? about : root;
        if (!place.equals(actions.getParent())) {
            ((VBox) actions.getParent()).getChildren().remove(actions);
            place.getChildren().add(roomy ? place.getChildren().size() : 1, actions);
        }
        actions.pseudoClassStateChanged(TIGHT, !roomy);
        if (shown != null) {
            actions(shown);
        }
    }

    private void show(@Nullable ShowPage page) {
        if (page == null || shown == null || !shown.id().equals(page.id())) {
            editing.turn(formBox, shown == null ? null : shown.id(), page == null ? null : page.id());
        }
        shown = page;
        if (page != null) {
            header(page);
        }
    }

    private void header(ShowPage page) {
        tile.setTitle(page.show().title());
        tile.show(pictures, page.poster());
        titleLabel.setText(page.show().title());
        factsLabel.setText(words.facts(page));
        Nodes.shown(factsLabel, !factsLabel.getText().isEmpty());
        standingPill.setText(words.standing(page));
        StatusTone.of(page.standing()).put(standingPill, "label", "pill");
        Nodes.shown(standingPill, !page.veiled().contains(Secret.OUTLOOK));
        outlookLabel.setText(words.outlook(page));
        Nodes.shown(outlookLabel, !outlookLabel.getText().isEmpty());
        ratings.getChildren().setAll(page.ratings().stream().map(this::rating).toList());
        opinion(page.opinion());
        Nodes.shown(editedSign, !page.edited().isEmpty());
        String told = page.show().summary();
        summary.setText(told != null ? told : words.awaited(page));
        Nodes.shown(passesLabel, !words.passes(page).isEmpty());
        passesLabel.setText(words.passes(page));
        boolean again = page.passes().current() != null;
        againItem.setText(language.say(again ? "show.header.again.end" : "show.header.again"));
        againItem.setDisable(!again && page.tabs().stream().noneMatch(tab -> tab.watched() > 0));
        specials.show(page);
        listsLabel.setText(page.lists().isEmpty() ? "" : language.say("show.header.lists", String.join(", ", page.lists())));
        Nodes.shown(listsLabel, !page.lists().isEmpty());
        actions(page);
    }

    /// What is to be done next has one place: to mark an episode, to be reminded of what comes, or nothing.
    private void actions(ShowPage page) {
        boolean tight = actions.getPseudoClassStates().contains(TIGHT);
        ShowPage.Next next = page.next();
        boolean offered = PremiereReminder.isOffered(page);
        boolean set = PremiereReminder.isSet(viewModel.detail());
        Nodes.shown(nextButton, next != null);
        Nodes.shown(remindButton, next == null && offered && !set);
        Nodes.shown(doneButton, next == null && (!offered || set));
        if (next != null) {
            say(nextButton, "show.header.next", tight ? "show.header.next.short" : "show.header.next", next.code());
        }
        say(remindButton, "show.header.remind", tight ? "show.header.remind.short" : "show.header.remind");
        doneButton.setText(page.isKnown() ? language.say(done(page, offered && set)) : words.words().say(page.details()));
        remindItem.setVisible(offered && !set);
        Double rating = page.opinion().rating();
        String full = rating == null ? language.say("show.header.rate") : language.say("show.header.rated", rating);
        ratingMenu.setText(tight && rating == null ? language.say("show.header.rate.short") : full);
        ratingMenu.setAccessibleText(full);
        group.update(null);
    }

    private List<Node> controls() {
        return Stream.of(actions.getChildren().stream(), ratings.lookupAll(".menu-button").stream(), Stream.of(summary.moreLink()))
                .flatMap(each -> each)
                .toList();
    }

    private static String done(ShowPage page, boolean reminded) {
        if (reminded) {
            return "show.header.done.reminded";
        }
        boolean watched = page.tabs().stream().anyMatch(tab -> tab.watched() > 0);
        return watched ? "show.header.done.watched" : "show.header.done.nothing";
    }

    private void say(Button button, String whole, String shown, Object... parts) {
        button.setText(language.say(shown, parts));
        button.setAccessibleText(language.say(whole, parts));
        button.setTooltip(new Tooltip(button.getAccessibleText()));
    }

    @FXML
    private void remind() {
        viewModel.remindOfPremiere();
    }

    private void opinion(Opinion opinion) {
        stateMenu.setText(words.words().say(opinion.state()));
        stateMenu.getItems().forEach(item -> ((RadioMenuItem) item).setSelected(item.getUserData() == opinion.state()));
        favouriteButton.setSelected(opinion.favourite());
    }

    private Node rating(StoredFact<Rating> listed) {
        Rating rating = listed.fact();
        Label value = Cards.label(String.format(language.formats(), "★ %.1f", rating.value()), "rating-value");
        String by = rating.votes() == null
                ? rating.by()
                : language.say("show.header.votes", rating.by(), numbers.format(rating.votes()));
        VBox box = new VBox(2, value, Cards.label(by, "caption"));
        box.setAlignment(Pos.TOP_RIGHT);
        MenuButton menu = editing.menu(box, listed, rating.by(), () -> editRating(listed));
        HBox line = new HBox(4, menu, box);
        line.setAlignment(Pos.TOP_RIGHT);
        line.getStyleClass().add("listed");
        return line;
    }

    @FXML
    private void markNext() {
        ShowPage.Next next = shown == null ? null : shown.next();
        if (next != null) {
            viewModel.mark(new Scope.One(next.id()), new PlayTime.Now());
        }
    }

    @FXML
    private void openHistory() {
        leads.history(whole().show(), viewModel.detail().show().show().title());
    }

    @FXML
    private void readArticle() {
        leads.readArticle();
    }

    @FXML
    private void refreshShow() {
        services.refresh(whole().show());
    }

    @FXML
    private void markShow() {
        viewModel.mark(whole(), new PlayTime.Now());
    }

    @FXML
    private void markShowAired() {
        viewModel.mark(whole(), new PlayTime.OnAirDate());
    }

    @FXML
    private void markShowAt() {
        watchedAt.ask(formBox, whole());
    }

    @FXML
    private void unmarkShow() {
        viewModel.unmark(whole());
    }

    @FXML
    private void watchAgain() {
        ShowId show = whole().show();
        editing.changes().accept(viewModel.detail().show().passes().current() == null ? new Change.BeginPass(show) : new Change.EndPass(show));
    }

    @FXML
    private void removeShow() {
        viewModel.remove(whole().show());
    }

    @FXML
    private void editShow() {
        if (viewModel.detail().show().veiled().contains(Secret.OUTLOOK)) {
            // Nobody edits what is covered: it would be written over unseen.
            viewModel.lift(new Subject.OnShow(whole().show()), Secret.OUTLOOK, this::editShow);
            return;
        }
        editing.open(formBox, form -> forms.show(form, viewModel.detail().show()));
    }

    @FXML
    private void addRating() {
        editRating(null);
    }

    private void editRating(@Nullable StoredFact<Rating> listed) {
        editing.open(formBox, form -> {
            Supplier<Rating> fact = new FactForms(words.words(), editing::region).rating(form, listed == null ? null : listed.fact(), 0);
            return () -> new Change.WriteFact(whole().show(), listed == null ? null : listed.id(), fact.get());
        });
    }

    @FXML
    private void releaseEdits() {
        editing.changes().accept(new Change.ReleaseEdits(subject()));
    }

    @FXML
    private void toggleFavourite() {
        editing.changes().accept(
                new Change.SetFavourite(whole().show(), favouriteButton.isSelected()),
                () -> favouriteButton.setSelected(viewModel.detail().show().opinion().favourite()));
    }

    private Subject subject() {
        return new Subject.OnShow(whole().show());
    }

    private Scope.WholeShow whole() {
        if (shown == null) {
            throw new IllegalStateException("no show is open");
        }
        return new Scope.WholeShow(shown.id());
    }
}
