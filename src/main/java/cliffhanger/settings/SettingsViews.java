package cliffhanger.settings;

import cliffhanger.backup.Backups;
import cliffhanger.language.Language;
import cliffhanger.library.change.Sample;
import cliffhanger.ui.Background;
import cliffhanger.ui.ChangeActions;
import cliffhanger.ui.Toasts;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// How to make the controllers of this feature's views.
public final class SettingsViews {
    private SettingsViews() {}

    /// @param samples the sample shows, to bring back
    /// @param browser opens an address
    /// @param before  saves what is being typed, before the library is moved or restored
    /// @param reload  shows all that there is anew
    /// @param moved   what to do once the library was moved: the program ends
    /// @param importing shows the screen on which a history is imported
    /// @param made    told of the screen's controller
    public static Map<Class<?>, Supplier<?>> controllers(
            Preferences preferences, DataFolder folder, LanguageChoice speaking, BackgroundReminders ringing, Backups backups, ExportActions along, ChangeActions changes, Supplier<List<Sample>> samples,
            Background background, Toasts toasts, Language language, Clock clock, String version, Consumer<String> browser,
            Runnable before, Runnable reload, Runnable moved, Runnable importing,
            Consumer<SettingsScreenController> made) {
        return Map.of(
                SettingsScreenController.class, () -> {
                    SettingsScreenController screen = new SettingsScreenController(
                            preferences, folder, changes, samples, background, language, version, browser, before, moved, importing);
                    made.accept(screen);
                    return screen;
                },
                LanguageSettingsController.class, () -> new LanguageSettingsController(speaking, language, background),
                ReminderSettingsController.class, () -> new ReminderSettingsController(preferences, ringing, background, language),
                ExportSettingsController.class, () -> new ExportSettingsController(along, background, toasts, language),
                BackupSettingsController.class, () -> new BackupSettingsController(
                        backups, background, toasts, language, clock, before, reload));
    }
}
