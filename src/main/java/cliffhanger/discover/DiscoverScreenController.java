package cliffhanger.discover;

import cliffhanger.discover.DiscoverItem.ByHand;
import cliffhanger.discover.DiscoverItem.Line;
import cliffhanger.language.Language;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.StillList;
import cliffhanger.ui.Thumb;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The Discover screen: a search box over any show, and what begins soon.
public final class DiscoverScreenController {
    private final DiscoverViewModel viewModel;
    private final Language language;
    private final Pictures pictures;
    private final DiscoverActions actions;
    private final Consumer<String> browser;
    private final Clock clock;
    private final ObservableList<DiscoverItem> items;
    private @Nullable StillList<DiscoverItem> still;
    private boolean asked = true;

    @FXML
    private TextField anyField;

    @FXML
    private MenuButton sieveMenu;

    @FXML
    private HBox spanBox;

    @FXML
    private ToggleButton weekButton;

    @FXML
    private ToggleButton monthButton;

    @FXML
    private ToggleButton returningButton;

    @FXML
    private ListView<DiscoverItem> foundList;

    @FXML
    private ProgressIndicator waitingSign;

    @FXML
    private Label troubleLabel;

    @FXML
    private Label emptyTitle;

    @FXML
    private Label emptyText;

    /// @param browser opens an address
    public DiscoverScreenController(
            DiscoverViewModel viewModel, Language language, Pictures pictures, DiscoverActions actions, Consumer<String> browser, Clock clock) {
        this.viewModel = viewModel;
        this.language = language;
        this.pictures = pictures;
        this.actions = actions;
        this.browser = browser;
        this.clock = clock;
        items = viewModel.items();
    }

    @FXML
    private void initialize() {
        anyField.textProperty().bindBidirectional(viewModel.queryProperty());
        foundList.setCellFactory(list -> new DiscoverCell(language, pictures, actions, clock));
        still = new StillList<>(foundList, DiscoverItem::key, item -> item, () -> {});
        Thumb.grown(foundList);
        foundList.addEventHandler(KeyEvent.KEY_PRESSED, this::listKey);
        items.subscribe(this::arrange);
        // What was asked for is shown at once; what comes beside it waits.
        viewModel.queryProperty().subscribe((before, now) -> asked = true);
        viewModel.spanProperty().subscribe((before, now) -> asked = true);
        viewModel.sieveProperty().subscribe((before, now) -> asked = true);
        viewModel.spanProperty().subscribe(this::show);
        viewModel.sieveProperty().subscribe(sieve -> {
            sieveMenu.setText(sieve.count() == 0 ? "" : String.valueOf(sieve.count()));
            sieveMenu.setAccessibleText(language.say("discover.sieve.name", sieve.count()));
        });
        sieveMenu.setOnShowing(event -> sieveMenu.getItems().setAll(menus()));
        sieveMenu.getItems().setAll(menus());
        viewModel.queryProperty().subscribe(text -> {
            Nodes.shown(spanBox, text.isBlank());
            empty();
        });
        viewModel.troubleProperty().subscribe(text -> {
            troubleLabel.setText(text);
            empty();
        });
        viewModel.waitingProperty().subscribe(on -> {
            Nodes.shown(waitingSign, on);
            empty();
        });
        arrange();
    }

    /// Puts the keyboard into the search box, with what is typed there chosen.
    public void search() {
        anyField.requestFocus();
        anyField.selectAll();
    }

    /// The choice stays where it is while lines change around it.
    private void arrange() {
        DiscoverItem before = foundList.getSelectionModel().getSelectedItem();
        if (still == null) {
            return;
        }
        if (asked) {
            asked = false;
            still.showAtOnce(List.copyOf(items));
        } else {
            still.show(List.copyOf(items));
        }
        List<DiscoverItem> shown = foundList.getItems();
        int index = indexOf(before);
        if (index < 0 && viewModel.isSearching()) {
            index = indexOf(viewModel.shows().findFirst().orElse(null));
        }
        if (index < 0 && before instanceof ByHand && !shown.isEmpty() && shown.getLast() instanceof ByHand) {
            index = shown.size() - 1;
        }
        foundList.getSelectionModel().clearAndSelect(index);
        empty();
    }

    private int indexOf(@Nullable DiscoverItem wanted) {
        if (!(wanted instanceof Line line)) {
            return -1;
        }
        List<DiscoverItem> shown = foundList.getItems();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i) instanceof Line other && other.show().id() == line.show().id()) {
                return i;
            }
        }
        return -1;
    }

    private void empty() {
        // Where nothing is to be seen, why stands there, and once.
        String trouble = viewModel.troubleProperty().get();
        boolean bare = viewModel.shows().findAny().isEmpty();
        boolean inPlace = !trouble.isEmpty() && bare;
        Nodes.shown(troubleLabel, !trouble.isEmpty() && !(bare && foundList.getItems().isEmpty()));
        Nodes.shown(emptyText, inPlace);
        emptyText.setText(inPlace ? language.say("discover.empty.works") : "");
        emptyTitle.setText(inPlace ? trouble : language.say(whyEmpty()));
    }

    private String whyEmpty() {
        if (viewModel.isSearching() && viewModel.isTooShort()) {
            return "discover.empty.more";
        }
        boolean waiting = viewModel.isSearching() || viewModel.waitingProperty().get();
        return waiting ? "discover.empty.waiting" : "discover.empty.quiet";
    }

    private void show(Period span) {
        weekButton.setSelected(span == Period.WEEK);
        monthButton.setSelected(span == Period.MONTH);
        returningButton.setSelected(span == Period.RETURNING);
    }

    /// Down goes into the list; Enter takes the line that is chosen.
    @FXML
    private void anyKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !anyField.getText().isEmpty()) {
            anyField.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            foundList.requestFocus();
            if (foundList.getSelectionModel().isEmpty()) {
                foundList.getSelectionModel().selectFirst();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            act();
            event.consume();
        }
    }

    private void listKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            act();
            event.consume();
        }
    }

    private void act() {
        // While the answer to what is typed is on its way, the lines are those of what was typed before.
        DiscoverItem chosen = foundList.getSelectionModel().getSelectedItem();
        if (viewModel.isCurrent() && chosen != null) {
            DiscoverCell.act(chosen, actions);
        }
    }

    private List<MenuItem> menus() {
        MenuItem all = new MenuItem(language.say("discover.sieve.clear"));
        all.setVisible(viewModel.sieveProperty().get().count() > 0);
        all.setOnAction(event -> viewModel.sieveProperty().set(DiscoverFilter.OPEN));
        return List.of(menu("discover.sieve.country", DiscoverFilter.Trait.COUNTRY), menu("discover.sieve.network", DiscoverFilter.Trait.NETWORK),
                menu("discover.sieve.genre", DiscoverFilter.Trait.GENRE), menu("discover.sieve.language", DiscoverFilter.Trait.LANGUAGE), all);
    }

    private Menu menu(String key, DiscoverFilter.Trait trait) {
        Menu menu = new Menu(language.say(key));
        Map<String, Long> values = viewModel.values(trait);
        String now = viewModel.sieveProperty().get().get(trait);
        values.forEach((value, count) -> {
            RadioMenuItem item = new RadioMenuItem(name(trait, value) + "  " + count);
            item.setSelected(value.equals(now));
            item.setOnAction(event -> viewModel.sieveProperty().set(
                    viewModel.sieveProperty().get().with(trait, value.equals(now) ? null : value)));
            menu.getItems().add(item);
        });
        menu.setVisible(!values.isEmpty());
        return menu;
    }

    private String name(DiscoverFilter.Trait trait, String value) {
        return trait == DiscoverFilter.Trait.COUNTRY ? Locale.of("", value).getDisplayCountry(language.texts()) : value;
    }

    @FXML
    private void chooseWeek() {
        choose(Period.WEEK);
    }

    @FXML
    private void chooseMonth() {
        choose(Period.MONTH);
    }

    @FXML
    private void chooseReturning() {
        choose(Period.RETURNING);
    }

    private void choose(Period span) {
        viewModel.spanProperty().set(span);
        show(span);
    }

    @FXML
    private void openTvmaze() {
        browser.accept("https://www.tvmaze.com");
    }
}
