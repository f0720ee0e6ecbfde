package cliffhanger.show;

import cliffhanger.library.Offer;
import cliffhanger.library.StoredFact;
import cliffhanger.ui.Form;
import cliffhanger.ui.Nodes;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Where the season can be watched, a chip for each provider.
public final class OffersController extends FactCard<Offer> {
    private static final PseudoClass ELSEWHERE = PseudoClass.getPseudoClass("elsewhere");

    /// Whoever shows its data names it.
    private static final String JUSTWATCH = "JustWatch";

    private final SeasonWords words;
    private final Consumer<String> browser;
    private String justWatch = "";

    @FXML
    private FlowPane chips;

    @FXML
    private Label regionLabel;

    @FXML
    private Label emptyLabel;

    @FXML
    private HBox creditBox;

    /// @param browser opens an address
    OffersController(ShowViewModel viewModel, Editing editing, Consumer<String> browser) {
        super(viewModel, editing);
        this.browser = browser;
        words = editing.seasonWords();
    }

    @Override
    Supplier<Offer> fields(Form form, @Nullable Offer old, int season) {
        return forms.offer(form, old, season);
    }

    @Override
    boolean isEmpty(ShowPage show, SeasonPage page) {
        return page.offers().isEmpty();
    }

    @Override
    String addKey() {
        return "show.add.offers";
    }

    @Override
    void show(ShowPage show, SeasonPage page) {
        Map<String, List<StoredFact<Offer>>> byProvider = page.offers().stream()
                // What can be watched where the user is comes first.
                .sorted(Comparator.comparing((StoredFact<Offer> offer) -> !isNear(offer.fact())))
                .collect(Collectors.groupingBy(offer -> offer.fact().provider(), LinkedHashMap::new, Collectors.toList()));
        chips.getChildren().setAll(byProvider.entrySet().stream().map(e -> chip(e.getKey(), e.getValue())).toList());
        Nodes.shown(chips, !byProvider.isEmpty());
        Nodes.shown(emptyLabel, byProvider.isEmpty());
        regionLabel.setText(StoredFact.facts(page.offers()).stream()
                .map(Offer::region)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", ")));
        justWatch = StoredFact.facts(page.offers()).stream()
                .map(Offer::source)
                .filter(source -> source != null && JUSTWATCH.equals(source.publisher()))
                .map(source -> Objects.requireNonNullElse(source.address(), "https://www.justwatch.com"))
                .findFirst()
                .orElse("");
        Nodes.shown(creditBox, !justWatch.isEmpty());
    }

    @FXML
    private void openJustWatch() {
        browser.accept(justWatch);
    }

    private Node chip(String provider, List<StoredFact<Offer>> offers) {
        String kinds = offers.stream().map(this::kind).distinct().collect(Collectors.joining(", "));
        HBox text = new HBox(5, Cards.label(provider), Cards.label(kinds, "secondary"));
        MenuButton chip = new MenuButton(null, text);
        chip.getStyleClass().add("offer");
        chip.pseudoClassStateChanged(ELSEWHERE, offers.stream().noneMatch(offer -> isNear(offer.fact())));
        chip.setAccessibleText(provider + ", " + kinds);
        offers.stream().filter(StoredFact::isUsers).findFirst().ifPresent(own -> editing.sign(own, text.getChildren()::add));
        if (offers.size() == 1) {
            chip.getItems().setAll(editing.items(offers.getFirst(), () -> edit(offers.getFirst())));
        } else {
            offers.forEach(offer -> {
                Menu menu = new Menu(kind(offer));
                menu.getItems().setAll(editing.items(offer, () -> edit(offer)));
                chip.getItems().add(menu);
            });
        }
        return chip;
    }

    private boolean isNear(Offer offer) {
        return offer.isIn(editing.region());
    }

    private String kind(StoredFact<Offer> offer) {
        return words.words().say(offer.fact().kind());
    }
}
