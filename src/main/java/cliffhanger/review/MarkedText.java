package cliffhanger.review;

import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A paragraph with some of its sentences marked, and one of those as the one that is looked at.
final class MarkedText extends TextFlow {
    private final Path marks = path("mark");
    private final Path current = path("mark-current");
    private List<Mark> shown = List.of();

    /// @param current whether it is the one that is looked at
    record Mark(int start, int end, boolean current) {}

    MarkedText() {
        getStyleClass().add("marked-text");
        setLineSpacing(3);
        setMinWidth(0);
    }

    void show(String text, List<Mark> marked) {
        shown = marked;
        Text words = new Text(text);
        words.getStyleClass().add("text");
        getChildren().setAll(marks, current, words);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        marks.getElements().clear();
        current.getElements().clear();
        for (Mark mark : shown) {
            PathElement[] shape = getRangeShape(mark.start(), mark.end(), false);
            (mark.current() ? current : marks).getElements().addAll(shape);
        }
    }

    private static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }
}
