package cliffhanger.app.part;

import cliffhanger.app.work.Changes;
import cliffhanger.app.work.UserClock;
import cliffhanger.language.Language;
import cliffhanger.library.Settings;
import cliffhanger.library.veil.Veils;
import cliffhanger.settings.Preferences;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteSettings;
import cliffhanger.ui.Background;
import cliffhanger.ui.Toasts;
import java.time.Clock;
import java.util.function.Consumer;

/// What all parts are made with.
///
/// @param veils what of each show is covered
/// @param library used from `background` alone
/// @param changes    takes what the user does
/// @param browser opens an address
public record Shell(
        SqliteLibrary library, Settings settings, Veils veils, Preferences preferences, Background background, Changes changes, Toasts toasts,
        Language language, Consumer<String> browser, Navigator navigator) {
    /// With the choices of the library.
    public static Shell of(
            SqliteLibrary library, Veils veils, Background background, Changes changes, Toasts toasts, Language language, Consumer<String> browser,
            Navigator navigator) {
        Settings settings = new SqliteSettings(library);
        Clock clock = library.clock();
        Preferences preferences = new Preferences(settings, background, language, clock instanceof UserClock mine ? mine.system() : clock.getZone());
        return new Shell(library, settings, veils, preferences, background, changes, toasts, language, browser, navigator);
    }

    /// The time, in the user's zone.
    public Clock clock() {
        return library.clock();
    }
}
