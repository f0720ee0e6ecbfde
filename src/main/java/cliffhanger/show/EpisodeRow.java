package cliffhanger.show;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.Edtf;
import cliffhanger.language.Language;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.Field;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.library.veil.Secret;
import cliffhanger.ui.DateField;
import cliffhanger.ui.Form;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.RatingMenu;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An episode: its mark, number, title and date, a menu for the rest, and below it its form while it is edited. Built once
/// and filled again after each change, so that the keyboard stays where it is.
final class EpisodeRow extends VBox {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");
    private static final PseudoClass UNAIRED = PseudoClass.getPseudoClass("unaired");

    private static final double STILL = 240;

    private final Editing editing;
    private final SeasonWords words;
    private final Language language;
    private final HBox line = new HBox();
    private final VBox formBox = new VBox();
    private final CheckBox check = new CheckBox();
    private final Label number = label("number");
    private final Label title = label("title");
    private final Label pill = label("pill");
    private final Label plays = label("caption");
    private final Label rating = label("caption");
    private final Label sign;
    private final Label date = label("date");
    private final MenuButton menu;
    private final MenuItem again;
    private final MenuItem skip;
    private final MenuItem unmark;
    private final MenuItem release;
    private final MenuItem reveal;
    private final ShowViewModel viewModel;
    private final Tooltip tooltip = new Tooltip();
    private final Pictures pictures;
    private @Nullable EpisodeLine shown;

    EpisodeRow(ShowViewModel viewModel, Editing editing, WatchedAt watchedAt, Pictures pictures, Consumer<EpisodeId> note) {
        this.viewModel = viewModel;
        this.editing = editing;
        this.pictures = pictures;
        words = editing.seasonWords();
        language = editing.language();
        line.getStyleClass().add("episode");
        line.setAlignment(Pos.CENTER_LEFT);
        pill.getStyleClass().addAll("small", "info");
        title.setMinWidth(0);
        date.setMinWidth(Region.USE_PREF_SIZE);
        sign = editing.sign("show.edit.own");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        again = editing.item("show.episode.again", () -> viewModel.again(line().id()));
        skip = editing.item("show.episode.skip", () -> viewModel.skip(one()));
        unmark = editing.item("show.episode.unmark", () -> viewModel.unmark(one()));
        release = editing.item("show.edit.release", () -> editing.changes().accept(new Change.ReleaseEdits(subject())));
        reveal = editing.item("show.veil.reveal", () -> viewModel.lift(subject(), Secret.TITLE, () -> {}));
        menu = editing.more("");
        menu.getItems().addAll(
                editing.item("show.episode.open", () -> viewModel.turnTo(line().id())),
                editing.item("show.episode.upto", () -> viewModel.mark(new Scope.UpTo(line().id()), new PlayTime.Now())),
                editing.item("show.episode.aired", () -> viewModel.mark(one(), new PlayTime.OnAirDate())),
                editing.item("show.episode.at", () -> watchedAt.ask(formBox, one())),
                again, new SeparatorMenuItem(), skip, unmark, new SeparatorMenuItem(),
                editing.item("show.episode.note", () -> note.accept(line().id())),
                new RatingMenu(language, editing.changes(), this::subject, () -> line().rating()),
                reveal, editing.item("show.edit.edit", this::edit), release,
                editing.item("show.edit.remove", () -> editing.changes().accept(new Change.RemoveEpisode(line().id()))));
        line.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                viewModel.turnTo(line().id());
            }
        });
        Editing.context(line, menu);
        check.setOnAction(event -> toggle());
        tooltip.setContentDisplay(ContentDisplay.TOP);
        tooltip.setOnShowing(event -> picture());
        Tooltip.install(title, tooltip);
        line.getChildren().addAll(check, number, title, pill, plays, rating, sign, space, date, menu);
        menu.setFocusTraversable(false);
        line.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && check.isFocused()) {
                viewModel.turnTo(line().id());
                event.consume();
            } else if (event.getCode() == KeyCode.RIGHT && check.isFocused()) {
                menu.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.LEFT && menu.isFocused()) {
                check.requestFocus();
                event.consume();
            }
        });
        Nodes.shown(formBox, false);
        getChildren().addAll(line, formBox);
    }

    /// Its mark, which has the keyboard; Right goes to its menu.
    CheckBox check() {
        return check;
    }

    /// Fills the row with another episode, or with another state of the same.
    void show(EpisodeLine episode, boolean first) {
        if (shown == null || !shown.id().equals(episode.id())) {
            editing.close(formBox);
        }
        shown = episode;
        String name = episode.code() + " " + words.title(episode);
        check.setSelected(episode.seen());
        check.setAccessibleText(language.say("show.episode.check", name));
        number.setText(episode.number() == null ? "" : String.valueOf(episode.number()));
        title.setText(words.title(episode));
        tooltip.setText(words.hint(episode));
        tooltip.setGraphic(null);
        pill.setText(language.say(episode.unlisted() ? "show.episodes.unlisted" : "show.episodes.special"));
        Nodes.shown(pill, episode.special());
        Nodes.shown(plays, episode.plays() > 1);
        Nodes.shown(sign, episode.edited());
        Nodes.shown(rating, episode.rating() != null);
        rating.setText(episode.rating() == null ? "" : language.say("show.header.rated", episode.rating()));
        plays.setText(language.say("show.episodes.plays", episode.plays()));
        date.setText(words.date(episode));
        menu.setAccessibleText(language.say("show.episode.menu", name));
        again.setVisible(episode.seen());
        skip.setVisible(!episode.seen() && !episode.skipped());
        unmark.setVisible(episode.seen() || episode.skipped());
        release.setVisible(episode.edited());
        reveal.setVisible(episode.veiled().contains(Secret.TITLE));
        line.pseudoClassStateChanged(FIRST, first);
        line.pseudoClassStateChanged(SKIPPED, episode.skipped());
        line.pseudoClassStateChanged(UNAIRED, !episode.aired() && !episode.watched());
    }

    /// Nobody edits a title that is covered: it is shown first, so that none is written over unseen.
    private void edit() {
        if (line().veiled().contains(Secret.TITLE)) {
            viewModel.lift(subject(), Secret.TITLE, () -> editing.open(formBox, this::fields));
        } else {
            editing.open(formBox, this::fields);
        }
    }

    private void picture() {
        EpisodeLine line = line();
        if (line.still() != null && tooltip.getGraphic() == null) {
            pictures.load(line.still(), STILL, image -> {
                if (!Objects.equals(line.still(), line().still())) {
                    return;
                }
                ImageView view = new ImageView(image);
                view.setFitWidth(STILL);
                view.setPreserveRatio(true);
                tooltip.setGraphic(view);
            });
        }
    }

    private Supplier<@Nullable Change> fields(Form form) {
        EpisodeLine old = line();
        TextField name = form.line("episodeTitle", "show.form.episode.title", old.title());
        TextField place = form.line("episodeNumber", "show.form.episode.number", old.number() == null ? "" : String.valueOf(old.number()));
        form.row(name, place);
        DateField day = form.date("episodeDate", "show.form.date", old.date());
        TextField runtime = form.line("episodeRuntime", "show.form.runtime",
                old.runtimeMinutes() == null ? "" : String.valueOf(old.runtimeMinutes()));
        ComboBox<Boolean> special = form.choice("episodeKind", "show.form.episode.kind", List.of(false, true), old.special(),
                is -> language.say(is ? "show.form.episode.special" : "show.form.episode.regular"));
        form.row(runtime, special);
        Map<Field.OfEpisode, String> seen = values(
                old.title(), old.number() == null ? "" : String.valueOf(old.number()), old.date(),
                old.runtimeMinutes() == null ? "" : String.valueOf(old.runtimeMinutes()), old.special());
        return () -> {
            Map<Field.OfEpisode, String> typed = values(name.getText(), place.getText(), day.read(), runtime.getText(), special.getValue());
            typed.entrySet().removeIf(entry -> entry.getValue().strip().equals(seen.get(entry.getKey())));
            seen.keySet().retainAll(typed.keySet());
            return typed.isEmpty() ? null : new Change.EditEpisode(old.id(), typed, seen);
        };
    }

    private static Map<Field.OfEpisode, String> values(
            @Nullable String title, String number, @Nullable AirDate date, String runtime, boolean special) {
        return new HashMap<>(Map.of(
                Field.OfEpisode.TITLE, title == null ? "" : title, Field.OfEpisode.NUMBER, number,
                Field.OfEpisode.AIR_DATE, date == null ? "" : Edtf.print(date), Field.OfEpisode.RUNTIME, runtime,
                Field.OfEpisode.KIND, special ? "SPECIAL" : "REGULAR"));
    }

    /// The box shows the mark at once, and its old state again where the mark could not be kept.
    private void toggle() {
        Change change = check.isSelected()
                ? new Change.MarkWatched(one(), new PlayTime.Now())
                : new Change.Unmark(one());
        editing.changes().accept(change, () -> check.setSelected(line().seen()));
    }

    private Scope one() {
        return new Scope.One(line().id());
    }

    private Subject subject() {
        return new Subject.OnEpisode(line().id());
    }

    private EpisodeLine line() {
        if (shown == null) {
            throw new IllegalStateException("the row is filled before it is shown");
        }
        return shown;
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
