package cliffhanger.insights;

import cliffhanger.insights.Figure.Line;
import cliffhanger.insights.InsightsViewModel.Shown;
import cliffhanger.language.Language;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Png;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;

/// Binds the figures to their view-model. JavaFX thread.
public final class InsightsScreenController {
    /// Wider than that two figures stand side by side.
    private static final double TWO = 820;

    private static final double GAP = 14;

    private final InsightsViewModel viewModel;
    private final InsightsWords words;
    private final InsightsActions leads;
    private final Function<Figure, String> csv;
    private final Supplier<DayOfWeek> firstDay;
    private final Clock clock;
    private final Language language;
    private boolean filling;

    @FXML
    private VBox insightsScreen;

    @FXML
    private ComboBox<Period> periodBox;

    @FXML
    private MenuButton reviewMenu;

    @FXML
    private Label totalLabel;

    @FXML
    private VBox sentenceBox;

    @FXML
    private FlowPane figurePane;

    @FXML
    private Label footLabel;

    /// @param leads    where figures lead
    /// @param csv      writes one as a table (CSV)
    /// @param firstDay with which day weeks begin
    public InsightsScreenController(
            InsightsViewModel viewModel, InsightsActions leads, Function<Figure, String> csv, Supplier<DayOfWeek> firstDay, Clock clock, Language language) {
        this.viewModel = viewModel;
        this.leads = leads;
        this.csv = csv;
        this.firstDay = firstDay;
        this.clock = clock;
        this.language = language;
        words = new InsightsWords(clock, language);
    }

    @FXML
    private void initialize() {
        Nodes.say(periodBox, words::period);
        periodBox.valueProperty().subscribe((before, now) -> {
            if (!filling && now != null) {
                viewModel.periodProperty().set(now);
            }
        });
        viewModel.shownProperty().subscribe(this::show);
        figurePane.widthProperty().subscribe(this::lay);
    }

    private void show() {
        Shown shown = viewModel.shownProperty().get();
        periods(shown);
        totalLabel.setText(shown == null ? "" : words.total(shown.insights()));
        sentenceBox.getChildren().clear();
        figurePane.getChildren().clear();
        String foot = shown == null ? "" : words.foot(shown.insights()).orElse("");
        footLabel.setText(foot);
        Nodes.shown(footLabel, !foot.isEmpty());
        // At the turn of a year nothing is watched in it yet, and what waits and what came back is worth knowing all the same.
        boolean ever = shown != null && (shown.insights().total().plays() > 0 || !shown.insights().years().isEmpty());
        reviewMenu.setDisable(shown == null || shown.insights().total().plays() == 0);
        Nodes.shown(sentenceBox, ever);
        if (shown == null || !ever) {
            return;
        }
        words.sentences(shown.insights()).forEach(sentence -> {
            Label label = new Label(sentence);
            label.setWrapText(true);
            sentenceBox.getChildren().add(label);
        });
        words.sitting(shown.insights()).ifPresent(sentence -> {
            Hyperlink link = new Hyperlink(sentence);
            link.setId("sittingLink");
            link.setWrapText(true);
            link.setOnAction(event -> sitting(shown));
            sentenceBox.getChildren().add(link);
        });
        shown.figures().stream().filter(figure -> !figure.lines().isEmpty()).forEach(figure -> figurePane.getChildren().add(new FigureCard(
                figure, chart(figure, shown), words, line -> press(figure, line, shown), this::savePicture, this::saveTable)));
        lay();
    }

    private void sitting(Shown shown) {
        Insights.Sitting longest = shown.insights().records().longest();
        if (longest != null) {
            leads.plays(new Behind(null, LocalDate.ofInstant(longest.first(), clock.getZone()), LocalDate.ofInstant(longest.last(), clock.getZone()), null, true),
                    words.say("sitting.title"), shown.bulk());
        }
    }

    private Node chart(Figure figure, Shown shown) {
        Integer year = shown.insights().period().year();
        return switch (figure.id()) {
            case MONTHS -> new MonthBars(figure, List.of(words.period(shown.insights().period()), year == null ? "" : String.valueOf(year - 1)),
                    line -> press(figure, line, shown));
            case HOURS -> new WeekHeat(figure, words, firstDay.get(), line -> press(figure, line, shown));
            case TOP, GENRES, NETWORKS, DECADES -> new BarLines(figure, Figures.drawn(figure), line -> press(figure, line, shown));
            case FATES -> new FateLines(figure, line -> press(figure, line, shown));
        };
    }

    private void press(Figure figure, Line line, Shown shown) {
        if (line.behind() != null) {
            leads.plays(line.behind(), figure.title() + ": " + line.name(), shown.bulk());
        }
    }

    private void periods(@Nullable Shown shown) {
        filling = true;
        List<Period> periods = new ArrayList<>(List.of(Period.ALL));
        int today = LocalDate.now(clock).getYear();
        Stream.concat(Stream.of(today, viewModel.periodProperty().get().year() == null ? today : viewModel.periodProperty().get().year()),
                        shown == null ? Stream.of() : shown.insights().years().stream())
                .distinct().sorted((one, other) -> other - one).map(Period::new).forEach(periods::add);
        if (!periods.equals(periodBox.getItems())) {
            periodBox.getItems().setAll(periods);
        }
        periodBox.setValue(viewModel.periodProperty().get());
        filling = false;
    }

    private void lay() {
        double width = figurePane.getWidth();
        boolean two = width >= TWO;
        double card = two ? Math.floor((width - GAP) / 2) : width;
        figurePane.getChildren().forEach(node -> {
            ((Region) node).setPrefWidth(card);
            ((Region) node).setMaxWidth(card);
        });
    }

    /// Puts the keyboard where it is wanted first.
    public void focus() {
        periodBox.requestFocus();
    }

    private void savePicture(Figure figure, Node chart) {
        leads.save(name(figure.id().name().toLowerCase(Locale.ROOT), "png"), Png.of(picture(chart)));
    }

    /// At twice the size, in the theme that is shown.
    private WritableImage picture(Node node) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(2, 2));
        parameters.setFill(background());
        return node.snapshot(parameters, null);
    }

    private Color background() {
        return insightsScreen.getBackground() != null && !insightsScreen.getBackground().getFills().isEmpty()
                && insightsScreen.getBackground().getFills().getFirst().getFill() instanceof Color colour ? colour : Color.WHITE;
    }

    private void saveTable(Figure figure) {
        leads.save(name(figure.id().name().toLowerCase(Locale.ROOT), "csv"), csv.apply(figure).getBytes(StandardCharsets.UTF_8));
    }

    private String name(String what, String ending) {
        Integer year = viewModel.periodProperty().get().year();
        return what + (year == null ? "" : "-" + year) + "." + ending;
    }

    @FXML
    private void reviewPicture() {
        Shown shown = viewModel.shownProperty().get();
        if (shown != null) {
            leads.save(name("review", "png"), Png.of(picture(review(shown))));
        }
    }

    /// In a scene of its own, dressed as the window is.
    YearReview review(Shown shown) {
        YearReview review = new YearReview(shown.insights(), shown.figures(), words);
        Scene scene = new Scene(review);
        scene.getStylesheets().setAll(insightsScreen.getScene().getStylesheets());
        scene.setUserAgentStylesheet(insightsScreen.getScene().getUserAgentStylesheet());
        review.getStylesheets().setAll(insightsScreen.getStylesheets());
        review.applyCss();
        review.layout();
        return review;
    }

    @FXML
    private void reviewPage() {
        Shown shown = viewModel.shownProperty().get();
        if (shown != null) {
            leads.save(name("review", "html"), new ReviewPage(shown.insights(), shown.figures(), words).html(language.texts()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
