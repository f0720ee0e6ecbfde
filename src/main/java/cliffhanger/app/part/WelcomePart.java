package cliffhanger.app.part;

import cliffhanger.library.change.Change;
import cliffhanger.starter.StarterLibrary;
import cliffhanger.watchlist.WatchlistViewModel;
import cliffhanger.welcome.WelcomeActions;
import cliffhanger.welcome.WelcomeController;
import java.util.Map;
import java.util.function.Supplier;

/// The ways to begin, which stand on Up next while no show is the user's own.
public final class WelcomePart implements Part, WelcomeActions {
    private final Shell shell;
    private final WatchlistViewModel watchlist;
    private final DiscoverPart discover;
    private final ImportPart importing;
    private final RemindersPart reminders;

    public WelcomePart(Shell shell, WatchlistViewModel watchlist, DiscoverPart discover, ImportPart importing, RemindersPart reminders) {
        this.shell = shell;
        this.watchlist = watchlist;
        this.discover = discover;
        this.importing = importing;
        this.reminders = reminders;
    }

    @Override
    public Map<Class<?>, Supplier<?>> controllers() {
        return Map.of(WelcomeController.class, () -> new WelcomeController(this, shell.language(), shell.background()));
    }

    @Override
    public void chooseHistory() {
        importing.choose();
    }

    @Override
    public void find(String text) {
        discover.find(text);
    }

    @Override
    public void lookAround() {
        if (watchlist.emptyProperty().get()) {
            shell.background().run(() -> StarterLibrary.around(shell.clock()),
                    samples -> shell.changes().accept(new Change.PlaceSamples(samples, false)));
        }
        shell.navigator().show(WatchlistPart.SCREEN);
    }

    @Override
    public boolean tellsOfPremieres() {
        return reminders.premieres().isPresent();
    }

    @Override
    public void tellOfPremieres(boolean on) {
        reminders.tellOfPremieres(on);
    }

    @Override
    public void settings() {
        shell.navigator().show(SettingsPart.SCREEN);
    }
}
