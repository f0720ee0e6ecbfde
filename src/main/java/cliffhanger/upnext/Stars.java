package cliffhanger.upnext;

import cliffhanger.ui.Glyph;
import cliffhanger.ui.Icon;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// Five stars to press. JavaFX thread.
final class Stars extends HBox {
    private static final int ALL = 5;
    private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");

    private int shown;

    /// @param given told how many were given
    Stars(IntConsumer given) {
        getStyleClass().add("stars");
        for (int number = 1; number <= ALL; number++) {
            int stars = number;
            Button star = new Button(null, new Icon(Glyph.STAR));
            star.setId("star" + number);
            star.getStyleClass().add("star");
            star.setFocusTraversable(false);
            star.setOnAction(event -> {
                show(stars);
                given.accept(stars);
            });
            star.hoverProperty().subscribe((before, over) -> light(over ? stars : shown));
            getChildren().add(star);
        }
    }

    /// @param stars that were given
    void show(int stars) {
        shown = stars;
        light(stars);
    }

    /// What each says, by its number.
    void name(IntFunction<String> names) {
        for (int i = 0; i < ALL; i++) {
            getChildren().get(i).setAccessibleText(names.apply(i + 1));
        }
    }

    private void light(int stars) {
        for (int i = 0; i < ALL; i++) {
            getChildren().get(i).pseudoClassStateChanged(GIVEN, i < stars);
        }
    }
}
