package cliffhanger.ui;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls its content only where it has not the room: it would like to be as high as that is at its width.
public final class FittedPane extends ScrollPane {
    public FittedPane() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node content = getContent();
        double across = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return content == null ? 0 : snappedTopInset() + content.prefHeight(across) + snappedBottomInset();
    }
}
