package cliffhanger.season;

import cliffhanger.library.Listed;
import cliffhanger.library.Offer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// Where the season can be watched, a chip for each provider.
public final class OffersController extends SeasonCard {
    private final SeasonWords words;

    @FXML
    private FlowPane chips;

    @FXML
    private Label regionLabel;

    @FXML
    private Label emptyLabel;

    OffersController(ShowViewModel viewModel, SeasonWords words) {
        super(viewModel);
        this.words = words;
    }

    @Override
    void show(ShowPage show, SeasonPage page) {
        Map<String, List<Offer>> byProvider = Listed.facts(page.offers()).stream()
                .collect(Collectors.groupingBy(Offer::provider, LinkedHashMap::new, Collectors.toList()));
        chips.getChildren().setAll(byProvider.entrySet().stream().map(e -> chip(e.getKey(), e.getValue())).toList());
        Cards.shown(chips, !byProvider.isEmpty());
        Cards.shown(emptyLabel, byProvider.isEmpty());
        regionLabel.setText(Listed.facts(page.offers()).stream()
                .map(Offer::region)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", ")));
    }

    private Node chip(String provider, List<Offer> offers) {
        String kinds = offers.stream().map(offer -> words.words().say(offer.kind())).distinct().collect(Collectors.joining(", "));
        HBox chip = new HBox(Cards.label(provider), Cards.label(kinds, "secondary"));
        chip.getStyleClass().add("offer");
        return chip;
    }
}
