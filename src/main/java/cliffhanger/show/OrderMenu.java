package cliffhanger.show;

import cliffhanger.language.Language;
import cliffhanger.library.EpisodeOrder;
import cliffhanger.library.ShowId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/// By which order one show's episodes are shown. Which there are is asked when it opens.
final class OrderMenu extends Menu {
    private final Language language;
    private final ShowServices services;
    private final Supplier<ShowId> show;
    private int asked;

    OrderMenu(Language language, ShowServices services, Supplier<ShowId> show) {
        super(language.say("show.header.order"));
        this.language = language;
        this.services = services;
        this.show = show;
        setId("orderMenu");
        // A menu without items never opens.
        getItems().add(new MenuItem());
    }

    /// Asks anew; before the menu opens.
    void ask() {
        int mine = ++asked;
        ShowId of = show.get();
        services.orders(of, orders -> {
            if (mine == asked) {
                getItems().setAll(items(of, orders));
            }
        });
    }

    private List<MenuItem> items(ShowId of, ShowServices.Orders orders) {
        List<MenuItem> items = new ArrayList<>();
        for (EpisodeOrder order : orders.known()) {
            String kind = language.say("ui.order." + order.kind().name());
            RadioMenuItem item = new RadioMenuItem(order.label() == null ? kind : kind + " · " + order.label());
            item.setId("order" + order.kind() + "Item");
            item.setSelected(order.equals(orders.chosen()));
            item.setOnAction(event -> services.choose(of, order));
            items.add(item);
        }
        if (orders.waiting() || orders.known().size() == 2) {
            MenuItem rest = new MenuItem(language.say(orders.waiting() ? "show.header.order.waiting" : "show.header.order.none"));
            rest.setDisable(true);
            items.add(rest);
        }
        return items;
    }
}
