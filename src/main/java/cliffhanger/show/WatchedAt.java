package cliffhanger.show;

import cliffhanger.language.Language;
import cliffhanger.library.PlayTime;
import cliffhanger.library.Scope;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/// Asks when something was watched. A dialog, since two fields and their checking have no room in a row.
final class WatchedAt {
    private final ShowViewModel viewModel;
    private final Language language;
    private final Clock clock;

    WatchedAt(ShowViewModel viewModel, Language language, Clock clock) {
        this.viewModel = viewModel;
        this.language = language;
        this.clock = clock;
    }

    /// Asks, and marks the scope with the answer; nothing happens on Cancel.
    void ask(Scene over, Scope scope) {
        DatePicker day = new DatePicker(LocalDate.now(clock));
        day.setId("dayPicker");
        TextField time = new TextField(DateTimeFormatter.ofPattern("HH:mm").format(LocalTime.now(clock)));
        time.setId("timeField");
        time.setPrefColumnCount(5);
        Dialog<Instant> dialog = new Dialog<>();
        dialog.initOwner(over.getWindow());
        dialog.setTitle(language.say("show.at.title"));
        dialog.getDialogPane().setContent(form(day, time));
        ButtonType save = new ButtonType(language.say("ui.form.save"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(
                save, new ButtonType(language.say("ui.form.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().getStylesheets().setAll(over.getStylesheets());
        Node saveButton = dialog.getDialogPane().lookupButton(save);
        saveButton.setId("saveTimeButton");
        saveButton.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> read(day.getValue(), time.getText()).isEmpty(), day.valueProperty(), time.textProperty()));
        dialog.setResultConverter(button -> button == save ? read(day.getValue(), time.getText()).orElse(null) : null);
        dialog.showAndWait().ifPresent(instant -> viewModel.mark(scope, new PlayTime.At(instant)));
    }

    private GridPane form(DatePicker day, TextField time) {
        Label dayLabel = new Label(language.say("show.at.day"));
        dayLabel.setLabelFor(day);
        Label timeLabel = new Label(language.say("show.at.time"));
        timeLabel.setLabelFor(time);
        Label hint = new Label(language.say("show.at.bad"));
        hint.getStyleClass().add("secondary");
        GridPane form = new GridPane(12, 8);
        form.setAlignment(Pos.CENTER_LEFT);
        form.addRow(0, dayLabel, day);
        form.addRow(1, timeLabel, time);
        form.add(hint, 0, 2, 2, 1);
        return form;
    }

    /// The moment, unless it is no time or still to come.
    private Optional<Instant> read(@Nullable LocalDate day, String time) {
        if (day == null) {
            return Optional.empty();
        }
        try {
            String full = time.strip().length() == 4 ? "0" + time.strip() : time.strip();
            Instant instant = day.atTime(LocalTime.parse(full)).atZone(clock.getZone()).toInstant();
            return instant.isAfter(clock.instant()) ? Optional.empty() : Optional.of(instant);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
