package cliffhanger.show;

import cliffhanger.library.Link;
import cliffhanger.library.Show;
import cliffhanger.library.StoredFact;
import cliffhanger.ui.Form;
import cliffhanger.ui.Nodes;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Pages about the show: its own, those that its ids elsewhere lead to, and the user's.
public final class LinksController extends FactCard<Link> {
    private static final Map<String, String> PAGES = Map.of(
            "imdb", "https://www.imdb.com/title/%s/", "thetvdb", "https://www.thetvdb.com/dereferrer/series/%s",
            "tvmaze", "https://www.tvmaze.com/shows/%s");
    private static final Map<String, String> NAMES = Map.of("imdb", "IMDb", "thetvdb", "TheTVDB", "tvmaze", "TVmaze");

    private final Consumer<String> browser;

    @FXML
    private FlowPane chips;

    @FXML
    private Label emptyLabel;

    /// @param browser opens an address
    LinksController(ShowViewModel viewModel, Editing editing, Consumer<String> browser) {
        super(viewModel, editing);
        this.browser = browser;
    }

    @Override
    Supplier<Link> fields(Form form, @Nullable Link old, int season) {
        return forms.link(form, old, season);
    }

    @Override
    boolean isEmpty(ShowPage show, SeasonPage page) {
        return known(show.show()).isEmpty() && show.links().isEmpty();
    }

    @Override
    String addKey() {
        return "show.add.links";
    }

    @Override
    void show(ShowPage show, SeasonPage page) {
        List<Node> links = new ArrayList<>(known(show.show()));
        show.links().forEach(listed -> links.add(own(listed)));
        chips.getChildren().setAll(links);
        Nodes.shown(chips, !links.isEmpty());
        Nodes.shown(emptyLabel, links.isEmpty());
    }

    private List<Hyperlink> known(Show show) {
        List<Hyperlink> links = new ArrayList<>();
        if (show.site() != null) {
            links.add(link(editing.language().say("show.links.site"), show.site()));
        }
        NAMES.keySet().stream().sorted().filter(show.externalIds()::containsKey).forEach(provider -> links.add(
                link(String.valueOf(NAMES.get(provider)), String.valueOf(PAGES.get(provider)).formatted(show.externalIds().get(provider)))));
        return links;
    }

    private Node own(StoredFact<Link> listed) {
        String title = listed.fact().title() == null ? host(listed.fact().address()) : listed.fact().title();
        HBox line = new HBox(link(title, listed.fact().address()));
        line.getStyleClass().add("listed");
        line.getChildren().add(editing.menu(line, listed, title, () -> edit(listed)));
        return line;
    }

    private Hyperlink link(String title, String address) {
        Hyperlink link = new Hyperlink(title);
        link.setOnAction(event -> browser.accept(address));
        link.setAccessibleHelp(address);
        return link;
    }

    private static String host(String address) {
        String host = URI.create(address).getHost();
        return host == null ? address : host.replaceFirst("^www\\.", "");
    }
}
