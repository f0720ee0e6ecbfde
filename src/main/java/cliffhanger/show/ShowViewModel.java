package cliffhanger.show;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.ui.Background;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The open show and its open season. JavaFX thread only.
public final class ShowViewModel {
    private final ShowPages pages;
    private final Background background;
    private final Consumer<Change> changes;
    private final ReadOnlyObjectWrapper<@Nullable Detail> detail = new ReadOnlyObjectWrapper<>(this, "detail");
    private @Nullable ShowId wanted;
    private @Nullable SeasonId wantedSeason;
    private int asked;

    /// @param changes takes what the user does
    public ShowViewModel(ShowPages pages, Background background, Consumer<Change> changes) {
        this.pages = pages;
        this.background = background;
        this.changes = changes;
    }

    /// A show with its open season; null for a show of which no season is known.
    public record Detail(ShowPage show, @Nullable SeasonPage season) {}

    /// What is open; null for nothing. Always a show and its own season, never a mix of two.
    public ReadOnlyObjectProperty<@Nullable Detail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /// What is open.
    ///
    /// @throws IllegalStateException when nothing is
    Detail detail() {
        Detail open = detail.get();
        if (open == null) {
            throw new IllegalStateException("no show is open");
        }
        return open;
    }

    /// Opens a show at the season where one stopped; null closes.
    public void open(@Nullable ShowId show) {
        if (Objects.equals(wanted, show)) {
            return;
        }
        wanted = show;
        if (show == null) {
            detail.set(null);
        } else {
            load(show, null);
        }
    }

    /// Opens a show at one of its seasons.
    public void open(ShowId show, @Nullable SeasonId season) {
        wanted = show;
        load(show, season);
    }

    /// Opens another season of the open show.
    public void select(SeasonId season) {
        Detail open = detail.get();
        if (open != null && !season.equals(wantedSeason)) {
            load(open.show().id(), season);
        }
    }

    /// Reads again what is open, if it is among these shows.
    public void refresh(Set<ShowId> shows) {
        if (wanted != null && shows.contains(wanted)) {
            reload();
        }
    }

    /// Reads again what is open, or is being opened.
    public void reload() {
        if (wanted != null) {
            load(wanted, wantedSeason);
        }
    }

    /// What was asked for last is what is shown, whatever comes back in between.
    private void load(ShowId show, @Nullable SeasonId season) {
        wantedSeason = season;
        int mine = ++asked;
        background.run(() -> read(show, season), read -> {
            if (show.equals(wanted) && mine == asked) {
                wantedSeason = read.map(Detail::season).map(page -> page.season().id()).orElse(null);
                detail.set(read.orElse(null));
            }
        });
    }

    private Optional<Detail> read(ShowId show, @Nullable SeasonId season) {
        return pages.show(show).map(page -> {
            Optional<SeasonId> open = Optional.ofNullable(season)
                    .filter(id -> page.tabs().stream().anyMatch(tab -> tab.id().equals(id)))
                    .or(() -> page.first().map(SeasonTab::id));
            return new Detail(page, open.flatMap(pages::season).orElse(null));
        });
    }

    public void mark(Scope scope, PlayTime when) {
        changes.accept(new Change.MarkWatched(scope, when));
    }

    public void again(EpisodeId episode) {
        changes.accept(new Change.WatchAgain(episode, new PlayTime.Now()));
    }

    public void skip(Scope scope) {
        changes.accept(new Change.SkipEpisodes(scope));
    }

    public void unmark(Scope scope) {
        changes.accept(new Change.Unmark(scope));
    }

    /// Has the user told when the open show comes back, where more may come and no rule does so yet.
    public void remindOfPremiere() {
        Detail open = detail.get();
        if (open != null && PremiereReminder.isOffered(open.show()) && !PremiereReminder.isSet(open)) {
            changes.accept(PremiereReminder.change(open));
        }
    }

    public void remove(ShowId show) {
        changes.accept(new Change.RemoveShow(show));
    }
}
