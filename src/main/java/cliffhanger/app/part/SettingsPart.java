package cliffhanger.app.part;

import cliffhanger.app.work.ExportFlow;
import cliffhanger.app.work.LibraryFolder;
import cliffhanger.app.work.ReminderTimer;
import cliffhanger.app.work.UserLanguage;
import cliffhanger.backup.Backups;
import cliffhanger.command.print.Version;
import cliffhanger.settings.SettingsScreenController;
import cliffhanger.settings.SettingsViews;
import cliffhanger.starter.StarterLibrary;
import cliffhanger.ui.Glyph;
import cliffhanger.ui.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// The user's choices, and what is done with the library as a whole.
public final class SettingsPart implements Part {
    /// The screen's id.
    public static final String SCREEN = "settings";

    private final Map<Class<?>, Supplier<?>> controllers;
    private @Nullable SettingsScreenController screen;

    /// @param folder where the library lies
    /// @param before saves what is being typed, before the library is moved or restored
    /// @param reload shows all that there is anew
    public SettingsPart(
            Shell shell, Path folder, ReminderTimer ringing, Backups backups, ExportFlow exports, Runnable before,
            Runnable reload) {
        controllers = SettingsViews.controllers(
                shell.preferences(), new LibraryFolder(folder, shell.library(), shell.browser()), UserLanguage.CHOICE, ringing, backups, exports, shell.changes(),
                () -> StarterLibrary.around(shell.clock()), shell.background(), shell.toasts(), shell.language(), shell.clock(), Version.name(), shell.browser(), before,
                reload, Platform::exit, () -> shell.navigator().show(ImportPart.SCREEN), made -> screen = made);
    }

    @Override
    public List<Screen> screens() {
        return List.of(Screen.of(SCREEN, "settings.screen", Screen.Way.FOOT, Glyph.GEAR, "Shortcut+COMMA", SettingsScreenController.class)
                .whenShown(this::shown));
    }

    private void shown(boolean is) {
        if (is && screen != null) {
            screen.load();
        }
    }

    @Override
    public Map<Class<?>, Supplier<?>> controllers() {
        return controllers;
    }
}
