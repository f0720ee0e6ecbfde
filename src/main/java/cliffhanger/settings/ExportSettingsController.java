package cliffhanger.settings;

import cliffhanger.language.Language;
import cliffhanger.settings.ExportActions.Form;
import cliffhanger.ui.Background;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Toasts;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// The card on the Settings screen with what can be taken along, and the calendar file that follows the library.
public final class ExportSettingsController {
    private final ExportActions along;
    private final Background background;
    private final Toasts toasts;
    private final Language language;

    @FXML
    private MenuButton exportMenu;

    @FXML
    private Label calendarLabel;

    @FXML
    private Button calendarStopButton;

    ExportSettingsController(ExportActions along, Background background, Toasts toasts, Language language) {
        this.along = along;
        this.background = background;
        this.toasts = toasts;
        this.language = language;
    }

    @FXML
    private void initialize() {
        exportMenu.getItems().setAll(Arrays.stream(Form.values()).map(form -> {
            MenuItem item = new MenuItem(say(form));
            item.setId("export" + form.name());
            item.setOnAction(event -> along.choose(form).ifPresent(file -> write(form, file)));
            return item;
        }).toList());
        show(Optional.empty());
    }

    private String say(Form form) {
        return language.say(switch (form) {
            case LIBRARY -> "settings.export.LIBRARY";
            case PLAYS -> "settings.export.PLAYS";
            case SHOWS -> "settings.export.SHOWS";
            case TRAKT -> "settings.export.TRAKT";
            case PAGE -> "settings.export.PAGE";
            case MARKDOWN -> "settings.export.MARKDOWN";
            case CALENDAR -> "settings.export.CALENDAR";
        });
    }

    /// Whenever the screen is shown.
    void load() {
        background.run(along::kept, this::show);
    }

    private void show(Optional<Path> kept) {
        calendarLabel.setText(kept.map(file -> language.say("settings.export.kept", file)).orElse(language.say("settings.export.kept.none")));
        Nodes.shown(calendarStopButton, kept.isPresent());
    }

    private void write(Form form, Path file) {
        background.run(() -> along.write(form, file), trouble -> tell(trouble, file));
    }

    private void tell(String trouble, Path file) {
        if (trouble.isEmpty()) {
            toasts.show(language.say("settings.export.done", file.getFileName()));
        } else {
            toasts.problem(trouble);
        }
    }

    @FXML
    private void keepCalendar() {
        along.choose(Form.CALENDAR).ifPresent(file -> background.run(() -> along.keep(file), trouble -> {
            tell(trouble, file);
            load();
        }));
    }

    @FXML
    private void stopCalendar() {
        background.run(along::stop, this::load);
    }
}
