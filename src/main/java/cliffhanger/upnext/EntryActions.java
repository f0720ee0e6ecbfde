package cliffhanger.upnext;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.HiddenUntil;
import cliffhanger.library.ShowState;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.ui.ChangeActions;
import cliffhanger.upnext.UpNextItem.Entry;
import cliffhanger.watchlist.WatchlistRow;
import java.util.function.Consumer;

/// What can be done to a line of Up next, by its buttons, its menu and the keys. JavaFX thread.
final class EntryActions {
    private final UpNextViewModel viewModel;
    private final ChangeActions changes;
    private final UpNextActions leads;
    private final Consumer<WatchlistRow> askDay;

    /// @param leads  where lines lead
    /// @param askDay asks until which day a show is put off
    EntryActions(UpNextViewModel viewModel, ChangeActions changes, UpNextActions leads, Consumer<WatchlistRow> askDay) {
        this.viewModel = viewModel;
        this.changes = changes;
        this.leads = leads;
        this.askDay = askDay;
    }

    /// Marks the next episode; what airs tonight cannot be marked.
    ///
    /// @param failed put right what the line shows, for nothing was changed
    void mark(Entry entry, Runnable failed) {
        if (canMark(entry)) {
            changes.accept(new Change.MarkWatched(new Scope.One(next(entry)), new PlayTime.Now()), failed);
            tellOfEnd(entry);
        }
    }

    static boolean canMark(Entry entry) {
        return entry.row().next() != null && entry.section() != Section.TONIGHT && entry.section() != Section.HIDDEN;
    }

    /// Marks all up to the next episode and with it.
    void markUpTo(Entry entry) {
        if (canMark(entry)) {
            changes.accept(new Change.MarkWatched(new Scope.UpTo(next(entry)), new PlayTime.Now()));
            tellOfEnd(entry);
        }
    }

    private void tellOfEnd(Entry entry) {
        EpisodeId episode = next(entry);
        leads.whenSeasonEnded(episode, season -> viewModel.ends(entry.row().show(), episode, season));
    }

    void skip(Entry entry) {
        if (canMark(entry)) {
            changes.accept(new Change.SkipEpisodes(new Scope.One(next(entry))));
        }
    }

    void hide(Entry entry, HiddenUntil until) {
        changes.accept(new Change.Hide(entry.row().show(), until));
    }

    void askDay(Entry entry) {
        askDay.accept(entry.row());
    }

    void unhide(Entry entry) {
        changes.accept(new Change.Unhide(entry.row().show()));
    }

    void state(Entry entry, ShowState state) {
        changes.accept(new Change.SetState(entry.row().show(), state));
    }

    void note(Entry entry) {
        if (entry.row().next() != null) {
            leads.note(entry.row().show(), next(entry));
        }
    }

    void remind(Entry entry) {
        if (entry.section() == Section.TONIGHT) {
            leads.remindOfEpisodes(entry.row().show());
        } else {
            leads.remindOfPremiere(entry.row().show());
        }
    }

    void watch(Entry entry) {
        leads.watch(entry.row().show());
    }

    /// Opens the show at the next episode.
    void open(Entry entry) {
        if (entry.row().next() == null) {
            leads.open(entry.row().show());
        } else {
            leads.open(entry.row().show(), next(entry));
        }
    }

    /// Opens the show at the first episode that was left out.
    void openGap(Entry entry) {
        EpisodeId gap = entry.row().next() == null ? null : entry.row().next().left().gap();
        if (gap != null) {
            leads.open(entry.row().show(), gap);
        }
    }

    /// Rates the season that was finished just now, of five stars.
    void rate(Entry entry, int stars) {
        viewModel.lastOfEnded(entry.row().show()).ifPresent(episode -> leads.rateSeason(episode, stars * 2.0));
    }

    private static EpisodeId next(Entry entry) {
        WatchlistRow.Next next = entry.row().next();
        if (next == null) {
            throw new IllegalArgumentException("nothing is next");
        }
        return next.id();
    }
}
