package cliffhanger.ui;

import javafx.scene.control.Button;

/// A heading of a list; pressing it puts what is under it away, or brings it back. From the list, Left and Right do so.
public final class FoldHeading extends Button {
    private final Icon sign = new Icon(Glyph.DOWN);

    /// @param press puts away or brings back
    public FoldHeading(Runnable press) {
        getStyleClass().setAll("button", "group-heading");
        setGraphic(sign);
        setFocusTraversable(false);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(event -> press.run());
    }

    /// @param spoken the same for those who do not see the sign beside it
    public void show(String text, String spoken, boolean folded) {
        setText(text);
        sign.setGlyph(folded ? Glyph.RIGHT : Glyph.DOWN);
        setAccessibleText(spoken);
    }
}
