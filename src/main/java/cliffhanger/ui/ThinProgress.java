package cliffhanger.ui;

import javafx.scene.layout.Region;

/// A thin bar that shows how far one has come, 0 to 1.
public final class ThinProgress extends Region {
    private final Region fill = new Region();
    private double progress;

    public ThinProgress() {
        getStyleClass().add("meter");
        fill.getStyleClass().add("fill");
        getChildren().add(fill);
    }

    public void setProgress(double value) {
        progress = Math.clamp(value, 0, 1);
        requestLayout();
    }

    public double getProgress() {
        return progress;
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, snapSizeX(getWidth() * progress), getHeight());
    }
}
