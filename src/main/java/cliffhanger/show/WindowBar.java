package cliffhanger.show;

import cliffhanger.language.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The window bar: years as a line, the window as a span on it, today as a tick.
final class WindowBar extends Region {
    private static final double TOP = 8;
    private static final double LINE = 6;
    private static final double SPAN = 13;
    private static final double LIKELY = 9;
    private static final double NARROWEST = 5;

    private final DateTimeFormatter monthAndYear;
    private final DateTimeFormatter month;
    private final Region axis = region("axis");
    private final Region span = region("span");
    private final Region likely = region("likely");
    private final Region today = region("today");
    private final Label start = label();
    private final Label opening = label();
    private final Label end = label();
    private @Nullable WindowScale scale;

    WindowBar(Language language) {
        monthAndYear = language.formatter("yMMM");
        month = DateTimeFormatter.ofPattern("MMM", language.formats());
        getStyleClass().add("window-bar");
        getChildren().addAll(axis, span, likely, today, start, opening, end);
    }

    /// Draws another window.
    ///
    /// @param sure whether it is announced, and so filled
    void show(WindowScale shown, LocalDate opens, boolean sure) {
        scale = shown;
        span.getStyleClass().setAll("span");
        if (sure) {
            span.getStyleClass().add("sure");
        }
        start.setText(monthAndYear.format(shown.first()));
        boolean years = shown.first().getYear() != shown.last().getYear();
        end.setText((years ? monthAndYear : month).format(shown.last()));
        opening.setText((years ? monthAndYear : month).format(opens));
        span.setVisible(shown.to() > shown.from());
        likely.setVisible(shown.likely() != null);
        today.setVisible(shown.today() != null);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (scale == null) {
            return;
        }
        double width = getWidth();
        axis.resizeRelocate(0, TOP + (SPAN - LINE) / 2, width, LINE);
        double length = Math.max(NARROWEST, width * (scale.to() - scale.from()));
        double from = Math.min(width * scale.from(), width - length);
        span.resizeRelocate(snapPositionX(from), TOP, snapSizeX(length), SPAN);
        WindowScale.Likely near = scale.likely();
        if (near != null) {
            double wide = Math.max(NARROWEST, width * (near.to() - near.from()));
            likely.resizeRelocate(snapPositionX(Math.min(width * near.from(), width - wide)), TOP + (SPAN - LIKELY) / 2, snapSizeX(wide), LIKELY);
        }
        if (scale.today() != null) {
            today.resizeRelocate(snapPositionX(width * scale.today()), TOP - 5, 1.5, SPAN + 10);
        }
        caption(start, 0);
        caption(end, width - end.prefWidth(-1));
        double opens = span.isVisible() || near == null ? from : width * near.from();
        double middle = Math.min(opens, width - opening.prefWidth(-1));
        opening.setVisible(middle > start.prefWidth(-1) + 8 && middle + opening.prefWidth(-1) + 8 < width - end.prefWidth(-1));
        caption(opening, middle);
    }

    private static void caption(Label label, double x) {
        label.resizeRelocate(x, TOP + SPAN + 5, label.prefWidth(-1), label.prefHeight(-1));
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    private static Label label() {
        Label label = new Label();
        label.getStyleClass().add("caption");
        return label;
    }
}
