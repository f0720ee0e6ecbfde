package cliffhanger.show;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.Forecast;
import cliffhanger.library.Field;
import cliffhanger.library.Overview;
import cliffhanger.library.Release;
import cliffhanger.library.SeasonId;
import cliffhanger.library.Source;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.library.veil.Secret;
import cliffhanger.ui.DateField;
import cliffhanger.ui.Excerpt;
import cliffhanger.ui.FactForms;
import cliffhanger.ui.Form;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Veiled;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// When the season comes or came, with the window bar.
public final class ReleaseController extends SeasonCard {
    private final Editing editing;
    private final SeasonWords words;
    private final WindowBar bar;
    private final Excerpt overview;
    private final Button reveal;
    private final Forecasts forecasts = new Forecasts();

    @FXML
    private VBox card;

    @FXML
    private HBox head;

    @FXML
    private Label dateLabel;

    @FXML
    private Label originLabel;

    @FXML
    private Label countdownLabel;

    @FXML
    private Label forecastLabel;

    @FXML
    private Label overviewSource;

    @FXML
    private HBox signBox;

    @FXML
    private VBox formBox;

    ReleaseController(ShowViewModel viewModel, Editing editing) {
        super(viewModel);
        this.editing = editing;
        words = editing.seasonWords();
        bar = new WindowBar(editing.language());
        overview = new Excerpt(editing.language(), "prose").identified("overviewLabel");
        reveal = Veiled.bar(editing.language(), () -> uncover(Secret.SUMMARY));
    }

    @Override
    @FXML
    void initialize() {
        card.getChildren().add(card.getChildren().indexOf(countdownLabel), bar);
        card.getChildren().addAll(card.getChildren().indexOf(overviewSource), List.of(overview, reveal));
        super.initialize();
    }

    @Override
    void show(ShowPage show, SeasonPage page) {
        Release release = page.release();
        boolean edited = page.edited().contains(Field.OfSeason.RELEASE);
        signBox.getChildren().setAll(edited ? List.of(editing.sign("show.edit.own")) : List.of());
        dateLabel.setText(words.release(show, page));
        boolean line = isOut(page) && !edited;
        lay(line, words.origin(page));
        text(originLabel, line ? "" : words.origin(page));
        text(countdownLabel, words.countdown(show, page));
        Forecast forecast = forecasts.of(Forecasts.Past.of(show), page.season().number(), words.today()).orElse(null);
        text(forecastLabel, forecast == null ? "" : words.forecast(forecast));
        Overview said = page.overview();
        overview.setText(said == null ? "" : said.text());
        Nodes.shown(reveal, page.veiled().contains(Secret.SUMMARY));
        text(overviewSource, said == null || said.source() == null ? "" : words.source(said.source()));
        draw(page, release != null && release.date().isAnnounced() ? release : null, forecast);
    }

    private void draw(SeasonPage page, @Nullable Release release, @Nullable Forecast forecast) {
        Nodes.shown(bar, (release != null || forecast != null) && !isOut(page));
        if (release != null) {
            bar.show(WindowScale.of(release.date(), lastDay(page, release), forecast, words.today()), release.date().earliest(),
                    release.confidence() == Release.Confidence.ANNOUNCED);
        } else if (forecast != null) {
            bar.show(WindowScale.of(forecast, words.today()), forecast.most().first(), false);
        }
        bar.setAccessibleText(forecast == null ? dateLabel.getText() : dateLabel.getText() + ". " + forecastLabel.getText());
    }

    /// Of what is all out there is nothing to look forward to: a line is enough.
    private static boolean isOut(SeasonPage page) {
        return page.season().total() > 0 && page.season().aired() == page.season().total();
    }

    private void lay(boolean line, String origin) {
        if (line != head.getChildren().contains(dateLabel)) {
            card.getChildren().remove(dateLabel);
            head.getChildren().remove(dateLabel);
            if (line) {
                head.getChildren().add(1, dateLabel);
            } else {
                card.getChildren().add(1, dateLabel);
            }
        }
        dateLabel.getStyleClass().setAll("label", line ? "secondary" : "strong");
        dateLabel.setTooltip(line && !origin.isEmpty() ? new Tooltip(origin) : null);
    }

    @Override
    void turned(@Nullable SeasonId from, @Nullable SeasonId to) {
        editing.turn(formBox, from, to);
    }

    @FXML
    private void edit() {
        editing.open(formBox, this::fields);
    }

    private Supplier<Change> fields(Form form) {
        SeasonPage page = page();
        Release old = page.release();
        DateField date = form.date("releaseDate", "show.form.release.date", old == null ? null : old.date());
        ComboBox<Release.Confidence> confidence = form.choice("releaseConfidence", "show.form.release.confidence",
                List.of(Release.Confidence.values()), old == null ? Release.Confidence.ANNOUNCED : old.confidence(), editing.words()::say);
        TextField wording = form.line("releaseWording", "show.form.release.wording", old == null ? null : old.wording());
        form.row(confidence, wording);
        if (page.edited().contains(Field.OfSeason.RELEASE)) {
            form.beside(date, "show.edit.release", () -> editing.changes().accept(
                    new Change.ReleaseEdits(new Subject.OnSeason(page.season().id()), Field.OfSeason.RELEASE)));
        }
        Supplier<@Nullable Source> source = new FactForms(editing.words(), editing::region).source(form, old == null ? null : old.source());
        return () -> {
            AirDate read = date.read();
            return new Change.SetRelease(page.season().id(), read == null ? null
                    : new Release(read, confidence.getValue(), FactForms.text(wording), source.get()));
        };
    }

    /// A season that has aired spans from its first to its last episode.
    private static LocalDate lastDay(SeasonPage page, Release release) {
        return page.episodes().stream()
                .filter(line -> line.date() != null && !line.special())
                .map(line -> Objects.requireNonNull(line.date()).latest())
                .max(Comparator.naturalOrder())
                .orElse(release.date().latest());
    }

    private static void text(Label label, String text) {
        label.setText(text);
        Nodes.shown(label, !text.isEmpty());
    }
}
