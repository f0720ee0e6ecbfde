package cliffhanger.app.work;

import cliffhanger.calendar.CalendarFilter;
import cliffhanger.language.Language;
import cliffhanger.settings.ExportActions;
import cliffhanger.transfer.Exporter;
import cliffhanger.transfer.Extent;
import cliffhanger.transfer.KeptCalendar;
import cliffhanger.ui.Form;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Writes files of the library for the window.
public final class ExportFlow implements ExportActions {
    private final Exporter exporter;
    private final KeptCalendar calendar;
    private final Language language;
    private final Supplier<Window> window;

    /// @param window that a dialog belongs to
    public ExportFlow(Exporter exporter, KeptCalendar calendar, Language language, Supplier<Window> window) {
        this.exporter = exporter;
        this.calendar = calendar;
        this.language = language;
        this.window = window;
    }

    private static Exporter.Format format(Form form) {
        return Exporter.Format.valueOf(form.name());
    }

    /// Asks where a calendar goes.
    public Optional<Path> chooseCalendar() {
        return choose(Form.CALENDAR);
    }

    /// Writes what of the calendar stays.
    ///
    /// @return why that failed; empty where it went well
    public String writeCalendar(CalendarFilter filter, Path file) {
        return write(Form.CALENDAR, file, Extent.of(filter));
    }

    @Override
    public Optional<Path> choose(Form form) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(language.say("settings.export.choose"));
        chooser.setInitialFileName(format(form).file());
        return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
    }

    @Override
    public String write(Form form, Path file) {
        return write(form, file, Extent.USUAL);
    }

    private String write(Form form, Path file, Extent extent) {
        try {
            exporter.toFile(format(form), file, extent);
            return "";
        } catch (IOException e) {
            return language.say("settings.export.failed", file);
        }
    }

    @Override
    public Optional<Path> kept() {
        return calendar.file();
    }

    @Override
    public String keep(Path file) {
        try {
            calendar.keep(file, calendar.filter());
            return "";
        } catch (IOException e) {
            return language.say("settings.export.failed", file);
        }
    }

    @Override
    public void stop() {
        calendar.stop();
    }
}
