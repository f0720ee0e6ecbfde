package cliffhanger.reminders;

import cliffhanger.language.Language;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.RuleScope;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.reminders.ReminderPages.Ruled;
import cliffhanger.reminders.RemindersViewModel.Plan;
import cliffhanger.ui.ChangeActions;
import cliffhanger.ui.Form;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.RuleForm;
import cliffhanger.ui.StillBox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What was missed, rang and is coming at the left; what changed and the rules at the right.
public final class RemindersScreenController {
    private static final int MOST = 60;

    /// Rules and reminders need this much to stand side by side.
    private static final double TWO_COLUMNS = 700;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final RemindersViewModel viewModel;
    private final ChangeActions changes;
    private final Language language;
    private final RuleForm rules;
    private final ReminderWords words;
    private final ReminderLine lines;
    private final Clock clock;
    private @Nullable StillBox<Line> missed;
    private @Nullable StillBox<Line> told;
    private @Nullable StillBox<Line> coming;

    @FXML
    private VBox missedCard;

    @FXML
    private VBox missedList;

    @FXML
    private VBox toldCard;

    @FXML
    private VBox toldList;

    @FXML
    private VBox comingList;

    @FXML
    private Label comingEmpty;

    @FXML
    private ScrollPane scroll;

    @FXML
    private HBox columns;

    @FXML
    private VBox leftColumn;

    @FXML
    private VBox ruleColumn;

    @FXML
    private VBox newsList;

    @FXML
    private Label newsEmpty;

    @FXML
    private VBox ruleList;

    @FXML
    private Label rulesEmpty;

    @FXML
    private VBox formBox;

    /// @param actions what can be done with a reminder
    /// @param open shows a season
    public RemindersScreenController(
            RemindersViewModel viewModel, ChangeActions changes, ReminderActions actions, Language language, RuleForm rules, ReminderWords words, Clock clock,
            BiConsumer<ShowId, @Nullable SeasonId> open) {
        this.viewModel = viewModel;
        this.changes = changes;
        this.language = language;
        this.rules = rules;
        this.clock = clock;
        this.words = words;
        lines = new ReminderLine(language, words, clock, actions, open, this::edit);
    }

    @FXML
    private void initialize() {
        StillBox.Region region = new StillBox.Region(leftColumn);
        missed = region.hold(missedList, Line::key, line -> draw(line, lines::past));
        told = region.hold(toldList, Line::key, line -> draw(line, lines::past));
        coming = region.hold(comingList, Line::key, line -> draw(line, lines::coming));
        viewModel.planProperty().subscribe(this::show);
        scroll.widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    private void show(Plan plan) {
        if (missed == null || told == null || coming == null) {
            return;
        }
        missed.show(listed(plan.missed()));
        Nodes.shown(missedCard, !plan.missed().isEmpty());
        told.show(listed(plan.told()));
        Nodes.shown(toldCard, !plan.told().isEmpty());
        coming.show(byDay(plan.coming()));
        comingEmpty.setText(nothing(plan));
        Nodes.shown(comingEmpty, plan.coming().isEmpty() || plan.later() != null);
        newsList.getChildren().setAll(plan.news().stream().limit(MOST).map(lines::news).toList());
        Nodes.shown(newsEmpty, plan.news().isEmpty());
        ruleList.getChildren().setAll(plan.rules().stream().map(this::line).toList());
        Nodes.shown(rulesEmpty, plan.rules().isEmpty());
    }

    /// What is said where nothing is planned, and below what is: what comes after it.
    private String nothing(Plan plan) {
        if (plan.rules().isEmpty()) {
            return language.say("reminders.coming.norules");
        }
        Reminder later = plan.later();
        return later == null ? language.say("reminders.coming.none") : language.say(plan.coming().isEmpty() ? "reminders.coming.later" : "reminders.coming.after",
                words.title(later), words.moment(later.due(), clock.instant(), clock.getZone()));
    }

    /// Side by side where there is room, else the rules below.
    private void fit(double width) {
        boolean narrow = width > 0 && width < TWO_COLUMNS;
        if (narrow && columns.getChildren().contains(ruleColumn)) {
            columns.getChildren().remove(ruleColumn);
            ruleColumn.pseudoClassStateChanged(NARROW, true);
            leftColumn.getChildren().add(ruleColumn);
        } else if (!narrow && leftColumn.getChildren().contains(ruleColumn)) {
            leftColumn.getChildren().remove(ruleColumn);
            ruleColumn.pseudoClassStateChanged(NARROW, false);
            columns.getChildren().add(ruleColumn);
        }
    }

    /// A line of a list of reminders.
    private sealed interface Line {
        Object key();

        record Day(LocalDate day) implements Line {
            @Override
            public Object key() {
                return day;
            }
        }

        record One(Entry entry) implements Line {
            @Override
            public Object key() {
                return entry.id();
            }
        }

        /// @param left how many are not shown
        record More(int left) implements Line {
            @Override
            public Object key() {
                return More.class;
            }
        }
    }

    private Node draw(Line line, Function<Entry, Node> entry) {
        return switch (line) {
            case Line.Day(LocalDate day) -> lines.heading(day);
            case Line.One(Entry one) -> entry.apply(one);
            case Line.More(int left) -> lines.caption(language.say("reminders.more", left));
        };
    }

    private static List<Line> listed(List<Entry> entries) {
        return withMore(entries.stream().limit(MOST).<Line>map(Line.One::new).toList(), entries.size());
    }

    private static List<Line> withMore(List<Line> shown, int size) {
        return size > MOST ? Stream.concat(shown.stream(), Stream.of(new Line.More(size - MOST))).toList() : shown;
    }

    /// Grouped by the day on which they ring.
    private List<Line> byDay(List<Entry> entries) {
        List<Line> under = new ArrayList<>();
        LocalDate day = null;
        for (Entry entry : entries.stream().limit(MOST).toList()) {
            LocalDate rings = LocalDate.ofInstant(entry.reminder().due(), clock.getZone());
            if (!rings.equals(day)) {
                day = rings;
                under.add(new Line.Day(rings));
            }
            under.add(new Line.One(entry));
        }
        return withMore(under, entries.size());
    }

    private Node line(Ruled ruled) {
        ReminderRule rule = ruled.rule();
        String said = rules.words().say(rule);
        Label what = new Label(said);
        what.getStyleClass().add("strong");
        what.setWrapText(true);
        VBox text = new VBox(1, what, lines.caption(ruled.on().isEmpty() ? rules.words().say(rule.on()) : ruled.on()));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        MenuButton menu = lines.menu(said,
                lines.item("show.edit.edit", () -> edit(rule)),
                lines.item("show.edit.remove", () -> changes.accept(new Change.RemoveRule(rule.id()))));
        return new HBox(8, text, menu);
    }

    @FXML
    private void add() {
        edit((ReminderRule) null);
    }

    private void edit(UUID rule) {
        viewModel.planProperty().get().rules().stream()
                .map(Ruled::rule)
                .filter(each -> each.id().equals(rule))
                .findFirst()
                .ifPresent(this::edit);
    }

    private void edit(@Nullable ReminderRule old) {
        Form form = new Form(language, changes, clock);
        Supplier<ReminderRule> rule = rules.fill(form, old, List.<RuleScope>of());
        form.onSave(() -> new Change.SetRule(rule.get()), () -> {
            if (formBox.getChildren().contains(form)) {
                formBox.getChildren().clear();
                Nodes.shown(formBox, false);
            }
        });
        formBox.getChildren().setAll(form);
        Nodes.shown(formBox, true);
        form.begin();
    }
}
