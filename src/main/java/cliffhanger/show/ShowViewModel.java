package cliffhanger.show;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.library.veil.Secret;
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
    private final Veiling veiling;
    private final ReadOnlyObjectWrapper<@Nullable Detail> detail = new ReadOnlyObjectWrapper<>(this, "detail");
    private @Nullable ShowId wanted;
    private @Nullable SeasonId wantedSeason;
    private @Nullable EpisodeId wantedEpisode;
    private int asked;

    /// @param changes takes what the user does
    /// @param veiling what can be done with the veil over what `pages` show
    public ShowViewModel(ShowPages pages, Background background, Consumer<Change> changes, Veiling veiling) {
        this.veiling = veiling;
        this.pages = pages;
        this.background = background;
        this.changes = changes;
    }

    /// A show with its open season; null for a show of which no season is known.
    ///
    /// @param episode of that season, whose own page is open; null for none
    public record Detail(ShowPage show, @Nullable SeasonPage season, @Nullable EpisodePage episode) {}

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
        wantedEpisode = null;
        if (show == null) {
            detail.set(null);
        } else {
            load(show, null);
        }
    }

    /// Opens a show at one of its seasons.
    public void open(ShowId show, @Nullable SeasonId season) {
        wanted = show;
        wantedEpisode = null;
        load(show, season);
    }

    /// Opens a show at an episode's own page.
    public void open(ShowId show, EpisodeId episode) {
        wanted = show;
        wantedEpisode = episode;
        load(show, null);
    }

    /// Opens the page of another episode of the open show.
    public void turnTo(EpisodeId episode) {
        Detail open = detail.get();
        if (open != null) {
            open(open.show().id(), episode);
        }
    }

    /// Closes the page of the open episode, and leaves its season open.
    public void closeEpisode() {
        Detail open = detail.get();
        wantedEpisode = null;
        if (open != null && open.episode() != null) {
            detail.set(new Detail(open.show(), open.season(), null));
        }
    }

    /// Opens another season of the open show.
    public void select(SeasonId season) {
        Detail open = detail.get();
        if (open != null && !season.equals(wantedSeason)) {
            wantedEpisode = null;
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
        load(show, season, () -> {});
    }

    private void load(ShowId show, @Nullable SeasonId season, Runnable then) {
        wantedSeason = season;
        EpisodeId episode = wantedEpisode;
        int mine = ++asked;
        background.run(() -> read(show, season, episode), read -> {
            if (show.equals(wanted) && mine == asked) {
                wantedSeason = read.map(Detail::season).map(page -> page.season().id()).orElse(null);
                // An episode that was closed meanwhile stays so.
                boolean closed = !Objects.equals(episode, wantedEpisode);
                detail.set(read.map(page -> closed ? new Detail(page.show(), page.season(), null) : page).orElse(null));
                then.run();
            }
        });
    }

    private Optional<Detail> read(ShowId show, @Nullable SeasonId season, @Nullable EpisodeId episode) {
        return pages.show(show).map(page -> {
            Optional<SeasonId> open = Optional.ofNullable(episode).flatMap(pages::seasonOf).or(() -> Optional.ofNullable(season))
                    .filter(id -> page.tabs().stream().anyMatch(tab -> tab.id().equals(id)))
                    .or(() -> page.first().map(SeasonTab::id));
            Optional<SeasonPage> shown = open.flatMap(pages::season);
            // An episode that was moved elsewhere, or is gone, has no page here.
            Optional<EpisodePage> own = Optional.ofNullable(episode).filter(id -> shown.stream()
                    .flatMap(of -> of.episodes().stream()).anyMatch(line -> line.id().equals(id))).flatMap(pages::episode);
            return new Detail(page, shown.orElse(null), own.orElse(null));
        });
    }

    /// What can be done with the veil over the open show.
    Veiling veiling() {
        return veiling;
    }

    /// Shows one thing that is covered, until the show is left.
    ///
    /// @param then run once it is there, where the show is still open
    void lift(Subject of, Secret what, Runnable then) {
        veiling.lift(of, what);
        ShowId show = wanted;
        if (show != null) {
            load(show, wantedSeason, then);
        }
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

    /// The same of a show that need not be open.
    ///
    /// @param none told of the show where there is nothing to set: no more is to come, or a rule tells of it already
    public void remindOfPremiere(ShowId show, Consumer<ShowPage> none) {
        background.run(() -> read(show, null, null), read -> read.ifPresent(detail -> {
            if (PremiereReminder.isOffered(detail.show()) && !PremiereReminder.isSet(detail)) {
                changes.accept(PremiereReminder.change(detail));
            } else {
                none.accept(detail.show());
            }
        }));
    }

    public void remove(ShowId show) {
        changes.accept(new Change.RemoveShow(show));
    }
}
