package cliffhanger.review;

import cliffhanger.review.MarkedText.Mark;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A paragraph of the article in the list of them.
final class TextCell extends ListCell<TextLine> {
    private final MarkedText flow = new MarkedText();
    private final Function<TextLine, List<Mark>> marks;

    /// @param marks   what is marked in a line, from its own beginning
    /// @param clicked told the offset in the article that was clicked
    TextCell(Function<TextLine, List<Mark>> marks, IntConsumer clicked) {
        this.marks = marks;
        getStyleClass().add("article-line");
        setPrefWidth(0);
        flow.setOnMouseClicked(event -> {
            TextLine line = getItem();
            if (line != null) {
                clicked.accept(line.start() + flow.getHitInfo(new Point2D(event.getX(), event.getY())).getCharIndex());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable TextLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        flow.show(line.text(), marks.apply(line));
        setGraphic(flow);
    }
}
