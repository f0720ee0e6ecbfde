package cliffhanger.calendar;

import cliffhanger.history.HistoryDay;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What opens beside an item: what it is, and what can be done with it. It is a menu, which the keyboard and screen readers know.
/// JavaFX thread.
final class ItemMenu {
    private static final double WIDTH = 320;

    private final ItemWords words;
    private final ItemActions actions;

    ItemMenu(ItemWords words, ItemActions actions) {
        this.words = words;
        this.actions = actions;
    }

    /// Opens it below a node.
    void show(CalendarItem item, Node at) {
        ContextMenu menu = new ContextMenu();
        List<MenuItem> items = menu.getItems();
        items.add(head(item));
        items.add(new SeparatorMenuItem());
        if (actions.canMark(item)) {
            items.add(item("markItem", words.say("mark"), "Space", () -> actions.toggle(item)));
            items.add(item("skipItem", words.say("skip"), "S", () -> actions.skip(item)));
        } else if (ItemActions.canUnmark(item)) {
            items.add(item("unmarkItem", words.say("unmark"), "Space", () -> actions.toggle(item)));
        }
        items.add(item("remindItem", words.say(item.isPremiere() ? "remind.premiere" : "remind"), "R", () -> actions.remind(item)));
        items.add(item("openItem", words.say("open"), "Enter", () -> actions.openShow(item)));
        menu.show(at, Side.BOTTOM, 0, 0);
    }

    /// Opens all that stands on a day below a node; each leads to its own.
    ///
    /// @param bars what of the windows touches the day
    /// @param seen what was watched on it; null where that is not shown
    void show(LocalDate day, List<CalendarItem> items, List<CalendarItem> bars, @Nullable HistoryDay seen, Node at) {
        ContextMenu menu = new ContextMenu();
        Label title = new Label(words.day(day));
        title.getStyleClass().add("strong");
        menu.getItems().addAll(label(new VBox(title)), new SeparatorMenuItem());
        items.forEach(item -> menu.getItems().add(item(null, ItemWords.joined("  ", words.time(item), words.titled(item), words.signs(item)), null, () -> show(item, at))));
        bars.forEach(item -> menu.getItems().add(item(null, words.bar(item), null, () -> show(item, at))));
        if (seen != null) {
            Label watched = new Label(words.say("seen", seen.count()));
            watched.getStyleClass().add("strong");
            menu.getItems().addAll(new SeparatorMenuItem(), label(new VBox(watched)));
            seen.folds().forEach(fold -> menu.getItems().add(item(null, fold.show().title() + " " + fold.code(), null,
                    () -> actions.openEpisode(fold.show().id(), fold.newest().episode()))));
        }
        menu.show(at, Side.BOTTOM, 0, 0);
    }

    private MenuItem head(CalendarItem item) {
        Label name = new Label(words.titled(item));
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        String when = item.isDay() ? ItemWords.joined(" · ", words.day(item.first()), words.time(item)) : ItemWords.joined(" · ", words.window(item), words.sureness(item));
        Label detail = new Label(ItemWords.joined(" · ", when, words.minutes(item), item.show().network(), words.signs(item)));
        detail.getStyleClass().add("secondary");
        detail.setWrapText(true);
        VBox head = new VBox(2, name, detail);
        head.setMaxWidth(WIDTH);
        head.setPrefWidth(WIDTH);
        return label(head);
    }

    private static MenuItem label(VBox content) {
        content.getStyleClass().add("popover-head");
        CustomMenuItem item = new CustomMenuItem(content, false);
        item.getStyleClass().add("popover-item");
        item.setDisable(true);
        return item;
    }

    private static MenuItem item(@Nullable String id, String text, @Nullable String key, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        if (key != null) {
            item.setAccelerator(KeyCombination.valueOf(key));
        }
        item.setOnAction(event -> action.run());
        return item;
    }
}
