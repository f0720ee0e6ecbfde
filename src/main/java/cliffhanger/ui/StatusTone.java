package cliffhanger.ui;

import cliffhanger.library.RenewalStatus;
import cliffhanger.library.StatusEvent;
import java.util.Locale;
import javafx.scene.Node;

/// How a status feels; always beside its word, never alone.
public enum StatusTone {
    GOOD,
    BAD,
    WARN,
    INFO,
    QUIET;

    public static StatusTone of(RenewalStatus standing) {
        return switch (standing) {
            case RENEWED, ORDERED, FINAL_SEASON -> GOOD;
            case CANCELLED -> BAD;
            case IN_THE_BALANCE, DELAYED -> WARN;
            case RUNNING, ANNOUNCED, IN_DEVELOPMENT -> INFO;
            case ENDED, UNKNOWN -> QUIET;
        };
    }

    public static StatusTone of(StatusEvent.Kind kind) {
        return switch (kind) {
            case RENEWED, REVIVED, FINAL_SEASON, ORDERED, DATED -> GOOD;
            case CANCELLED -> BAD;
            case DELAYED -> WARN;
            case ANNOUNCED, PREMIERED, MOVED -> INFO;
            case ENDED -> QUIET;
        };
    }

    /// Dresses a node in this tone and no other.
    public void put(Node node, String... styleClasses) {
        node.getStyleClass().setAll(styleClasses);
        node.getStyleClass().add(name().toLowerCase(Locale.ROOT));
    }
}
