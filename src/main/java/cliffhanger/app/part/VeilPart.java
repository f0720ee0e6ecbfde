package cliffhanger.app.part;

import cliffhanger.language.Language;
import cliffhanger.library.Applied;
import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import cliffhanger.library.veil.Choice;
import cliffhanger.library.veil.Secret;
import cliffhanger.library.veil.Veils;
import cliffhanger.settings.Preferences;
import cliffhanger.show.Veiling;
import cliffhanger.ui.Background;
import cliffhanger.ui.Toasts;
import cliffhanger.ui.Views;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The veil over what is not watched: what is lifted of it, and what the user chooses.
public final class VeilPart implements Part, Veiling {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Veils veils;
    private final Background background;
    private final Toasts toasts;
    private final Language language;
    private final Runnable reload;
    private @Nullable Preferences preferences;
    private boolean ready;
    private boolean bare;
    private @Nullable ShowId open;

    /// @param reload shows all anew
    public VeilPart(Veils veils, Background background, Toasts toasts, Language language, Runnable reload) {
        this.veils = veils;
        this.background = background;
        this.toasts = toasts;
        this.language = language;
        this.reload = reload;
    }

    /// Goes by what the user chooses from here on.
    public void follow(Preferences preferences) {
        this.preferences = preferences;
        preferences.veilProperty().subscribe((old, step) -> {
            if (ready && step != veils.step()) {
                reload.run();
            }
        });
    }

    @Override
    public void lift(Subject of, Secret what) {
        veils.lift(of, what);
    }

    @Override
    public Choice choice(ShowId show) {
        return veils.choice(show);
    }

    @Override
    public void choose(ShowId show, Choice choice) {
        background.run(() -> {
            veils.choose(show, choice);
            return choice;
        }, done -> reload.run());
    }

    @Override
    public void complete(Views views) {
        ready = true;
    }

    /// Shows all that is covered on the screen that is open, for a minute.
    public void showAll() {
        bare = true;
        veils.liftAll(A_MINUTE);
        toasts.show(language.say("ui.veil.minute"));
        reload.run();
    }

    /// Another screen is open: what was lifted is covered again.
    public void left() {
        boolean was = bare;
        bare = false;
        // The minute may have gone by since the last look.
        if (veils.drop() || was) {
            reload.run();
        }
    }

    /// A show is open, or none.
    public void opened(@Nullable ShowId show) {
        if (!Objects.equals(show, open)) {
            open = show;
            if (veils.dropSingle()) {
                reload.run();
            }
        }
    }

    /// What is chosen is not in the library's changes.
    @Override
    public void changed(Applied applied) {
        // Nothing to read anew.
    }

    /// Reads what is chosen before all else is read again, for a command may have changed it.
    @Override
    public void reload() {
        background.run(() -> {
            veils.read();
            return veils.step();
        }, step -> {
            if (preferences != null) {
                preferences.followVeil(step);
            }
        });
    }

    @Override
    public void tick() {
        if (bare && !veils.isBare()) {
            bare = false;
            reload.run();
        }
    }
}
