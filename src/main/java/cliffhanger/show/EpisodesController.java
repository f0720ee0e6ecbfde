package cliffhanger.show;

import cliffhanger.airdate.DateReader;
import cliffhanger.language.Language;
import cliffhanger.language.Sentence;
import cliffhanger.library.Episode;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.library.veil.Secret;
import cliffhanger.ui.FactForms;
import cliffhanger.ui.FocusGroup;
import cliffhanger.ui.Form;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.Veiled;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The episodes of the season, each with its mark. A long season shows its first part until it is asked for the rest.
public final class EpisodesController extends SeasonCard {
    private static final int AT_ONCE = 40;

    /// Longer texts are counted, not read, while they are typed.
    private static final int PREVIEWED = 50_000;

    private final SeasonWords words;
    private final Language language;
    private final WatchedAt watchedAt;
    private final Editing editing;
    private final Pictures pictures;
    private final Consumer<EpisodeId> note;
    private final Clock clock;
    private final FocusGroup group = FocusGroup.down(this::controls);
    private @Nullable SeasonPage shown;
    private boolean all;
    private @Nullable Button rest;

    @FXML
    private VBox card;

    @FXML
    private Button addEpisodesButton;

    @FXML
    private VBox rows;

    @FXML
    private Label countLabel;

    @FXML
    private Label emptyLabel;

    @FXML
    private Button moreButton;

    @FXML
    private MenuButton seasonMenu;

    @FXML
    private VBox formBox;

    EpisodesController(
            ShowViewModel viewModel, Editing editing, WatchedAt watchedAt, Pictures pictures, Consumer<EpisodeId> note, Clock clock) {
        super(viewModel);
        this.editing = editing;
        words = editing.seasonWords();
        language = editing.language();
        this.watchedAt = watchedAt;
        this.pictures = pictures;
        this.note = note;
        this.clock = clock;
    }

    @Override
    @FXML
    void initialize() {
        rest = Veiled.bar(language, () -> uncover(Secret.COUNT));
        rest.setText(language.say("show.veil.rest"));
        rest.setId("restButton");
        card.getChildren().add(card.getChildren().indexOf(moreButton), rest);
        group.in(card);
        super.initialize();
    }

    private List<Node> controls() {
        return Stream.<Node>concat(Stream.of(addEpisodesButton, seasonMenu), rows.getChildren().stream().map(row -> ((EpisodeRow) row).check())).toList();
    }

    @Override
    void show(ShowPage show, SeasonPage page) {
        if (shown == null || !shown.season().id().equals(page.season().id())) {
            all = false;
        }
        shown = page;
        fill(page);
        boolean empty = page.episodes().isEmpty();
        emptyLabel.setText(empty ? words.noEpisodes(show, page.season()) : "");
        Nodes.shown(emptyLabel, empty);
        Nodes.shown(rows, !empty);
        Nodes.shown(seasonMenu, !empty);
        if (rest != null) {
            Nodes.shown(rest, page.veiled().contains(Secret.COUNT));
        }
        countLabel.setText(empty ? "" : words.left(show, page.season()));
    }

    private void fill(SeasonPage page) {
        List<EpisodeLine> lines = page.episodes();
        int count = all ? lines.size() : Math.min(lines.size(), AT_ONCE);
        List<Node> nodes = rows.getChildren();
        while (nodes.size() > count) {
            nodes.removeLast();
        }
        while (nodes.size() < count) {
            nodes.add(new EpisodeRow(viewModel, editing, watchedAt, pictures, note));
        }
        for (int i = 0; i < count; i++) {
            ((EpisodeRow) nodes.get(i)).show(lines.get(i), i == 0);
        }
        group.update(lines.isEmpty() ? addEpisodesButton : ((EpisodeRow) nodes.getFirst()).check());
        moreButton.setText(language.say("show.episodes.more", lines.size()));
        Nodes.shown(moreButton, count < lines.size());
    }

    @Override
    void turned(@Nullable SeasonId from, @Nullable SeasonId to) {
        editing.turn(formBox, from, to);
    }

    /// Opens a box to paste or type episodes into, with a word on what it understands.
    @FXML
    private void add() {
        if (page().veiled().contains(Secret.COUNT)) {
            // Numbers go on from the last that there is.
            uncover(Secret.COUNT, this::add);
        } else {
            editing.open(formBox, this::pasted);
        }
    }

    private Supplier<@Nullable Change> pasted(Form form) {
        SeasonTab tab = page().season();
        int first = page().episodes().stream().filter(line -> !line.special()).map(EpisodeLine::number)
                .filter(Objects::nonNull).mapToInt(Integer::intValue).max().orElse(0) + 1;
        EpisodePaste paste = new EpisodePaste(new DateReader(LocalDate.now(clock)));
        TextArea text = form.prose("pasteArea", "show.paste.label", "");
        text.setPromptText(language.say("show.paste.prompt"));
        Label understood = form.remark("");
        text.textProperty().subscribe(typed -> understood.setText(typed.length() > PREVIEWED
                ? language.say("show.paste.many", typed.lines().count())
                : words.pasted(paste.read(typed, tab.number(), first))));
        return () -> {
            long lines = text.getText().lines().limit(EpisodePaste.MOST + 1L).count();
            if (lines > EpisodePaste.MOST) {
                throw FactForms.refused(Sentence.of("show.paste.toomany", EpisodePaste.MOST));
            }
            List<Episode> episodes = paste.read(text.getText(), tab.number(), first);
            return episodes.isEmpty() ? null : new Change.AddEpisodes(tab.id(), episodes);
        };
    }

    @FXML
    private void showAll() {
        all = true;
        if (shown != null) {
            fill(shown);
        }
    }

    @FXML
    private void markSeason() {
        viewModel.mark(season(), new PlayTime.Now());
    }

    @FXML
    private void markSeasonAired() {
        viewModel.mark(season(), new PlayTime.OnAirDate());
    }

    @FXML
    private void markSeasonAt() {
        watchedAt.ask(formBox, season());
    }

    @FXML
    private void skipSeason() {
        viewModel.skip(season());
    }

    @FXML
    private void unmarkSeason() {
        viewModel.unmark(season());
    }

    private Scope season() {
        if (shown == null) {
            throw new IllegalStateException("a card without a season has no menu");
        }
        return new Scope.WholeSeason(shown.season().id());
    }
}
