package cliffhanger.upnext;

import cliffhanger.ui.Nodes;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// What a line says of a season that has just ended: its stars, and a reminder of the next. JavaFX thread.
final class Farewell extends HBox {
    private final UpNextWords words;
    private final Label ended = new Label();
    private final Stars stars;
    private final Hyperlink remind;

    Farewell(UpNextWords words, IntConsumer rate, Runnable remindOfNext) {
        super(6);
        this.words = words;
        stars = new Stars(rate);
        remind = new Hyperlink(words.say("remind.season"));
        ended.getStyleClass().add("row-status");
        setAlignment(Pos.CENTER_LEFT);
        remind.setFocusTraversable(false);
        remind.setOnAction(event -> remindOfNext.run());
        getChildren().addAll(ended, stars, remind);
    }

    /// @param reminds whether there is a next season to be reminded of
    void show(int season, boolean reminds) {
        ended.setText(words.ended(season));
        stars.show(0);
        stars.name(number -> words.say("rate", season, number));
        Nodes.shown(remind, reminds);
    }
}
