package cliffhanger.show;

import cliffhanger.library.ReminderRule;
import cliffhanger.library.RuleScope;
import cliffhanger.library.SeasonId;
import cliffhanger.library.change.Change;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.RuleForm;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The rules by which the user will be told of this season: its own, its show's, and those on everything.
public final class RemindersController extends SeasonCard {
    private final Editing editing;
    private final RuleForm rules;

    @FXML
    private VBox list;

    @FXML
    private Label emptyLabel;

    @FXML
    private VBox formBox;

    RemindersController(ShowViewModel viewModel, Editing editing, RuleForm rules) {
        super(viewModel);
        this.editing = editing;
        this.rules = rules;
    }

    @Override
    boolean isEmpty(ShowPage show, SeasonPage page) {
        return page.rules().isEmpty();
    }

    @Override
    String addKey() {
        return "show.add.reminders";
    }

    @Override
    void show(ShowPage show, SeasonPage page) {
        list.getChildren().setAll(page.rules().stream().map(this::line).toList());
        Nodes.shown(list, !page.rules().isEmpty());
        Nodes.shown(emptyLabel, page.rules().isEmpty());
    }

    @Override
    void turned(@Nullable SeasonId from, @Nullable SeasonId to) {
        editing.turn(formBox, from, to);
    }

    private Node line(ReminderRule rule) {
        String said = rules.words().say(rule);
        Label what = Cards.label(said);
        what.setWrapText(true);
        Label on = Cards.label(rules.words().say(rule.on()), "caption");
        VBox text = new VBox(1, what, on);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(8, text);
        line.getStyleClass().add("listed");
        MenuButton menu = editing.more(said);
        menu.getItems().setAll(List.of(
                editing.item("show.edit.edit", () -> edit(rule)),
                editing.item("show.edit.remove", () -> editing.changes().accept(new Change.RemoveRule(rule.id())))));
        Editing.context(line, menu);
        line.getChildren().add(menu);
        return line;
    }

    @FXML
    private void add() {
        begin();
    }

    @Override
    void begin() {
        edit(null);
    }

    @Override
    ReadOnlyBooleanProperty editingProperty() {
        return formBox.visibleProperty();
    }

    private void edit(@Nullable ReminderRule old) {
        editing.open(formBox, form -> {
            Supplier<ReminderRule> rule = rules.fill(form, old, List.of(
                    new RuleScope.OfShow(show().id()), new RuleScope.OfSeason(show().id(), page().season().id())));
            return () -> new Change.SetRule(rule.get());
        });
    }
}
