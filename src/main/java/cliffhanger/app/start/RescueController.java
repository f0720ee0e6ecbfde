package cliffhanger.app.start;

import cliffhanger.backup.Backup;
import cliffhanger.backup.Rescue;
import cliffhanger.language.Language;
import cliffhanger.library.Applied;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.Words;
import cliffhanger.ui.Background;
import cliffhanger.ui.Nodes;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// What the window shows where the library is damaged: go back to the newest good backup, look at it, or leave it.
public final class RescueController {
    private final Rescue rescue;
    private final Path file;
    private final Optional<LibraryException> why;
    private final Background background;
    private final Language language;
    private final Steps steps;
    private @Nullable Backup newest;

    @FXML
    private Label rescueTitle;

    @FXML
    private Label rescueText;

    @FXML
    private Label rescueTrouble;

    @FXML
    private Button rescueRestoreButton;

    @FXML
    private Button rescueLookButton;

    @FXML
    private Button rescueKeepButton;

    /// @param file that is damaged
    /// @param why  it is said to be; empty where a page of it is
    public RescueController(Rescue rescue, Path file, Optional<LibraryException> why, Background background, Language language, Steps steps) {
        this.rescue = rescue;
        this.file = file;
        this.why = why.filter(problem -> problem.problem() != Problem.DAMAGED);
        this.background = background;
        this.language = language;
        this.steps = steps;
    }

    /// What comes then. JavaFX thread.
    interface Steps {
        /// The library is whole again.
        ///
        /// @param said to be told of it
        void restored(String said);

        /// A copy is to be looked at.
        void look(Path folder);

        void quit();
    }

    @FXML
    private void initialize() {
        why.ifPresent(problem -> rescueTitle.setText(language.say(problem.problem() == Problem.MISSING ? "app.rescue.missing" : "app.rescue.altered")));
        rescueText.setText(language.say("app.rescue.looking"));
        Nodes.shown(rescueRestoreButton, false);
        Nodes.shown(rescueTrouble, false);
        // What can be read whole can be kept as it is.
        Nodes.shown(rescueKeepButton, why.filter(problem -> problem.problem() == Problem.ALTERED).isPresent());
        Nodes.shown(rescueLookButton, why.filter(problem -> problem.problem() == Problem.MISSING).isEmpty());
        background.run(() -> {
            Optional<Backup> found = rescue.newest();
            return new Found(found, found.map(rescue::since).orElse(List.of()));
        }, this::show);
    }

    /// @param since what was done after it, as far as that is known
    private record Found(Optional<Backup> backup, List<Applied> since) {}

    private void show(Found found) {
        show(found.backup());
        why.ifPresent(problem -> rescueText.setText(language.say(problem.sentence()) + " "
                + found.backup().map(backup -> language.say("app.rescue.newest", date(backup))).orElseGet(() -> language.say("app.rescue.nobackup"))));
        if (!found.since().isEmpty()) {
            rescueText.setText(rescueText.getText() + " "
                    + language.say("app.rescue.since", found.since().size(), new Words(language).say(found.since().getLast())));
        }
    }

    private void show(Optional<Backup> found) {
        newest = found.orElse(null);
        Nodes.shown(rescueRestoreButton, found.isPresent());
        rescueText.setText(found.map(backup -> language.say("app.rescue.text", file.getFileName(), date(backup)))
                .orElseGet(() -> language.say("app.rescue.none", file.getFileName())));
        found.ifPresent(backup -> rescueRestoreButton.setText(language.say("app.rescue.restore", date(backup))));
    }

    private String date(Backup backup) {
        return language.moments()
                .format(backup.made().atZone(ZoneId.systemDefault()));
    }

    @FXML
    private void restore() {
        Backup backup = newest;
        if (backup != null) {
            attempt(() -> rescue.restore(backup.file()), kept -> steps.restored(language.say("app.rescue.restored", date(backup), kept.getFileName())));
        }
    }

    @FXML
    private void keep() {
        attempt(rescue::keep, kept -> steps.restored(language.say("app.rescue.kept", kept.getFileName())));
    }

    @FXML
    private void look() {
        attempt(rescue::copy, steps::look);
    }

    @FXML
    private void quit() {
        steps.quit();
    }

    private record Outcome(@Nullable Path path, String trouble) {}

    private void attempt(Supplier<Path> work, Consumer<Path> then) {
        atWork(true);
        background.<Outcome>run(() -> {
            try {
                return new Outcome(work.get(), "");
            } catch (LibraryException e) {
                return new Outcome(null, language.say(e.sentence()));
            }
        }, outcome -> {
            atWork(false);
            if (outcome.path() == null) {
                complain(outcome.trouble());
            } else {
                then.accept(outcome.path());
            }
        });
    }

    private void atWork(boolean now) {
        List.of(rescueRestoreButton, rescueLookButton, rescueKeepButton).forEach(button -> button.setDisable(now));
    }

    /// Says what else went wrong.
    void complain(String sentence) {
        rescueTrouble.setText(sentence);
        Nodes.shown(rescueTrouble, true);
    }
}
