package cliffhanger.upnext;

import cliffhanger.ui.Pictures;
import cliffhanger.ui.Poster;
import cliffhanger.watchlist.WatchlistRow;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;

/// The poster of a show that is planned, which opens it. JavaFX thread.
final class PlannedPoster extends Button {
    PlannedPoster(WatchlistRow row, Pictures pictures, Runnable open) {
        Poster poster = new Poster();
        poster.setLarge(true);
        poster.setTitle(row.title());
        poster.show(pictures, row.about().picture());
        setGraphic(poster);
        setText(row.label());
        setContentDisplay(ContentDisplay.TOP);
        setTooltip(new Tooltip(row.label()));
        getStyleClass().add("planned-poster");
        setOnAction(event -> open.run());
    }
}
