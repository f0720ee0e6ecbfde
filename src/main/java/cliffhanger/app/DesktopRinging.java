package cliffhanger.app;

import cliffhanger.desktop.AppDirectories;
import cliffhanger.desktop.Autostart;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.reminders.Ledger;
import cliffhanger.settings.ClosedRinging;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/// Ringing while the window is closed, for one library. Blocks on the disk.
final class DesktopRinging implements ClosedRinging {
    private static final int MOST = 50;

    private final Path folder;
    private final Ledger ledger;

    DesktopRinging(Path folder, Ledger ledger) {
        this.folder = folder;
        this.ledger = ledger;
    }

    @Override
    public List<String> files() {
        return autostart().files().map(Path::toString).toList();
    }

    @Override
    public void set(boolean wanted) {
        try {
            if (wanted) {
                autostart().install(next());
            } else {
                autostart().remove();
            }
        } catch (IOException e) {
            throw new LibraryException(Problem.REFUSED, "The desktop did not take it. " + e.getMessage(), e);
        }
    }

    /// Tells the desktop what is due next, where it goes by that.
    void refresh() {
        Autostart autostart = autostart();
        if (autostart.isInstalled()) {
            try {
                autostart.refresh(next());
            } catch (IOException e) {
                LoggerFactory.getLogger(DesktopRinging.class).warn("The timer was not told what is due next; it looks once an hour all the same.");
            }
        }
    }

    private List<Instant> next() {
        return ledger.coming(MOST).stream().map(entry -> entry.reminder().due()).toList();
    }

    /// The user's own library needs no naming.
    private Autostart autostart() {
        List<String> program = new ArrayList<>(Program.command());
        if (!folder.toAbsolutePath().equals(AppDirectories.data().toAbsolutePath())) {
            program.addAll(List.of("--data", folder.toAbsolutePath().toString()));
        }
        return Autostart.here(program);
    }
}
