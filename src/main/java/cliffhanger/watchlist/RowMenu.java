package cliffhanger.watchlist;

import cliffhanger.language.Language;
import cliffhanger.library.ShowState;
import cliffhanger.library.Words;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.ui.ChangeActions;
import java.util.Locale;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The context menu of a row.
final class RowMenu {
    private final ChangeActions changes;
    private final Language language;
    private final Words words;

    RowMenu(ChangeActions changes, Language language, Words words) {
        this.changes = changes;
        this.language = language;
        this.words = words;
    }

    ContextMenu of(WatchlistRow row) {
        ContextMenu menu = new ContextMenu();
        if (row.next() != null) {
            menu.getItems().add(item("markNextItem", language.say("watchlist.row.next", row.next().code()), () -> markNext(row)));
        }
        Menu states = new Menu(language.say("watchlist.filter.state"));
        for (ShowState state : ShowState.values()) {
            RadioMenuItem item = new RadioMenuItem(words.say(state));
            item.setId(state.name().toLowerCase(Locale.ROOT) + "Item");
            item.setSelected(state == row.opinion().state());
            item.setOnAction(event -> changes.accept(new Change.SetState(row.show(), state)));
            states.getItems().add(item);
        }
        menu.getItems().addAll(
                states,
                item("favouriteItem", language.say(row.opinion().favourite() ? "watchlist.row.nofavourite" : "watchlist.row.favourite"),
                        () -> changes.accept(new Change.SetFavourite(row.show(), !row.opinion().favourite()))),
                new SeparatorMenuItem(),
                item("removeItem", language.say("show.header.remove"), () -> changes.accept(new Change.RemoveShow(row.show()))));
        return menu;
    }

    /// Marks the episode to watch next; nothing where there is none.
    void markNext(WatchlistRow row) {
        if (row.next() != null) {
            changes.accept(new Change.MarkWatched(new Scope.One(row.next().id()), new PlayTime.Now()));
        }
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
