package cliffhanger.calendar;

import cliffhanger.airdate.BadDate;
import cliffhanger.airdate.DateInput;
import cliffhanger.calendar.AgendaLine.Of;
import cliffhanger.calendar.CalendarViewModel.Range;
import cliffhanger.calendar.CalendarViewModel.Shown;
import cliffhanger.calendar.CalendarViewModel.Stretch;
import cliffhanger.language.Language;
import cliffhanger.library.Words;
import cliffhanger.ui.ChangeActions;
import cliffhanger.ui.KeyLeads;
import cliffhanger.ui.KeyOnce;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Thumb;
import cliffhanger.watchlist.Filter;
import cliffhanger.watchlist.FilterMenu;
import cliffhanger.watchlist.WatchlistRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds the calendar to its view-model: the month, what stands above it, and the keys. JavaFX thread.
public final class CalendarScreenController implements GridActions {
    /// Narrower than that the calendar is a list.
    private static final double AGENDA = 760;

    /// Wider than that what has no day stands beside the month.
    private static final double BESIDE = 980;

    /// Narrower than that a day with nothing on it is left out of the list.
    private static final double NARROW = 592;

    private final CalendarViewModel viewModel;
    private final ItemWords words;
    private final ItemActions actions;
    private final ItemMenu menu;
    private final CalendarActions leads;
    private final FilterMenu filters;
    private final ObjectProperty<Filter> shows = new SimpleObjectProperty<>(Filter.ALL);
    private final Clock clock;
    private final Language language;
    private final WithoutDayController without;
    private @Nullable MonthGrid grid;
    private @Nullable KeyOnce keys;
    private @Nullable KeyLeads leading;
    private @Nullable Boolean beside;
    private @Nullable Range listed;

    /// Whether a chip of another month was chosen last.
    private boolean leaving;

    @FXML
    private VBox calendarScreen;

    @FXML
    private Label stretchLabel;

    @FXML
    private ToggleButton monthToggle;

    @FXML
    private ToggleButton weekToggle;

    @FXML
    private ToggleButton premieresToggle;

    @FXML
    private ToggleButton watchedToggle;

    @FXML
    private ToggleButton withoutToggle;

    @FXML
    private MenuButton filterMenu;

    @FXML
    private HBox jumpBox;

    @FXML
    private TextField jumpField;

    @FXML
    private Label jumpLabel;

    @FXML
    private StackPane gridPane;

    @FXML
    private ListView<AgendaLine> agendaList;

    /// @param rows  what the filter can choose from
    /// @param leads where the calendar leads
    public CalendarScreenController(
            CalendarViewModel viewModel, Supplier<Collection<WatchlistRow>> rows, Clock clock, Language language, Words says, ChangeActions changes,
            CalendarActions leads) {
        this.viewModel = viewModel;
        this.clock = clock;
        this.language = language;
        this.leads = leads;
        words = new ItemWords(clock, language);
        actions = new ItemActions(changes, leads, clock);
        menu = new ItemMenu(words, actions);
        without = new WithoutDayController(viewModel, words, menu);
        filters = new FilterMenu(shows, rows, List::of, language, says);
    }

    /// The pane of what has no day.
    public WithoutDayController without() {
        return without;
    }

    @FXML
    private void initialize() {
        MonthGrid made = new MonthGrid(words, clock, this);
        grid = made;
        gridPane.getChildren().add(made);
        keys = new KeyOnce(calendarScreen);
        leading = new KeyLeads(calendarScreen);
        calendarScreen.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        filters.on(filterMenu);
        viewModel.filterProperty().subscribe(filter -> {
            shows.set(filter.shows());
            premieresToggle.setSelected(filter.premieres());
        });
        shows.subscribe(filter -> viewModel.filterProperty().set(new CalendarFilter(filter, viewModel.filterProperty().get().premieres())));
        premieresToggle.selectedProperty().subscribe(
                on -> viewModel.filterProperty().set(new CalendarFilter(viewModel.filterProperty().get().shows(), on)));
        watchedToggle.selectedProperty().bindBidirectional(viewModel.watchedProperty());
        viewModel.stretchProperty().subscribe(stretch -> {
            monthToggle.setSelected(stretch == Stretch.MONTH);
            weekToggle.setSelected(stretch == Stretch.WEEK);
        });
        monthToggle.setOnAction(event -> stretch(Stretch.MONTH));
        weekToggle.setOnAction(event -> stretch(Stretch.WEEK));
        withoutToggle.setOnAction(event -> {
            beside = withoutToggle.isSelected();
            lay();
        });
        agendaList.setCellFactory(list -> new AgendaCell(words, actions, menu));
        agendaList.setPlaceholder(new Label(words.say("none")));
        Thumb.grown(agendaList);
        viewModel.shownProperty().subscribe(this::show);
        viewModel.dayProperty().subscribe((before, now) -> choose());
        calendarScreen.widthProperty().subscribe(this::lay);
        jump(false);
    }

    private void stretch(Stretch to) {
        viewModel.stretchProperty().set(to);
        // A toggle that is pressed once more stays.
        monthToggle.setSelected(to == Stretch.MONTH);
        weekToggle.setSelected(to == Stretch.WEEK);
    }

    private boolean isList() {
        return calendarScreen.getWidth() > 0 && calendarScreen.getWidth() < AGENDA;
    }

    private void lay() {
        boolean list = isList();
        Nodes.shown(gridPane, !list);
        Nodes.shown(agendaList, list);
        boolean aside = !list && (beside == null ? calendarScreen.getWidth() >= BESIDE : beside);
        without.shown(aside);
        Nodes.shown(withoutToggle, !list);
        ContentDisplay room = calendarScreen.getWidth() < BESIDE ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY;
        withoutToggle.setContentDisplay(room);
        watchedToggle.setContentDisplay(room);
        withoutToggle.setSelected(aside);
        show();
    }

    private void show() {
        Shown shown = viewModel.shownProperty().get();
        stretchLabel.setText(shown.range().month() == null ? words.week(shown.range().first()) : words.month(shown.range().month()));
        withoutToggle.setText(words.say("without", shown.layout().without().size()));
        withoutToggle.setAccessibleText(withoutToggle.getText());
        if (isList()) {
            boolean every = shown.range().month() == null && calendarScreen.getWidth() >= NARROW;
            List<AgendaLine> lines = AgendaLine.of(shown, every);
            if (!lines.equals(agendaList.getItems())) {
                agendaList.getItems().setAll(lines);
                if (!shown.range().equals(listed)) {
                    listed = shown.range();
                    lines.stream().filter(line -> line instanceof AgendaLine.Day day && !day.day().isBefore(viewModel.dayProperty().get())).findFirst()
                            .ifPresent(agendaList::scrollTo);
                }
            }
        }
        paint(leaving || grid == null ? -1 : grid.chip());
        leaving = false;
    }

    /// Another month is painted when it is read.
    private void choose() {
        Range range = viewModel.shownProperty().get().range();
        LocalDate day = viewModel.dayProperty().get();
        if (day.isBefore(range.first()) || day.isAfter(range.last())) {
            leaving = true;
        } else {
            paint(-1);
        }
    }

    private void paint(int chip) {
        if (grid != null && !isList()) {
            grid.show(viewModel.shownProperty().get(), viewModel.dayProperty().get(), chip);
        }
    }

    /// Puts the keyboard where it is wanted first.
    public void focus() {
        if (isList()) {
            agendaList.requestFocus();
        } else if (grid != null) {
            grid.requestFocus();
        }
    }

    @Override
    public void choose(LocalDate day) {
        viewModel.dayProperty().set(day);
        focus();
    }

    @Override
    public void offer(CalendarItem item, Node at) {
        menu.show(item, at);
    }

    @Override
    public void offer(LocalDate day, Node at) {
        Shown shown = viewModel.shownProperty().get();
        CalendarLayout layout = shown.layout();
        menu.show(day, layout.on(day), layout.bars().stream().filter(bar -> bar.touches(day, day)).toList(), shown.watched().get(day), at);
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        boolean done = switch (event.getCode()) {
            case PAGE_UP -> step(-1);
            case PAGE_DOWN -> step(1);
            case T -> plain && today();
            case W -> plain && change(Stretch.WEEK);
            case M -> plain && change(Stretch.MONTH);
            case J -> {
                if (plain) {
                    jump(true);
                    lead(jumpField);
                }
                yield plain;
            }
            default -> isList() ? keyOnList(event) : keyOnGrid(event);
        };
        if (done) {
            event.consume();
        }
    }

    private void lead(Node field) {
        if (leading != null) {
            leading.to(field);
        }
    }

    private boolean change(Stretch to) {
        stretch(to);
        return true;
    }

    @FXML
    private void back() {
        step(-1);
    }

    @FXML
    private void forth() {
        step(1);
    }

    private boolean step(int by) {
        viewModel.step(by);
        return true;
    }

    @FXML
    private void goToday() {
        today();
    }

    private boolean today() {
        viewModel.today();
        return true;
    }

    @FXML
    private void save() {
        leads.save(viewModel.filterProperty().get());
    }

    private boolean keyOnGrid(KeyEvent event) {
        if (grid == null || !grid.isFocused()) {
            return false;
        }
        LocalDate day = viewModel.dayProperty().get();
        List<CalendarItem> items = viewModel.shownProperty().get().layout().on(day);
        int chip = grid.chip();
        if (event.isShortcutDown()) {
            int step = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.UP || event.getCode() == KeyCode.LEFT ? -1 : 0;
            if (step != 0 && !items.isEmpty()) {
                paint(Math.floorMod(chip < 0 && step < 0 ? -1 : chip + step, items.size()));
            }
            return step != 0;
        }
        CalendarItem item = items.isEmpty() ? null : items.get(Math.clamp(chip, 0, items.size() - 1));
        return switch (event.getCode()) {
            case LEFT -> move(-1);
            case RIGHT -> move(1);
            case UP -> move(-7);
            case DOWN -> move(7);
            case ESCAPE -> {
                paint(-1);
                yield chip >= 0;
            }
            case SPACE, ENTER -> {
                if (chip < 0 && items.size() > 1) {
                    // Which of them is meant is not said.
                    offer(day, at());
                    yield true;
                }
                yield item != null && keyOnItem(event, item, at());
            }
            default -> item != null && keyOnItem(event, item, at());
        };
    }

    private Node at() {
        DayCell cell = grid == null ? null : grid.chosen();
        Chip chip = cell == null ? null : cell.chosen();
        return chip != null ? chip : cell != null ? cell : gridPane;
    }

    private boolean move(int days) {
        viewModel.dayProperty().set(viewModel.dayProperty().get().plusDays(days));
        return true;
    }

    private boolean keyOnList(KeyEvent event) {
        AgendaLine line = agendaList.getSelectionModel().getSelectedItem();
        return agendaList.isFocused() && line instanceof Of(CalendarItem item) && keyOnItem(event, item, agendaList);
    }

    private boolean keyOnItem(KeyEvent event, CalendarItem item, Node at) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        boolean first = keys != null && keys.isFirst(event);
        switch (event.getCode()) {
            case SPACE -> once(first, () -> actions.toggle(item));
            case S -> once(first, () -> actions.skip(item));
            case R -> once(first, () -> actions.remind(item));
            case ENTER -> actions.openShow(item);
            case CONTEXT_MENU -> menu.show(item, at);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void once(boolean first, Runnable action) {
        if (first) {
            action.run();
        }
    }

    private boolean jump(boolean on) {
        Nodes.shown(jumpBox, on);
        Nodes.shown(jumpLabel, false);
        if (on) {
            jumpField.clear();
            jumpField.requestFocus();
        }
        return true;
    }

    @FXML
    private void openJump() {
        jump(true);
    }

    @FXML
    private void closeJump() {
        jump(false);
        focus();
    }

    @FXML
    private void keyOnJump(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            closeJump();
            event.consume();
        }
    }

    @FXML
    private void goThere() {
        try {
            var date = new DateInput(LocalDate.now(clock), language).read(jumpField.getText());
            if (date.isAnnounced() && date.earliest().getYear() > 1) {
                viewModel.jump(date);
                closeJump();
                return;
            }
            jumpLabel.setText(words.say("jump.open"));
        } catch (BadDate e) {
            jumpLabel.setText(language.say(e.sentence()));
        }
        Nodes.shown(jumpLabel, true);
    }
}
