package cliffhanger.season;

import cliffhanger.library.Scope;
import cliffhanger.library.When;
import cliffhanger.ui.Messages;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.jspecify.annotations.Nullable;

/// An episode: its mark, number, title and date, and a menu for the rest. Built once and filled again after each change,
/// so that the keyboard stays where it is.
final class EpisodeRow extends HBox {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");
    private static final PseudoClass UNAIRED = PseudoClass.getPseudoClass("unaired");

    private final ShowViewModel viewModel;
    private final SeasonWords words;
    private final Messages messages;
    private final CheckBox check = new CheckBox();
    private final Label number = label("number");
    private final Label title = label("title");
    private final Label pill = label("pill");
    private final Label plays = label("caption");
    private final Label date = label("date");
    private final MenuButton menu = new MenuButton();
    private final MenuItem again;
    private final MenuItem skip;
    private final MenuItem unmark;
    private final Tooltip tooltip = new Tooltip();
    private @Nullable EpisodeLine line;

    EpisodeRow(ShowViewModel viewModel, SeasonWords words, Messages messages, WatchedAt watchedAt) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
        getStyleClass().add("episode");
        setAlignment(Pos.CENTER_LEFT);
        pill.getStyleClass().addAll("small", "info");
        pill.setText(messages.say("season.episodes.special"));
        title.setMinWidth(0);
        date.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        again = item("season.episode.again", () -> viewModel.again(line().id()));
        skip = item("season.episode.skip", () -> viewModel.skip(one()));
        unmark = item("season.episode.unmark", () -> viewModel.unmark(one()));
        menu.getStyleClass().add("more-button");
        menu.setGraphic(new FontIcon("fth-more-horizontal"));
        menu.getItems().addAll(
                item("season.episode.upto", () -> viewModel.mark(new Scope.UpTo(line().id()), new When.Now())),
                item("season.episode.aired", () -> viewModel.mark(one(), new When.OnAirDate())),
                item("season.episode.at", () -> watchedAt.ask(getScene(), one())),
                again, new SeparatorMenuItem(), skip, unmark);
        check.setOnAction(event -> toggle());
        Tooltip.install(title, tooltip);
        getChildren().addAll(check, number, title, pill, plays, space, date, menu);
    }

    /// Fills the row with another episode, or with another state of the same.
    void show(EpisodeLine shown, boolean first) {
        line = shown;
        String name = shown.code() + " " + words.title(shown);
        check.setSelected(shown.watched());
        check.setAccessibleText(messages.say("season.episode.check", name));
        number.setText(shown.number() == null ? "" : String.valueOf(shown.number()));
        title.setText(words.title(shown));
        tooltip.setText(words.hint(shown));
        show(pill, shown.special());
        show(plays, shown.plays() > 1);
        plays.setText(messages.say("season.episodes.plays", shown.plays()));
        date.setText(words.date(shown));
        menu.setAccessibleText(messages.say("season.episode.menu", name));
        again.setDisable(!shown.watched());
        skip.setDisable(shown.watched() || shown.skipped());
        unmark.setDisable(!shown.watched() && !shown.skipped());
        pseudoClassStateChanged(FIRST, first);
        pseudoClassStateChanged(SKIPPED, shown.skipped());
        pseudoClassStateChanged(UNAIRED, !shown.aired() && !shown.watched());
    }

    private void toggle() {
        if (check.isSelected()) {
            viewModel.mark(one(), new When.Now());
        } else {
            viewModel.unmark(one());
        }
    }

    private Scope one() {
        return new Scope.One(line().id());
    }

    private EpisodeLine line() {
        if (line == null) {
            throw new IllegalStateException("the row is filled before it is shown");
        }
        return line;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.say(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
