package cliffhanger.watchlist;

import cliffhanger.language.Language;
import cliffhanger.library.RenewalStatus;
import cliffhanger.library.ShowState;
import cliffhanger.library.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Fills a menu by which rows are filtered. JavaFX thread.
public final class FilterMenu {
    private final ObjectProperty<Filter> filter;
    private final Supplier<Collection<WatchlistRow>> rows;
    private final Supplier<List<MenuItem>> before;
    private final Language language;
    private final Words words;

    /// @param filter what is chosen
    /// @param rows   what there is to choose from
    /// @param before the items that stand above the filters
    public FilterMenu(
            ObjectProperty<Filter> filter, Supplier<Collection<WatchlistRow>> rows, Supplier<List<MenuItem>> before, Language language,
            Words words) {
        this.filter = filter;
        this.rows = rows;
        this.before = before;
        this.language = language;
        this.words = words;
    }

    /// Fills the menu whenever it is opened, for networks and genres come and go.
    public void on(MenuButton button) {
        button.setOnShowing(event -> button.getItems().setAll(items()));
        button.getItems().setAll(items());
        filter.subscribe(now -> {
            button.setText(now.count() == 0 ? "" : String.valueOf(now.count()));
            button.setAccessibleText(language.say("watchlist.filter.name", now.count()));
        });
    }

    private List<MenuItem> items() {
        Filter now = now();
        MenuItem all = new MenuItem(language.say("watchlist.filter.clear"));
        all.setId("clearItem");
        all.setVisible(now.count() > 0);
        all.setOnAction(event -> filter.set(Filter.ALL));
        List<MenuItem> items = new ArrayList<>(before.get());
        items.addAll(List.of(
                menu("watchlist.filter.state", List.of(ShowState.values()), words::say, Filter::states, this::withStates),
                menu("watchlist.filter.standing", List.of(RenewalStatus.values()), words::say, Filter::standings, this::withStandings),
                menu("watchlist.filter.network", networks(), text -> text, Filter::networks, this::withNetworks),
                menu("watchlist.filter.genre", genres(), text -> text, Filter::genres, this::withGenres),
                check("watchlist.filter.unwatched", now.unwatched(), was -> new Filter(was.states(), was.standings(),
                        was.networks(), was.genres(), !was.unwatched(), was.favourites())),
                check("watchlist.filter.favourites", now.favourites(), was -> new Filter(was.states(), was.standings(),
                        was.networks(), was.genres(), was.unwatched(), !was.favourites())),
                new SeparatorMenuItem(), all));
        return items;
    }

    private <T> Menu menu(
            String key, Collection<T> choices, Function<T, String> said, Function<Filter, Set<T>> chosen, Function<Set<T>, Filter> with) {
        Menu menu = new Menu(language.say(key));
        menu.setId(id(key));
        for (T choice : choices) {
            CheckMenuItem item = new CheckMenuItem(said.apply(choice));
            item.setSelected(chosen.apply(now()).contains(choice));
            item.setOnAction(event -> {
                Set<T> set = new HashSet<>(chosen.apply(now()));
                if (!set.add(choice)) {
                    set.remove(choice);
                }
                filter.set(with.apply(set));
            });
            menu.getItems().add(item);
        }
        menu.setVisible(!choices.isEmpty());
        return menu;
    }

    private CheckMenuItem check(String key, boolean selected, UnaryOperator<Filter> toggled) {
        CheckMenuItem item = new CheckMenuItem(language.say(key));
        item.setId(id(key));
        item.setSelected(selected);
        item.setOnAction(event -> filter.set(toggled.apply(now())));
        return item;
    }

    /// "unwatchedItem" for `watchlist.filter.unwatched`.
    private static String id(String key) {
        return key.substring(key.lastIndexOf('.') + 1) + "Item";
    }

    private List<String> networks() {
        return rows.get().stream().map(row -> row.about().network()).filter(Objects::nonNull).distinct().sorted().toList();
    }

    private List<String> genres() {
        return rows.get().stream().flatMap(row -> row.about().genres().stream()).distinct().sorted().toList();
    }

    private Filter now() {
        return filter.get();
    }

    private Filter withStates(Set<ShowState> states) {
        return new Filter(states, now().standings(), now().networks(), now().genres(), now().unwatched(), now().favourites());
    }

    private Filter withStandings(Set<RenewalStatus> standings) {
        return new Filter(now().states(), standings, now().networks(), now().genres(), now().unwatched(), now().favourites());
    }

    private Filter withNetworks(Set<String> networks) {
        return new Filter(now().states(), now().standings(), networks, now().genres(), now().unwatched(), now().favourites());
    }

    private Filter withGenres(Set<String> genres) {
        return new Filter(now().states(), now().standings(), now().networks(), genres, now().unwatched(), now().favourites());
    }
}
