package cliffhanger.watchlist;

import cliffhanger.language.Language;
import cliffhanger.library.RenewalStatus;
import cliffhanger.library.ShowState;
import cliffhanger.library.Words;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// Fills the menu beside the search box: which rows stay, and in which order.
final class FilterMenu {
    private final WatchlistViewModel viewModel;
    private final Language language;
    private final Words words;

    FilterMenu(WatchlistViewModel viewModel, Language language, Words words) {
        this.viewModel = viewModel;
        this.language = language;
        this.words = words;
    }

    /// Fills the menu whenever it is opened, for networks and genres come and go.
    void on(MenuButton button) {
        button.setOnShowing(event -> button.getItems().setAll(items()));
        button.getItems().setAll(items());
        viewModel.filterProperty().subscribe(filter -> {
            button.setText(filter.count() == 0 ? "" : String.valueOf(filter.count()));
            button.setAccessibleText(language.say("watchlist.filter.name", filter.count()));
        });
    }

    private List<MenuItem> items() {
        Filter now = viewModel.filterProperty().get();
        Menu sort = new Menu(language.say("watchlist.sort"));
        ToggleGroup one = new ToggleGroup();
        for (Sort choice : Sort.values()) {
            RadioMenuItem item = new RadioMenuItem(language.say(key(choice)));
            item.setId(id(key(choice)));
            item.setToggleGroup(one);
            item.setSelected(choice == viewModel.sortProperty().get());
            item.setOnAction(event -> viewModel.sortProperty().set(choice));
            sort.getItems().add(item);
        }
        MenuItem all = new MenuItem(language.say("watchlist.filter.clear"));
        all.setId("clearItem");
        all.setVisible(now.count() > 0);
        all.setOnAction(event -> viewModel.filterProperty().set(Filter.ALL));
        return List.of(
                sort, new SeparatorMenuItem(),
                menu("watchlist.filter.state", List.of(ShowState.values()), words::say, Filter::states, this::withStates),
                menu("watchlist.filter.standing", List.of(RenewalStatus.values()), words::say, Filter::standings, this::withStandings),
                menu("watchlist.filter.network", networks(), text -> text, Filter::networks, this::withNetworks),
                menu("watchlist.filter.genre", genres(), text -> text, Filter::genres, this::withGenres),
                check("watchlist.filter.unwatched", now.unwatched(), filter -> new Filter(filter.states(), filter.standings(),
                        filter.networks(), filter.genres(), !filter.unwatched(), filter.favourites())),
                check("watchlist.filter.favourites", now.favourites(), filter -> new Filter(filter.states(), filter.standings(),
                        filter.networks(), filter.genres(), filter.unwatched(), !filter.favourites())),
                new SeparatorMenuItem(), all);
    }

    private <T> Menu menu(
            String key, Collection<T> choices, Function<T, String> said, Function<Filter, Set<T>> chosen, Function<Set<T>, Filter> with) {
        Menu menu = new Menu(language.say(key));
        menu.setId(id(key));
        for (T choice : choices) {
            CheckMenuItem item = new CheckMenuItem(said.apply(choice));
            item.setSelected(chosen.apply(viewModel.filterProperty().get()).contains(choice));
            item.setOnAction(event -> {
                Set<T> set = new HashSet<>(chosen.apply(viewModel.filterProperty().get()));
                if (!set.add(choice)) {
                    set.remove(choice);
                }
                viewModel.filterProperty().set(with.apply(set));
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
        item.setOnAction(event -> viewModel.filterProperty().set(toggled.apply(viewModel.filterProperty().get())));
        return item;
    }

    /// "unwatchedItem" for `watchlist.filter.unwatched`.
    private static String id(String key) {
        return key.substring(key.lastIndexOf('.') + 1) + "Item";
    }

    private List<String> networks() {
        return viewModel.rows().stream().map(row -> row.about().network()).filter(Objects::nonNull).distinct().sorted().toList();
    }

    private List<String> genres() {
        return viewModel.rows().stream().flatMap(row -> row.about().genres().stream()).distinct().sorted().toList();
    }

    private Filter now() {
        return viewModel.filterProperty().get();
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
