package cliffhanger.app.window;

import cliffhanger.app.work.FileIntake;
import cliffhanger.app.work.Link;
import cliffhanger.app.work.WindowWords;
import cliffhanger.language.Language;
import cliffhanger.ui.Toasts;
import cliffhanger.watchlist.WatchlistViewModel;

/// Does what is asked for from outside: on the command line, by a notification, by the desktop. JavaFX thread.
final class Requests {
    private final WatchlistViewModel watchlist;
    private final MainController main;
    private final Guide guide;
    private final FileIntake intake;
    private final Toasts toasts;
    private final Language language;

    Requests(WatchlistViewModel watchlist, MainController main, Guide guide, FileIntake intake, Toasts toasts, Language language) {
        this.watchlist = watchlist;
        this.main = main;
        this.guide = guide;
        this.intake = intake;
        this.toasts = toasts;
        this.language = language;
    }

    /// Follows the links, and takes the files in.
    void take(WindowWords asked) {
        asked.links().forEach(this::follow);
        if (!asked.files().isEmpty()) {
            intake.add(asked.files());
        }
    }

    private void follow(Link link) {
        switch (link) {
            case Link.Next _ -> main.showWatchlist();
            case Link.Add _ -> main.addByHand();
            case Link.Reminders _ -> main.showReminders();
            case Link.Unknown unknown -> toasts.problem(language.say("app.link.unknown", unknown.text()));
            case Link.Show shown -> {
                if (watchlist.rows().stream().anyMatch(row -> row.show().equals(shown.show()))) {
                    guide.lead(shown.show(), shown.season());
                } else {
                    toasts.problem(language.say("app.link.gone"));
                }
            }
        }
    }
}
