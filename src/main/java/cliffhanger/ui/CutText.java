package cliffhanger.ui;

import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.text.Text;

/// One line of text that is cut with an ellipsis where it is too wide. A label costs several times as much to change, and some views
/// change hundreds of short texts at once. Its parent lays it out by [#fit]. JavaFX thread.
public final class CutText extends Text {
    private static final String ELLIPSIS = "…";

    private String whole = "";
    private double wholeWidth = -1;
    private double fitted = -1;

    /// @param styleClass with `-fx-fill` as its colour
    public CutText(String styleClass) {
        getStyleClass().add(styleClass);
        setTextOrigin(VPos.CENTER);
        setManaged(false);
        setMouseTransparent(true);
        fontProperty().subscribe((before, now) -> again());
    }

    /// The text, which is cut when it is laid out next.
    public void setWhole(String text) {
        if (!text.equals(whole)) {
            whole = text;
            again();
        }
    }

    private void again() {
        setText(whole);
        wholeWidth = -1;
        fitted = -1;
        Parent parent = getParent();
        if (parent != null) {
            parent.requestLayout();
        }
    }

    /// How wide all of it is, in pixels.
    public double wholeWidth() {
        if (wholeWidth < 0) {
            setText(whole);
            wholeWidth = whole.isEmpty() ? 0 : Math.ceil(getLayoutBounds().getWidth());
            fitted = -1;
        }
        return wholeWidth;
    }

    /// Puts it in the middle of a height, cut to a width; all in pixels of its parent.
    public void fit(double left, double width, double height) {
        setLayoutX(left);
        setLayoutY(Math.rint(height / 2));
        if (width != fitted) {
            setText(whole);
            if (wholeWidth() > width) {
                setText(cut(width));
            }
            fitted = width;
        }
    }

    private String cut(double width) {
        // An ellipsis is hardly wider than its font is high.
        double room = width - getFont().getSize();
        return room <= 0 ? "" : whole.substring(0, hitTest(new Point2D(room, 0)).getCharIndex()).stripTrailing() + ELLIPSIS;
    }
}
