package cliffhanger.show;

import cliffhanger.language.Language;
import cliffhanger.library.Source;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.library.veil.Secret;
import cliffhanger.show.ShowViewModel.Detail;
import cliffhanger.ui.FocusGroup;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.RatingMenu;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The open show: its header, its season tabs, and the pane of the open season.
public final class ShowController {
    /// From this width on there is room for more tabs.
    private static final double WIDE = 700;
    private static final int FEW = 3;
    private static final int MANY = 7;

    private final ShowViewModel viewModel;
    private final Editing editing;
    private final ShowForms forms;
    private final SeasonWords words;
    private final Language language;
    private final Consumer<String> browser;
    private @Nullable ShowPage shown;

    @FXML
    private VBox noneBox;

    @FXML
    private ScrollPane scroll;

    private final FocusGroup seasons = FocusGroup.across(this::tabButtons);

    @FXML
    private FlowPane tabs;

    @FXML
    private Label noSeasonsLabel;

    @FXML
    private Node seasonPane;

    @FXML
    private Hyperlink sourceLink;

    @FXML
    private VBox tabFormBox;

    @FXML
    private MenuButton tabMenu;

    @FXML
    private Button addSeasonButton;

    /// @param browser opens an address
    ShowController(ShowViewModel viewModel, Editing editing, Consumer<String> browser) {
        this.viewModel = viewModel;
        this.editing = editing;
        words = editing.seasonWords();
        language = editing.language();
        forms = new ShowForms(editing);
        this.browser = browser;
    }

    @FXML
    private void initialize() {
        seasons.in(tabs);
        viewModel.detailProperty().subscribe(this::show);
        scroll.widthProperty().subscribe((before, now) -> {
            if (before.doubleValue() < WIDE != now.doubleValue() < WIDE) {
                show(viewModel.detailProperty().get());
            }
        });
        tabMenu.getItems().setAll(
                editing.item("show.tab.edit", this::editSeason),
                new RatingMenu(language, editing.changes(), () -> new Subject.OnSeason(tab().id()),
                        () -> viewModel.detail().season() == null ? null : viewModel.detail().season().rating()),
                editing.item("show.edit.release", () -> editing.changes().accept(new Change.ReleaseEdits(new Subject.OnSeason(tab().id())))),
                new SeparatorMenuItem(),
                editing.item("show.tab.remove", () -> editing.changes().accept(new Change.RemoveSeason(tab().id()))));
    }

    private void show(@Nullable Detail detail) {
        Nodes.shown(noneBox, detail == null);
        Nodes.shown(scroll, detail != null);
        if (detail == null) {
            shown = null;
            return;
        }
        ShowPage page = detail.show();
        if (shown == null || !shown.id().equals(page.id())) {
            scroll.setVvalue(0);
            editing.close(tabFormBox);
        }
        shown = page;
        SeasonPage season = detail.season();
        boolean keyboard = tabs.getChildren().stream().anyMatch(Node::isFocused);
        SeasonTab open = season == null ? null : season.season();
        List<SeasonTab> near = near(page.tabs(), open, scroll.getWidth() < WIDE ? FEW : MANY);
        List<Node> buttons = new ArrayList<>();
        if (near.size() < page.tabs().size()) {
            buttons.add(all(page));
        }
        near.forEach(tab -> buttons.add(new SeasonTabButton(page, tab, words, tab.equals(open), viewModel)));
        buttons.add(addSeasonButton);
        if (season != null && season.rating() != null) {
            buttons.add(Cards.label(language.say("show.header.rated", season.rating()), "caption", "tab-rating"));
        }
        buttons.add(tabMenu);
        tabs.getChildren().setAll(buttons);
        seasons.update(buttons.stream().filter(node -> node instanceof SeasonTabButton button && button.isSelected()).findFirst().orElse(null));
        if (keyboard) {
            buttons.stream()
                    .filter(node -> node instanceof SeasonTabButton button && button.isSelected())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
        Nodes.shown(tabMenu, season != null);
        Nodes.shown(noSeasonsLabel, page.tabs().isEmpty());
        Nodes.shown(seasonPane, season != null);
        source(page.source());
    }

    private List<Node> tabButtons() {
        return tabs.getChildren().filtered(ButtonBase.class::isInstance);
    }

    /// Those around the open season, where there are too many to be seen at once.
    private static List<SeasonTab> near(List<SeasonTab> tabs, @Nullable SeasonTab open, int most) {
        if (tabs.size() <= most) {
            return tabs;
        }
        int from = Math.clamp(open == null ? tabs.size() : tabs.indexOf(open) - (most - 1) / 2, 0, tabs.size() - most);
        return tabs.subList(from, from + most);
    }

    /// A menu of all seasons.
    private MenuButton all(ShowPage page) {
        MenuButton all = new MenuButton(words.say("tab.all", page.tabs().size()));
        all.setId("allSeasonsMenu");
        all.getStyleClass().add("tab-menu");
        for (SeasonTab tab : page.tabs().reversed()) {
            String count = words.tabCount(page, tab);
            MenuItem item = new MenuItem(count.isEmpty() ? words.tab(tab) : words.tab(tab) + " · " + count);
            item.setOnAction(event -> viewModel.select(tab.id()));
            all.getItems().add(item);
        }
        return all;
    }

    private void source(@Nullable Source source) {
        Nodes.shown(sourceLink, source != null);
        if (source != null) {
            String who = source.publisher() == null ? words.source(source) : source.publisher();
            sourceLink.setText(source.licence() == null
                    ? words.say("source.plain", who)
                    : words.say("source.line", who, source.licence()));
            // With no page to go to it is a text.
            sourceLink.setMouseTransparent(source.address() == null);
            sourceLink.setFocusTraversable(source.address() != null);
        }
    }

    @FXML
    private void openSource() {
        Source source = shown == null ? null : shown.source();
        if (source != null && source.address() != null) {
            browser.accept(source.address());
        }
    }

    @FXML
    private void addSeason() {
        editing.open(tabFormBox, form -> forms.newSeason(form, viewModel.detail().show()));
    }

    private void editSeason() {
        ShowPage page = viewModel.detail().show();
        if (page.veiled().contains(Secret.COUNT)) {
            viewModel.lift(new Subject.OnShow(page.id()), Secret.COUNT, this::editSeason);
            return;
        }
        editing.open(tabFormBox, form -> forms.season(form, tab()));
    }

    private SeasonTab tab() {
        SeasonPage season = viewModel.detail().season();
        if (season == null) {
            throw new IllegalStateException("a show without a season has no season menu");
        }
        return season.season();
    }
}
