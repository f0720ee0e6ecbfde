package cliffhanger.watchlist;

import cliffhanger.language.Language;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// In which order rows stand, to be chosen. JavaFX thread.
final class SortMenu {
    private SortMenu() {}

    static List<MenuItem> items(ObjectProperty<Sort> chosen, Language language) {
        Menu sort = new Menu(language.say("watchlist.sort"));
        ToggleGroup one = new ToggleGroup();
        for (Sort choice : Sort.values()) {
            String key = key(choice);
            RadioMenuItem item = new RadioMenuItem(language.say(key));
            item.setId(key.substring(key.lastIndexOf('.') + 1) + "Item");
            item.setToggleGroup(one);
            item.setSelected(choice == chosen.get());
            item.setOnAction(event -> chosen.set(choice));
            sort.getItems().add(item);
        }
        return List.of(sort, new SeparatorMenuItem());
    }

    private static String key(Sort sort) {
        return switch (sort) {
            case NEXT -> "watchlist.sort.next";
            case TITLE -> "watchlist.sort.title";
            case ADDED -> "watchlist.sort.added";
            case PROGRESS -> "watchlist.sort.progress";
            case UNWATCHED -> "watchlist.sort.unwatched";
            case RATING -> "watchlist.sort.rating";
        };
    }
}
