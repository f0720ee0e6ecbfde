package cliffhanger.settings;

import cliffhanger.language.Language;
import cliffhanger.library.LibraryException;
import cliffhanger.library.ReminderPreferences;
import cliffhanger.library.ReminderPreferences.Quiet;
import cliffhanger.library.ReminderRule;
import cliffhanger.ui.Background;
import cliffhanger.ui.Nodes;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// The card on the Settings screen that says when reminders ring, and whether also while the window is closed.
public final class ReminderSettingsController {
    private final Preferences preferences;
    private final BackgroundReminders closed;
    private final Background background;
    private final Language language;

    @FXML
    private CheckBox closedBox;

    @FXML
    private Label closedFiles;

    @FXML
    private TextField clockField;

    @FXML
    private TextField quietField;

    @FXML
    private Label reminderProblem;

    public ReminderSettingsController(Preferences preferences, BackgroundReminders closed, Background background, Language language) {
        this.preferences = preferences;
        this.closed = closed;
        this.background = background;
        this.language = language;
    }

    @FXML
    private void initialize() {
        say("");
        show(List.of());
        background.run(closed::files, this::show);
        preferences.habitsProperty().subscribe(habits -> {
            clockField.setText(habits.clock().toString());
            quietField.setText(habits.quiet() == null ? "" : habits.quiet().print());
        });
        List.of(clockField, quietField).forEach(field -> {
            field.setOnAction(event -> write());
            field.focusedProperty().subscribe(focused -> {
                if (!focused) {
                    write();
                }
            });
        });
    }

    @FXML
    private void chooseClosed() {
        boolean wanted = closedBox.isSelected();
        closedBox.setDisable(true);
        background.run(
                () -> {
                    try {
                        closed.set(wanted);
                        return "";
                    } catch (LibraryException e) {
                        return language.say(e.sentence());
                    }
                },
                sentence -> {
                    say(sentence);
                    closedBox.setDisable(false);
                    background.run(closed::files, this::show);
                });
    }

    private void show(List<String> files) {
        closedBox.setSelected(!files.isEmpty());
        closedFiles.setText(files.isEmpty()
                ? language.say("settings.reminders.closed.off") : language.say("settings.reminders.closed.on", String.join("\n", files)));
    }

    private void write() {
        Optional<LocalTime> clock = clock(clockField.getText());
        String quiet = quietField.getText().strip();
        Optional<Quiet> hours = Quiet.parse(quiet);
        if (clock.isEmpty()) {
            say(language.say("settings.reminders.clock.problem"));
        } else if (!quiet.isEmpty() && hours.isEmpty()) {
            say(language.say("settings.reminders.quiet.problem"));
        } else {
            say("");
            preferences.habitsProperty().set(new ReminderPreferences(clock.get(), hours.orElse(null)));
        }
    }

    private static Optional<LocalTime> clock(String typed) {
        try {
            return Optional.of(ReminderRule.clock(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void say(String sentence) {
        reminderProblem.setText(sentence);
        Nodes.shown(reminderProblem, !sentence.isEmpty());
    }
}
