package cliffhanger.discover;

import cliffhanger.discover.DiscoverItem.ByHand;
import cliffhanger.discover.DiscoverItem.Day;
import cliffhanger.discover.DiscoverItem.Line;
import cliffhanger.language.Language;
import cliffhanger.provider.Listing;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.Poster;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A show that was found, with the button that adds it. Built once and filled again.
final class DiscoverCell extends ListCell<DiscoverItem> {
    private final Language language;
    private final Pictures pictures;
    private final Clock clock;
    private final Label heading = new Label();
    private final Poster tile = new Poster();
    private final Label title = label("row-title");
    private final Label facts = label("row-status");
    private final Label genres = label("row-detail");
    private final Label when = label("row-when");
    private final Button button = new Button();
    private final Button byHand = new Button();
    private final HBox row;

    DiscoverCell(Language language, Pictures pictures, DiscoverActions actions, Clock clock) {
        this.language = language;
        this.pictures = pictures;
        this.clock = clock;
        heading.getStyleClass().add("group-heading");
        title.setMinWidth(0);
        VBox middle = new VBox(4, title, facts, genres);
        middle.setAlignment(Pos.CENTER_LEFT);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        when.setMinWidth(Region.USE_PREF_SIZE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            if (getItem() != null) {
                act(getItem(), actions);
            }
        });
        byHand.setOnAction(event -> {
            if (getItem() != null) {
                act(getItem(), actions);
            }
        });
        byHand.getStyleClass().add("quiet-button");
        byHand.setFocusTraversable(false);
        row = new HBox(tile, middle, when, button);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    /// Adds a show, or opens the one that is there.
    static void act(DiscoverItem item, DiscoverActions actions) {
        switch (item) {
            case Day _ -> { }
            case ByHand(String title, boolean _) -> actions.make(title);
            case Line line -> {
                if (line.mine()) {
                    actions.open(line.show());
                } else if (!line.busy()) {
                    actions.add(line.show());
                }
            }
        }
    }

    @Override
    protected void updateItem(@Nullable DiscoverItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setMouseTransparent(empty || item instanceof Day);
        switch (empty ? null : item) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
                tile.show(pictures, null);
            }
            case Day(LocalDate day) -> {
                heading.setText(say(day));
                setGraphic(heading);
                setAccessibleText(heading.getText());
            }
            case ByHand(String title, boolean alone) -> {
                byHand.setText(language.say(alone ? "discover.byhand.alone" : "discover.byhand", title));
                setGraphic(byHand);
                setAccessibleText(byHand.getText());
            }
            case Line line -> show(line);
        }
    }

    private void show(Line line) {
        Listing shown = line.show();
        tile.setTitle(shown.title());
        tile.show(pictures, shown.picture());
        title.setText(shown.title());
        facts.setText(facts(shown));
        genres.setText(String.join(" · ", shown.genres()));
        Nodes.shown(facts, !facts.getText().isEmpty());
        Nodes.shown(genres, !genres.getText().isEmpty());
        when.setText(when(line));
        when.getStyleClass().setAll("label", "row-when", "promised");
        button.setText(language.say(line.busy() ? "discover.adding" : line.mine() ? "discover.open" : "discover.add"));
        button.setDisable(line.busy());
        button.getStyleClass().setAll("button", line.mine() ? "quiet-button" : "plain");
        button.setAccessibleText(button.getText() + ", " + shown.title());
        setGraphic(row);
        setAccessibleText("%s. %s. %s".formatted(shown.title(), facts.getText(), when.getText()));
    }

    private String when(Line line) {
        Integer season = line.season();
        if (season == null) {
            return "";
        }
        String what = season == 1 ? language.say("discover.new") : language.say("discover.season", season);
        return line.at() == null ? what : what + " · "
                + language.formatter("jm").format(line.at().atZone(clock.getZone()));
    }

    /// "HBO · US · 2014–2019 · Scripted".
    private static String facts(Listing show) {
        String years = show.year() == null ? null
                : show.ended() == null ? show.year() + "–" : show.ended().getYear() == show.year() ? String.valueOf(show.year())
                : show.year() + "–" + show.ended().getYear();
        return Stream.of(show.network(), show.country(), years, show.type(), show.language()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private String say(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.equals(today)) {
            return language.say("discover.today");
        }
        return language.formatter("MMMMEEEEd").format(day);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
