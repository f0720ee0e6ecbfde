package cliffhanger.upnext;

import cliffhanger.library.HiddenUntil;
import cliffhanger.library.ShowState;
import cliffhanger.upnext.UpNextItem.Entry;
import cliffhanger.watchlist.WatchlistRow;
import cliffhanger.watchlist.WatchlistRow.Coming;
import cliffhanger.watchlist.WatchlistRow.Next;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// The menu of a line of Up next. JavaFX thread.
final class EntryMenu {
    private final EntryActions actions;
    private final UpNextWords words;
    private final Clock clock;
    private final Function<Entry, List<MenuItem>> moves;

    /// @param moves the items that move a line in the order by hand
    EntryMenu(EntryActions actions, UpNextWords words, Clock clock, Function<Entry, List<MenuItem>> moves) {
        this.actions = actions;
        this.words = words;
        this.clock = clock;
        this.moves = moves;
    }

    /// All that can be done to it.
    ContextMenu of(Entry entry) {
        ContextMenu menu = new ContextMenu();
        List<MenuItem> items = menu.getItems();
        Next next = entry.row().next();
        if (next != null && EntryActions.canMark(entry)) {
            items.add(item("markItem", words.say("mark", next.code()), "Space", () -> actions.mark(entry, () -> {})));
            items.add(item("upToItem", words.say("upto", next.code()), "Shortcut+Space", () -> actions.markUpTo(entry)));
            items.add(item("skipItem", words.say("skip", next.code()), "S", () -> actions.skip(entry)));
            items.add(new SeparatorMenuItem());
        }
        if (entry.section() == Section.HIDDEN) {
            items.add(item("unhideItem", words.say("unhide"), "H", () -> actions.unhide(entry)));
        } else {
            Menu later = new Menu(words.say("later"));
            later.setId("laterMenu");
            later.getItems().addAll(later(entry));
            items.add(later);
        }
        if (next != null && next.left().gap() != null) {
            items.add(item("gapItem", words.say("gap"), null, () -> actions.openGap(entry)));
        }
        if (entry.ended() != null) {
            Menu rate = new Menu(words.say("rate.menu", entry.ended()));
            for (int stars = 5; stars > 0; stars--) {
                int given = stars;
                rate.getItems().add(item("rate" + given + "Item", words.say("rate", entry.ended(), given), null, () -> actions.rate(entry, given)));
            }
            items.add(rate);
        }
        if (next != null) {
            items.add(item("noteItem", words.say("note", next.code()), "N", () -> actions.note(entry)));
        }
        items.add(item("remindItem", words.say(entry.section() == Section.TONIGHT ? "remind" : "remind.premiere"), "R", () -> actions.remind(entry)));
        items.add(item("whereItem", words.say("where"), "W", () -> actions.watch(entry)));
        items.add(new SeparatorMenuItem());
        items.add(item("pauseItem", words.say("pause"), null, () -> actions.state(entry, ShowState.PAUSED)));
        items.add(item("dropItem", words.say("drop"), null, () -> actions.state(entry, ShowState.DROPPED)));
        items.addAll(moves.apply(entry));
        items.add(new SeparatorMenuItem());
        items.add(item("openItem", words.say("open"), "Enter", () -> actions.open(entry)));
        return menu;
    }

    /// Asks for how long it is put off.
    void askHowLong(Entry entry, Node at) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(later(entry));
        menu.show(at, Side.BOTTOM, 0, 0);
    }

    private List<MenuItem> later(Entry entry) {
        LocalDate today = LocalDate.now(clock);
        List<MenuItem> items = new ArrayList<>();
        items.add(item("laterWeekItem", words.say("later.week"), null, () -> actions.hide(entry, new HiddenUntil.Day(today.plusWeeks(1)))));
        items.add(item("laterMonthItem", words.say("later.month"), null, () -> actions.hide(entry, new HiddenUntil.Day(today.plusMonths(1)))));
        Integer airing = airing(entry.row());
        if (airing != null) {
            items.add(item("laterSeasonItem", words.say("later.season", airing), null,
                    () -> actions.hide(entry, new HiddenUntil.SeasonOut(airing))));
        }
        items.add(item("laterDayItem", words.say("later.day"), null, () -> actions.askDay(entry)));
        items.add(item("laterWantedItem", words.say("later.wanted"), null, () -> actions.hide(entry, new HiddenUntil.Wanted())));
        return items;
    }

    /// The season of which episodes are still to come.
    private static @Nullable Integer airing(WatchlistRow row) {
        Coming coming = row.coming();
        return coming == null ? null : Integer.valueOf(coming.season());
    }

    private static MenuItem item(String id, String text, @Nullable String key, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        if (key != null) {
            item.setAccelerator(KeyCombination.valueOf(key));
        }
        item.setOnAction(event -> action.run());
        return item;
    }
}
