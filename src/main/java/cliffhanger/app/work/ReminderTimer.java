package cliffhanger.app.work;

import cliffhanger.desktop.AppDirectories;
import cliffhanger.desktop.autostart.Autostart;
import cliffhanger.language.Sentence;
import cliffhanger.language.Worded;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.reminders.Ledger;
import cliffhanger.settings.BackgroundReminders;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/// Ringing while the window is closed: of the user's own library, for there is one timer. Blocks on the disk.
public final class ReminderTimer implements BackgroundReminders {
    private static final int MOST = 50;

    private final boolean isOwn;
    private final Ledger ledger;

    /// @param folder of the library
    public ReminderTimer(Path folder, Ledger ledger) {
        isOwn = folder.toAbsolutePath().equals(AppDirectories.data().toAbsolutePath());
        this.ledger = ledger;
    }

    @Override
    public List<String> files() {
        return installed().stream().flatMap(Autostart::files).map(Path::toString).toList();
    }

    @Override
    public void set(boolean wanted) {
        if (!isOwn) {
            throw new LibraryException(Problem.REFUSED, Sentence.of("app.ringing.own"), null);
        }
        try {
            if (wanted) {
                Autostart.here(SelfLauncher.command()).install(next());
            } else {
                Autostart.here(SelfLauncher.command()).remove();
            }
        } catch (IOException e) {
            throw new LibraryException(Problem.REFUSED, Sentence.of("app.ringing.failed",
                    e instanceof Worded problem ? problem.sentence() : Sentence.of("app.ringing.file", String.valueOf(e.getMessage()))), e);
        }
    }

    /// Tells the desktop what is due next, where it goes by that.
    public void refresh() {
        installed().ifPresent(autostart -> {
            try {
                if (SelfLauncher.isInstalled()) {
                    autostart.follow();
                }
                autostart.refresh(next());
            } catch (IOException e) {
                LoggerFactory.getLogger(ReminderTimer.class).warn("The timer was not told what is due next; it looks once an hour all the same.");
            }
        });
    }

    private List<Instant> next() {
        return ledger.coming(MOST).stream().map(entry -> entry.reminder().due()).toList();
    }

    private Optional<Autostart> installed() {
        return isOwn ? Autostart.installed(SelfLauncher.command()) : Optional.empty();
    }
}
