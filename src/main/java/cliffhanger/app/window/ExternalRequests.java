package cliffhanger.app.window;

import cliffhanger.app.part.UpNextPart;
import cliffhanger.app.work.FileIntake;
import cliffhanger.app.work.Link;
import cliffhanger.app.work.WindowArguments;
import cliffhanger.language.Language;
import cliffhanger.search.Names;
import cliffhanger.ui.Background;
import cliffhanger.ui.Screen;
import cliffhanger.ui.Toasts;
import cliffhanger.watchlist.WatchlistViewModel;
import java.util.List;

/// Does what is asked for from outside: on the command line, by a notification, by the desktop. JavaFX thread.
final class ExternalRequests {
    private final List<Screen> screens;
    private final WatchlistViewModel watchlist;
    private final Actions actions;
    private final WindowNavigator guide;
    private final Names names;
    private final Background background;
    private final FileIntake intake;
    private final Toasts toasts;
    private final Language language;

    ExternalRequests(
            List<Screen> screens, WatchlistViewModel watchlist, Actions actions, WindowNavigator guide, Names names, Background background,
            FileIntake intake, Toasts toasts, Language language) {
        this.screens = screens;
        this.watchlist = watchlist;
        this.actions = actions;
        this.guide = guide;
        this.names = names;
        this.background = background;
        this.intake = intake;
        this.toasts = toasts;
        this.language = language;
    }

    /// Follows the links, and takes the files in.
    void take(WindowArguments asked) {
        asked.links().forEach(this::follow);
        if (!asked.files().isEmpty()) {
            intake.add(asked.files());
        }
    }

    private void follow(Link link) {
        switch (link) {
            case Link.Next _ -> actions.show(UpNextPart.SCREEN);
            case Link.Add _ -> actions.addByHand();
            case Link.ToScreen to when screens.stream().anyMatch(screen -> screen.id().equals(to.id())) -> actions.show(to.id());
            case Link.ToScreen unknown -> unknown(unknown);
            case Link.Unknown unknown -> unknown(unknown);
            case Link.Episode to -> background.run(() -> names.episode(to.show(), to.season(), to.number()), episode -> episode.ifPresentOrElse(
                    id -> guide.leadTo(to.show(), id), () -> toasts.problem(language.say("app.link.gone"))));
            case Link.Show shown -> {
                if (watchlist.rows().stream().anyMatch(row -> row.show().equals(shown.show()))) {
                    guide.lead(shown.show(), shown.season());
                } else {
                    toasts.problem(language.say("app.link.gone"));
                }
            }
        }
    }

    private void unknown(Link link) {
        toasts.problem(language.say("app.link.unknown", link.print()));
    }
}
