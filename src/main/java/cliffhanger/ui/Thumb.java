package cliffhanger.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;

/// Keeps the thumb of a long list large enough to be got hold of.
public final class Thumb {
    /// In pixels.
    private static final double LEAST = 34;

    private Thumb() {}

    /// From the first layout of the list on.
    public static void grown(ListView<?> list) {
        list.skinProperty().subscribe(skin -> list.lookupAll(".scroll-bar").stream()
                .filter(node -> node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL)
                .map(ScrollBar.class::cast)
                .forEach(bar -> {
                    // The list says how much of itself is seen; the bar draws that, and nothing else goes by it.
                    bar.visibleAmountProperty().subscribe(() -> grow(bar));
                    bar.heightProperty().subscribe(() -> grow(bar));
                }));
    }

    private static void grow(ScrollBar bar) {
        double least = bar.getHeight() <= LEAST ? 0 : (bar.getMax() - bar.getMin()) * LEAST / bar.getHeight();
        if (bar.getVisibleAmount() < least) {
            bar.setVisibleAmount(least);
        }
    }
}
