package cliffhanger.show;

import cliffhanger.language.Language;
import cliffhanger.library.SeasonId;
import cliffhanger.ui.Nodes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Lays the cards out in two columns of about the same height where there is room, in one where there is not. What is to be done comes
/// first; cards with nothing in them fold into one line of what can be added.
public final class SeasonPaneController {
    /// Two columns of cards with their gap need this much to be read well.
    private static final double TWO_COLUMNS = 680;

    private final ShowViewModel viewModel;
    private final Language language;
    private final Map<Node, VBox> placed = new HashMap<>();
    private final Map<SeasonCard, Hyperlink> links = new HashMap<>();
    private List<SeasonCard> offered = List.of();
    private @Nullable SeasonId season;
    private boolean episodesFirst;
    private boolean wide = true;

    @FXML
    private GridPane columns;

    @FXML
    private VBox leftColumn;

    @FXML
    private VBox rightColumn;

    @FXML
    private FlowPane addLine;

    @FXML
    private Node releaseCard;

    @FXML
    private Node episodesCard;

    @FXML
    private Node notesCard;

    @FXML
    private Node statusCard;

    @FXML
    private Node offersCard;

    @FXML
    private Node castCard;

    @FXML
    private Node recapCard;

    @FXML
    private Node predictionsCard;

    @FXML
    private Node linksCard;

    @FXML
    private Node remindersCard;

    @FXML
    private StatusController statusCardController;

    @FXML
    private OffersController offersCardController;

    @FXML
    private CastController castCardController;

    @FXML
    private RecapController recapCardController;

    @FXML
    private PredictionsController predictionsCardController;

    @FXML
    private LinksController linksCardController;

    @FXML
    private RemindersController remindersCardController;

    SeasonPaneController(ShowViewModel viewModel, Language language) {
        this.viewModel = viewModel;
        this.language = language;
    }

    @FXML
    private void initialize() {
        leftColumn.setMinWidth(0);
        rightColumn.setMinWidth(0);
        share(50, 50);
        folding().values().forEach(card -> card.editingProperty().subscribe(this::arrange));
        viewModel.detailProperty().subscribe(detail -> arrange());
        columns.widthProperty().subscribe(width -> {
            boolean two = width.doubleValue() >= TWO_COLUMNS;
            if (width.doubleValue() > 0 && (two != wide || placed.isEmpty())) {
                wide = two;
                placed.clear();
                arrange();
            }
        });
    }

    /// The cards that fold while there is nothing in them.
    private Map<Node, SeasonCard> folding() {
        Map<Node, SeasonCard> folding = new LinkedHashMap<>();
        folding.put(statusCard, statusCardController);
        folding.put(remindersCard, remindersCardController);
        folding.put(offersCard, offersCardController);
        folding.put(castCard, castCardController);
        folding.put(recapCard, recapCardController);
        folding.put(predictionsCard, predictionsCardController);
        folding.put(linksCard, linksCardController);
        return folding;
    }

    private void arrange() {
        ShowViewModel.Detail detail = viewModel.detailProperty().get();
        SeasonPage page = detail == null ? null : detail.season();
        if (detail == null || page == null) {
            return;
        }
        if (!page.season().id().equals(season)) {
            // Until another season is opened, each card stays where it is.
            season = page.season().id();
            episodesFirst = page.season().watched() < page.season().aired();
            placed.clear();
        }
        Map<Node, SeasonCard> folding = folding();
        List<SeasonCard> folded = folding.values().stream()
                .filter(card -> card.isEmpty(detail.show(), page) && !card.editingProperty().get())
                .toList();
        List<Node> shown = cards().filter(card -> !folded.contains(folding.get(card))).toList();
        place(shown);
        if (!folded.equals(offered)) {
            // The link that has the keyboard keeps it while nothing changes.
            offered = folded;
            addLine.getChildren().setAll(folded.isEmpty() ? List.of() : add(folded));
        }
        Nodes.shown(addLine, !folded.isEmpty());
    }

    private Stream<Node> cards() {
        return Stream.concat(
                episodesFirst ? Stream.of(episodesCard, releaseCard) : Stream.of(releaseCard, episodesCard),
                Stream.of(statusCard, notesCard, remindersCard, offersCard, castCard, recapCard, predictionsCard, linksCard));
    }

    /// What a column is to hold.
    private static final class Filling {
        private final VBox column;
        private final List<Node> cards = new ArrayList<>();
        private double height;

        private Filling(VBox column) {
            this.column = column;
        }

        private boolean isDone() {
            return column.getChildren().equals(cards);
        }
    }

    /// Each card goes to the column that is shorter, and stays there.
    private void place(List<Node> shown) {
        boolean measured = columns.getScene() != null && columns.getWidth() > 0;
        double width = (columns.getWidth() - columns.getHgap()) / 2;
        if (measured) {
            columns.applyCss();
        }
        Filling left = new Filling(leftColumn);
        Filling right = new Filling(rightColumn);
        for (Node card : shown) {
            VBox before = placed.get(card);
            boolean toLeft = before == null ? !wide || left.height <= right.height : before.equals(leftColumn);
            Filling filling = toLeft ? left : right;
            filling.cards.add(card);
            if (measured) {
                placed.put(card, filling.column);
            }
            filling.height += measured && wide ? heightOf(card, width) + filling.column.getSpacing() : 1;
        }
        if (!left.isDone() || !right.isDone()) {
            // A card may move between the two.
            rightColumn.getChildren().clear();
            leftColumn.getChildren().setAll(left.cards);
            rightColumn.getChildren().setAll(right.cards);
        }
        share(wide ? new double[] {50, 50} : new double[] {100});
        Nodes.shown(rightColumn, wide);
    }

    /// One that is not in the window yet has no style, and so no size.
    private double heightOf(Node card, double width) {
        if (card.getScene() == null) {
            leftColumn.getChildren().add(card);
            card.applyCss();
        }
        return card.prefHeight(width);
    }

    /// "Add: where to watch · cast · recap".
    private List<Node> add(List<SeasonCard> folded) {
        List<Node> line = new ArrayList<>(List.of(Cards.label(language.say("show.add"), "secondary")));
        for (SeasonCard card : folded) {
            if (line.size() > 1) {
                line.add(Cards.label("·", "secondary"));
            }
            line.add(links.computeIfAbsent(card, this::link));
        }
        return line;
    }

    private Hyperlink link(SeasonCard card) {
        Hyperlink link = new Hyperlink(language.say(card.addKey()));
        link.setId(card.addKey().substring(card.addKey().lastIndexOf('.') + 1) + "Link");
        link.getStyleClass().add("add-link");
        link.setOnAction(event -> card.begin());
        return link;
    }

    /// Columns share the width as told, whatever their texts would like.
    private void share(double... percents) {
        columns.getColumnConstraints().setAll(Arrays.stream(percents)
                .mapToObj(percent -> {
                    ColumnConstraints column = new ColumnConstraints();
                    column.setPercentWidth(percent);
                    column.setMinWidth(0);
                    return column;
                })
                .toList());
    }
}
