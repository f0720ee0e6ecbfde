package cliffhanger.calendar;

import cliffhanger.calendar.CalendarEntry.Mark;
import cliffhanger.ui.Glyph;
import cliffhanger.ui.Icon;
import cliffhanger.ui.Nodes;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws a line of the agenda.
final class AgendaCell extends ListCell<AgendaLine> {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");

    private final ItemWords words;
    private final ItemActions actions;
    private final Label heading = new Label();
    private final Label when = new Label();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Button mark = new Button(null, new Icon(Glyph.TICK));
    private final Button more = new Button(null, new Icon(Glyph.DOTS));
    private final HBox row;

    AgendaCell(ItemWords words, ItemActions actions, ItemMenu menu) {
        this.words = words;
        this.actions = actions;
        heading.getStyleClass().add("group-heading");
        when.getStyleClass().add("agenda-when");
        name.getStyleClass().add("row-title");
        name.setMinWidth(0);
        detail.getStyleClass().add("row-detail");
        detail.setMinWidth(0);
        mark.getStyleClass().add("mark-button");
        mark.setFocusTraversable(false);
        mark.setOnAction(event -> with(actions::toggle));
        more.getStyleClass().add("icon-button");
        more.setFocusTraversable(false);
        more.setOnAction(event -> with(item -> menu.show(item, more)));
        VBox texts = new VBox(2, name, detail);
        texts.setMinWidth(0);
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        row = new HBox(12, when, texts, mark, more);
        row.getStyleClass().add("agenda-row");
        row.setAlignment(Pos.CENTER_LEFT);
        setOnContextMenuRequested(event -> with(item -> menu.show(item, this)));
        setPrefWidth(0);
    }

    private void with(java.util.function.Consumer<CalendarItem> action) {
        if (getItem() instanceof AgendaLine.Of(CalendarItem item)) {
            action.accept(item);
        }
    }

    @Override
    protected void updateItem(@Nullable AgendaLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setMouseTransparent(empty);
        switch (empty ? null : line) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
            case AgendaLine.Of(CalendarItem item) -> fill(item);
            case AgendaLine.Day day -> head(ItemWords.joined(" · ", words.day(day.day()), day.seen() == null ? null : words.say("seen", day.seen().count())),
                    words.spoken(day.day(), day.count()));
            case AgendaLine.Windows windows -> head(words.say("windows"), words.say("windows"));
            case AgendaLine.Without without -> head(words.say("without", without.count()), words.say("without", without.count()));
        }
    }

    private void head(String text, String spoken) {
        heading.setText(text);
        setGraphic(heading);
        setAccessibleText(spoken);
    }

    private void fill(CalendarItem item) {
        String time = item.isDay() ? words.time(item) : "";
        when.setText(time);
        name.setText(words.name(item));
        detail.setText(item.isDay() ? ItemWords.joined(" · ", item.title(), words.minutes(item), item.show().network(), words.signs(item))
                : ItemWords.joined(" · ", words.window(item), words.sureness(item), item.show().network()));
        boolean pressable = actions.canMark(item) || ItemActions.canUnmark(item);
        Nodes.shown(mark, pressable);
        mark.pseudoClassStateChanged(DONE, item.mark() == Mark.WATCHED);
        mark.setAccessibleText(words.say(actions.canMark(item) ? "mark" : "unmark"));
        row.pseudoClassStateChanged(SKIPPED, item.mark() == Mark.SKIPPED);
        more.setAccessibleText(words.say("options", words.name(item)));
        setGraphic(row);
        setAccessibleText(words.spoken(item));
    }
}
