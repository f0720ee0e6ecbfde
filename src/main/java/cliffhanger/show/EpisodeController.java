package cliffhanger.show;

import cliffhanger.language.Language;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.Play;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.library.veil.Secret;
import cliffhanger.ui.Glyph;
import cliffhanger.ui.Icon;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.RatingMenu;
import cliffhanger.ui.Reveal;
import cliffhanger.ui.Veiled;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An episode's own page, above the cards of its season: what it is about, when it runs and ran, and when it was watched.
public final class EpisodeController {
    private static final double STILL = 240;

    private final ShowViewModel viewModel;
    private final Editing editing;
    private final SeasonWords words;
    private final Language language;
    private final WatchedAt watchedAt;
    private final Pictures pictures;
    private final Consumer<EpisodeId> note;
    private final Veiled summary;
    private final Veiled still;
    private final Button reveal;
    private final Label text = new Label();
    private final ImageView image = new ImageView();
    private @Nullable EpisodePage shown;

    @FXML
    private VBox episodePage;

    @FXML
    private Button previousEpisodeButton;

    @FXML
    private Button nextEpisodeButton;

    @FXML
    private Label episodeTitle;

    @FXML
    private Label episodeFacts;

    @FXML
    private Label episodeOffers;

    @FXML
    private HBox about;

    @FXML
    private VBox plays;

    @FXML
    private Button watchedButton;

    @FXML
    private Button skipButton;

    @FXML
    private MenuButton episodeRating;

    @FXML
    private VBox formBox;

    EpisodeController(ShowViewModel viewModel, Editing editing, WatchedAt watchedAt, Pictures pictures, Consumer<EpisodeId> note) {
        this.viewModel = viewModel;
        this.editing = editing;
        this.watchedAt = watchedAt;
        this.pictures = pictures;
        this.note = note;
        words = editing.seasonWords();
        language = editing.language();
        text.setId("episodeSummary");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        image.setFitWidth(STILL);
        image.setPreserveRatio(true);
        summary = new Veiled(language, text, () -> lift(Secret.SUMMARY));
        still = new Veiled(language, image, () -> lift(Secret.STILL));
        reveal = Veiled.bar(language, () -> lift(Secret.TITLE));
        reveal.setText(language.say("show.veil.reveal"));
        reveal.setMaxWidth(Region.USE_PREF_SIZE);
        reveal.setMinWidth(Region.USE_PREF_SIZE);
    }

    @FXML
    private void initialize() {
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMinWidth(0);
        about.getChildren().setAll(still, summary);
        HBox head = (HBox) episodeTitle.getParent();
        head.getChildren().add(head.getChildren().indexOf(episodeTitle) + 1, reveal);
        RatingMenu rating = new RatingMenu(language, editing.changes(), this::subject, () -> page().line().rating());
        episodeRating.getItems().setAll(rating.getItems());
        episodeRating.setOnShowing(event -> RatingMenu.tick(episodeRating.getItems(), page().line().rating()));
        episodePage.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        viewModel.detailProperty().subscribe(detail -> show(detail == null ? null : detail.episode()));
    }

    private void show(@Nullable EpisodePage page) {
        Nodes.shown(episodePage, page != null);
        EpisodePage before = shown;
        shown = page;
        if (page == null) {
            editing.close(formBox);
            return;
        }
        EpisodeLine line = page.line();
        boolean other = before == null || !before.line().id().equals(line.id());
        if (other) {
            editing.close(formBox);
        }
        episodeTitle.setText(line.code() + " · " + words.title(line));
        Nodes.shown(reveal, line.veiled().contains(Secret.TITLE));
        episodeFacts.setText(words.facts(viewModel.detail().show(), line));
        Nodes.shown(episodeFacts, !episodeFacts.getText().isEmpty());
        SeasonPage season = viewModel.detail().season();
        episodeOffers.setText(season == null ? "" : words.offers(season, editing.region()));
        Nodes.shown(episodeOffers, !episodeOffers.getText().isEmpty());
        about(page);
        plays.getChildren().setAll(page.plays().stream().map(this::play).toList());
        watchedButton.setText(language.say(line.seen() ? "show.episode.again" : "show.episode.mark"));
        Nodes.shown(skipButton, !line.seen());
        skipButton.setText(language.say(line.skipped() ? "show.episode.unmark" : "show.episode.skip"));
        episodeRating.setText(line.rating() == null ? language.say("ui.rating.rate") : language.say("show.header.rated", line.rating()));
        previousEpisodeButton.setDisable(page.previous() == null);
        nextEpisodeButton.setDisable(page.next() == null);
        if (other && episodePage.getScene() != null) {
            Reveal.whole(episodePage);
        }
    }

    private void about(EpisodePage page) {
        text.setText(page.veiled() ? "" : page.summary() == null ? language.say("show.episode.nosummary") : page.summary());
        summary.cover(page.veiled());
        boolean covered = page.line().veiled().contains(Secret.STILL);
        still.cover(covered);
        picture();
        Nodes.shown(still, covered || page.line().still() != null);
    }

    private void lift(Secret what) {
        viewModel.lift(subject(), what, () -> {});
    }

    private void picture() {
        String address = shown == null ? null : shown.line().still();
        image.setImage(null);
        if (address != null) {
            pictures.load(address, STILL, loaded -> {
                if (shown != null && Objects.equals(shown.line().still(), address)) {
                    image.setImage(loaded);
                }
            });
        }
    }

    /// "Watched Friday, 20 November 2026, 21:00", with what changes and what takes away.
    private Node play(Play play) {
        Label when = new Label(play.at() == null ? language.say("show.play.sometime") : language.say("show.play.at", words.moment(play.at())));
        when.setMinWidth(0);
        Button edit = sign(Glyph.PENCIL, "show.play.edit");
        edit.setOnAction(event -> watchedAt.ask(formBox, play));
        Button remove = sign(Glyph.CROSS, "show.play.remove");
        remove.setOnAction(event -> editing.changes().accept(new Change.RemovePlay(play.id())));
        HBox line = new HBox(2, when, edit, remove);
        line.getStyleClass().add("play-line");
        return line;
    }

    private Button sign(Glyph glyph, String key) {
        Button button = new Button(null, new Icon(glyph));
        button.getStyleClass().add("more-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(language.say(key));
        Nodes.named(button);
        return button;
    }

    @FXML
    private void close() {
        viewModel.closeEpisode();
    }

    @FXML
    private void previous() {
        open(page().previous());
    }

    @FXML
    private void next() {
        open(page().next());
    }

    private void open(@Nullable EpisodeId other) {
        if (other != null) {
            viewModel.turnTo(other);
        }
    }

    @FXML
    private void mark() {
        if (page().line().seen()) {
            viewModel.again(page().line().id());
        } else {
            viewModel.mark(one(), new PlayTime.Now());
        }
    }

    @FXML
    private void markAt() {
        watchedAt.ask(formBox, one());
    }

    @FXML
    private void skip() {
        if (page().line().skipped()) {
            viewModel.unmark(one());
        } else {
            viewModel.skip(one());
        }
    }

    @FXML
    private void writeNote() {
        note.accept(page().line().id());
    }

    private Scope one() {
        return new Scope.One(page().line().id());
    }

    private Subject subject() {
        return new Subject.OnEpisode(page().line().id());
    }

    private EpisodePage page() {
        if (shown == null) {
            throw new IllegalStateException("no episode's page is open");
        }
        return shown;
    }
}
