package cliffhanger.trackers;

import cliffhanger.library.ShowState;
import org.jspecify.annotations.Nullable;

/// What trackers call the states of a show.
final class States {
    private States() {}

    /// Null for a word that says no more than the plays do.
    static @Nullable ShowState of(@Nullable String word) {
        return switch (word == null ? "" : ExportFiles.letters(word)) {
            case "plantowatch", "planning", "planned", "planto", "watchlist", "watchlater", "forlater", "notstartedyet" -> ShowState.PLANNED;
            case "watching", "inprogress" -> ShowState.WATCHING;
            case "hold", "onhold", "onahold", "paused" -> ShowState.PAUSED;
            case "dropped", "stopped", "archived", "notinteresting" -> ShowState.DROPPED;
            case "completed", "finished" -> ShowState.FINISHED;
            default -> null;
        };
    }
}
