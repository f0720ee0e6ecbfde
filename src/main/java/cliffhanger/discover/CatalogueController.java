package cliffhanger.discover;

import cliffhanger.catalogue.CatalogueUpdate.Progress;
import cliffhanger.discover.UpdateViewModel.Status;
import cliffhanger.language.Language;
import cliffhanger.ui.Nodes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// One line on the catalogue: whether there is one, how far it is while it is fetched, and how old it is.
public final class CatalogueController {
    /// Older than this, it is worth a look.
    private static final Duration OLD = Duration.ofDays(7);

    private final UpdateViewModel viewModel;
    private final Language language;
    private final Clock clock;
    private final Timeline ticks = new Timeline(new KeyFrame(javafx.util.Duration.millis(250), event -> tick()));

    @FXML
    private VBox root;

    @FXML
    private Label stateLabel;

    @FXML
    private ProgressBar progressBar;

    @FXML
    private Button fetchButton;

    @FXML
    private Button stopButton;

    public CatalogueController(UpdateViewModel viewModel, Language language, Clock clock) {
        this.viewModel = viewModel;
        this.language = language;
        this.clock = clock;
    }

    @FXML
    private void initialize() {
        ticks.setCycleCount(Animation.INDEFINITE);
        viewModel.statusProperty().subscribe(this::show);
    }

    private void tick() {
        viewModel.tick();
    }

    private void show(Status status) {
        stateLabel.setText(say(status));
        Nodes.shown(progressBar, status.running());
        Nodes.shown(stopButton, status.running());
        Nodes.shown(fetchButton, !status.running());
        fetchButton.setText(language.say(status.state().complete() != null ? "discover.catalogue.update"
                : status.state().isNew() ? "discover.catalogue.fetch" : "discover.catalogue.resume"));
        Progress progress = status.progress();
        progressBar.setProgress(progress == null ? ProgressBar.INDETERMINATE_PROGRESS : progress.done() / (double) Math.max(1, progress.total()));
        root.pseudoClassStateChanged(PseudoClass.getPseudoClass("problem"), status.trouble() != null);
        stopButton.setDisable(status.running() && viewModel.isStopping());
        if (status.running()) {
            ticks.play();
        } else {
            ticks.stop();
        }
    }

    private String say(Status status) {
        Progress progress = status.progress();
        if (status.running() && viewModel.isStopping()) {
            return language.say("discover.catalogue.stopping");
        }
        if (status.running()) {
            return progress == null ? language.say("discover.catalogue.begins")
                    : language.say("discover.catalogue.runs", progress.done(), progress.total(), progress.shows(), left(progress.left()));
        }
        String trouble = status.trouble();
        if (trouble != null) {
            return trouble;
        }
        Instant complete = status.state().complete();
        if (complete == null) {
            return status.state().isNew() ? language.say("discover.catalogue.none") : language.say("discover.catalogue.part", status.shows());
        }
        Instant as = Instant.ofEpochSecond(Math.max(complete.getEpochSecond(), status.state().changedAt()));
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language.formats()).format(as.atZone(clock.getZone()));
        boolean old = Duration.between(as, clock.instant()).compareTo(OLD) > 0;
        return language.say(old ? "discover.catalogue.old" : "discover.catalogue.whole", status.shows(), day);
    }

    private String left(Duration left) {
        return left.toMinutes() > 0 ? language.say("discover.left.minutes", left.toMinutes() + 1) : language.say("discover.left.seconds", Math.max(1, left.toSeconds()));
    }

    @FXML
    private void fetch() {
        viewModel.start();
    }

    @FXML
    private void stop() {
        viewModel.stop();
        stopButton.setDisable(true);
        stateLabel.setText(language.say("discover.catalogue.stopping"));
    }
}
