package cliffhanger.settings;

import cliffhanger.backup.Backup;
import cliffhanger.backup.Backups;
import cliffhanger.backup.Difference;
import cliffhanger.language.Language;
import cliffhanger.library.LibraryException;
import cliffhanger.ui.Background;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Toasts;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The card on the Settings screen with the backups: make one, see what one would change, go back to it.
public final class BackupSettingsController {
    private static final int NAMED = 5;

    private final Backups backups;
    private final Background background;
    private final Toasts toasts;
    private final Language language;
    private final Clock clock;
    private final Runnable before;
    private final Runnable reload;

    @FXML
    private HBox choiceRow;

    @FXML
    private ComboBox<Backup> backupBox;

    @FXML
    private Button restoreButton;

    @FXML
    private Label backupLabel;

    /// @param before saves what is being typed, before the library is restored
    /// @param reload shows all that there is anew
    BackupSettingsController(
            Backups backups, Background background, Toasts toasts, Language language, Clock clock, Runnable before, Runnable reload) {
        this.backups = backups;
        this.background = background;
        this.toasts = toasts;
        this.language = language;
        this.clock = clock;
        this.before = before;
        this.reload = reload;
    }

    @FXML
    private void initialize() {
        Nodes.say(backupBox, this::say);
        backupBox.valueProperty().subscribe(chosen -> {
            backupLabel.setText("");
            Nodes.shown(backupLabel, false);
            Nodes.shown(restoreButton, false);
        });
    }

    /// Whenever the screen is shown; also after each backup.
    void load() {
        background.run(backups::all, this::show);
    }

    private void show(List<Backup> all) {
        backupBox.getItems().setAll(all);
        backupBox.setValue(all.isEmpty() ? null : all.getFirst());
        Nodes.shown(choiceRow, !all.isEmpty());
        if (all.isEmpty()) {
            tell(language.say("settings.backups.none"));
        }
    }

    private String say(Backup backup) {
        return String.format(language.formats(), "%s · %,d kB",
                language.moments().format(backup.made().atZone(clock.getZone())), Math.max(1, backup.bytes() / 1024));
    }

    @FXML
    private void make() {
        attempt(backups::make, made -> {
            toasts.show(language.say("settings.backups.made"));
            load();
        });
    }

    @FXML
    private void compare() {
        Backup chosen = backupBox.getValue();
        if (chosen != null) {
            attempt(() -> backups.compare(chosen.file()), difference -> {
                tell(say(difference));
                Nodes.shown(restoreButton, true);
            });
        }
    }

    @FXML
    private void restore() {
        Backup chosen = backupBox.getValue();
        if (chosen != null) {
            before.run();
            attempt(() -> backups.restore(chosen.file()), kept -> {
                reload.run();
                toasts.show(language.say("settings.backups.restored"));
                load();
            });
        }
    }

    private record Outcome<T>(@Nullable T result, String trouble) {}

    private <T> void attempt(Supplier<T> work, Consumer<T> then) {
        background.<Outcome<T>>run(() -> {
            try {
                return new Outcome<>(work.get(), "");
            } catch (LibraryException e) {
                return new Outcome<>(null, language.say(e.sentence()));
            }
        }, outcome -> {
            T result = outcome.result();
            if (result == null) {
                tell(outcome.trouble());
            } else {
                then.accept(result);
            }
        });
    }

    private void tell(String text) {
        backupLabel.setText(text);
        Nodes.shown(backupLabel, true);
    }

    private String say(Difference difference) {
        if (difference.isNone()) {
            return language.say("settings.backups.same");
        }
        String text = language.say("settings.backups.differs", difference.now().shows(), difference.then().shows(), difference.now().plays(),
                difference.then().plays(), difference.now().notes(), difference.then().notes());
        text += difference.gone().isEmpty() ? "" : "\n" + language.say("settings.backups.gone", named(difference.gone()));
        return text + (difference.back().isEmpty() ? "" : "\n" + language.say("settings.backups.back", named(difference.back())));
    }

    private static String named(List<String> titles) {
        return String.join(", ", titles.subList(0, Math.min(NAMED, titles.size()))) + (titles.size() > NAMED ? ", …" : "");
    }
}
