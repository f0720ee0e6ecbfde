package cliffhanger.insights;

import cliffhanger.insights.Figure.Line;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A year, or all time, as one picture to be shared: what was watched, when, and most of all what. It is drawn and not pressed.
final class YearReview extends VBox {
    private static final double WIDTH = 540;
    private static final int SHOWS = 5;

    YearReview(Insights insights, List<Figure> figures, InsightsWords words) {
        super(14);
        getStyleClass().addAll("screen", "year-review");
        setAlignment(Pos.TOP_LEFT);
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        Label title = new Label(words.say("review", words.period(insights.period())));
        title.getStyleClass().add("screen-title");
        Label total = text(words.total(insights));
        total.getStyleClass().add("review-total");
        getChildren().addAll(title, total);
        for (Figure figure : figures) {
            boolean top = figure.id() == Figure.Id.TOP;
            if (!figure.lines().isEmpty() && (top || figure.id() == Figure.Id.MONTHS || figure.id() == Figure.Id.GENRES)) {
                List<Line> drawn = Figures.drawn(figure).stream().limit(top || figure.id() == Figure.Id.GENRES ? SHOWS : 12).toList();
                Label head = new Label(figure.title());
                head.getStyleClass().add("card-title");
                VBox card = new VBox(8, head, new BarLines(figure, drawn, line -> {}));
                card.getStyleClass().add("card");
                getChildren().add(card);
            }
        }
        VBox said = new VBox(4);
        words.sentences(insights).stream().skip(1).forEach(sentence -> said.getChildren().add(text(sentence)));
        words.sitting(insights).ifPresent(sentence -> said.getChildren().add(text(sentence)));
        getChildren().add(said);
        Label foot = new Label(words.say("review.foot"));
        foot.getStyleClass().add("caption");
        getChildren().add(foot);
    }

    private static Label text(String said) {
        Label label = new Label(said);
        label.setWrapText(true);
        return label;
    }
}
