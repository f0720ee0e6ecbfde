package cliffhanger.season;

import cliffhanger.library.Release;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// When the season comes or came, with the window bar.
public final class ReleaseController extends SeasonCard {
    private final SeasonWords words;
    private final WindowBar bar;

    @FXML
    private VBox card;

    @FXML
    private Label dateLabel;

    @FXML
    private Label originLabel;

    @FXML
    private Label countdownLabel;

    ReleaseController(ShowViewModel viewModel, SeasonWords words, Locale locale) {
        super(viewModel);
        this.words = words;
        bar = new WindowBar(locale);
    }

    @Override
    @FXML
    void initialize() {
        card.getChildren().add(card.getChildren().indexOf(countdownLabel), bar);
        super.initialize();
    }

    @Override
    void show(ShowPage show, SeasonPage page) {
        Release release = page.release();
        dateLabel.setText(words.release(page));
        text(originLabel, words.origin(page));
        text(countdownLabel, words.countdown(page));
        boolean drawn = release != null && release.date().isAnnounced();
        bar.setVisible(drawn);
        bar.setManaged(drawn);
        if (release != null && drawn) {
            bar.show(WindowScale.of(release.date(), lastDay(page, release), words.today()), release.date().earliest(),
                    release.confidence() == Release.Confidence.ANNOUNCED);
            bar.setAccessibleText(dateLabel.getText());
        }
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
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
