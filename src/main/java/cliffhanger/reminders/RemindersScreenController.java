package cliffhanger.reminders;

import cliffhanger.airdate.DateWords;
import cliffhanger.library.Change;
import cliffhanger.library.EpisodeCode;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.Words;
import cliffhanger.reminders.ReminderPages.Ruled;
import cliffhanger.ui.Door;
import cliffhanger.ui.Form;
import cliffhanger.ui.Messages;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.RuleForm;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is due and coming at the left, the rules at the right.
public final class RemindersScreenController {
    private static final int AT_MOST = 60;

    private final RemindersViewModel viewModel;
    private final Door door;
    private final Messages messages;
    private final Words words;
    private final RuleForm rules;
    private final Clock clock;
    private final DateTimeFormatter moment;
    private final DateWords dates;
    private final BiConsumer<ShowId, SeasonId> open;

    @FXML
    private VBox dueList;

    @FXML
    private VBox dueCard;

    @FXML
    private VBox comingList;

    @FXML
    private Label comingEmpty;

    @FXML
    private VBox ruleList;

    @FXML
    private Label rulesEmpty;

    @FXML
    private VBox formBox;

    /// @param open shows a season
    public RemindersScreenController(
            RemindersViewModel viewModel, Door door, Messages messages, Words words, Clock clock, Locale locale,
            BiConsumer<ShowId, SeasonId> open) {
        this.viewModel = viewModel;
        this.door = door;
        this.messages = messages;
        this.words = words;
        rules = new RuleForm(messages, words);
        this.clock = clock;
        moment = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", locale);
        dates = new DateWords(locale);
        this.open = open;
    }

    @FXML
    private void initialize() {
        viewModel.planProperty().subscribe(plan -> {
            fill(dueList, plan.due());
            Nodes.shown(dueCard, !plan.due().isEmpty());
            fill(comingList, plan.coming());
            comingEmpty.setText(messages.say(plan.rules().isEmpty() ? "reminders.coming.norules" : "reminders.coming.none"));
            Nodes.shown(comingEmpty, plan.coming().isEmpty());
            ruleList.getChildren().setAll(plan.rules().stream().map(this::line).toList());
            Nodes.shown(rulesEmpty, plan.rules().isEmpty());
        });
    }

    private void fill(VBox list, List<Reminder> reminders) {
        list.getChildren().setAll(reminders.stream().limit(AT_MOST).map(this::line).toList());
        if (reminders.size() > AT_MOST) {
            list.getChildren().add(label(messages.say("reminders.more", reminders.size() - AT_MOST), "caption"));
        }
    }

    private Node line(Reminder reminder) {
        Airing airing = reminder.airing();
        String code = airing.episode() == null
                ? "S" + airing.seasonNumber()
                : EpisodeCode.of(airing.seasonNumber(), airing.number());
        String what = reminder.again()
                ? messages.say("reminders.again", dates.inFull(airing.date()))
                : words.say(reminder.rule().occasion()) + (airing.title() == null ? "" : " · " + airing.title());
        VBox text = new VBox(2, label(airing.showTitle() + " " + code, "strong"), label(what, "secondary"));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label when = label(moment.format(reminder.planned().atZone(clock.getZone())), "secondary");
        when.setMinWidth(Label.USE_PREF_SIZE);
        Button line = new Button(null, new HBox(12, text, when));
        line.getStyleClass().add("hit");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAccessibleText(airing.showTitle() + " " + code + ", " + what + ", " + when.getText());
        line.setOnAction(event -> open.accept(airing.show(), airing.season()));
        return line;
    }

    private Node line(Ruled ruled) {
        ReminderRule rule = ruled.rule();
        String said = rules.say(rule);
        VBox text = new VBox(1, label(said, "strong"),
                label(ruled.on().isEmpty() ? messages.say("ui.rule.on.everything") : ruled.on(), "caption"));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        MenuButton menu = new MenuButton(null, new FontIcon("fth-more-horizontal"));
        menu.getStyleClass().add("more-button");
        menu.setAccessibleText(messages.say("season.edit.menu", said));
        menu.getItems().setAll(
                item("season.edit.edit", () -> edit(rule)),
                item("season.edit.remove", () -> door.accept(new Change.RemoveRule(rule.id()))));
        return new HBox(8, text, menu);
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.say(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    @FXML
    private void add() {
        edit(null);
    }

    private void edit(@Nullable ReminderRule old) {
        Form form = new Form(messages, door, clock);
        Supplier<ReminderRule> rule = rules.fill(form, old, old == null ? null : old.show(), old == null ? null : old.season());
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

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
