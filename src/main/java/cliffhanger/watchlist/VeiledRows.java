package cliffhanger.watchlist;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import cliffhanger.library.veil.Secret;
import cliffhanger.library.veil.Veil;
import cliffhanger.watchlist.WatchlistRow.About;
import cliffhanger.watchlist.WatchlistRow.Coming;
import cliffhanger.watchlist.WatchlistRow.LastEvent;
import cliffhanger.watchlist.WatchlistRow.Next;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Rows without what is covered.
public final class VeiledRows implements WatchlistRows {
    /// A row does not say which episode comes, so nothing of that one was ever lifted.
    private static final EpisodeId UNTOLD = new EpisodeId(-1);

    private final WatchlistRows rows;
    private final Function<ShowId, Veil> veils;

    /// @param veils the veil over each show
    public VeiledRows(WatchlistRows rows, Function<ShowId, Veil> veils) {
        this.rows = rows;
        this.veils = veils;
    }

    @Override
    public List<WatchlistRow> all() {
        return rows.all().stream().map(this::veiled).toList();
    }

    @Override
    public boolean isOvertaken() {
        return rows.isOvertaken();
    }

    @Override
    public Optional<WatchlistRow> one(ShowId show) {
        return rows.one(show).map(this::veiled);
    }

    private WatchlistRow veiled(WatchlistRow row) {
        Veil veil = veils.apply(row.show());
        if (veil.isNothing()) {
            return row;
        }
        Subject show = new Subject.OnShow(row.show());
        Set<Secret> hidden = EnumSet.noneOf(Secret.class);
        Next next = next(row.next(), veil, hidden);
        Coming coming = coming(row.coming(), row.next(), veil, hidden);
        About about = row.about();
        LastEvent event = row.event();
        if (veil.covers(Secret.OUTLOOK, show) && (event != null || about.lifecycle() != Lifecycle.UNKNOWN || !comes(row.coming()))) {
            hidden.add(Secret.OUTLOOK);
            about = new About(about.title(), about.apart(), about.tvmaze(), about.network(), Lifecycle.UNKNOWN, about.genres(), about.picture(),
                    about.sample(), about.details(), null);
            event = null;
            coming = comes(row.coming()) ? coming : null;
        }
        for (Secret what : List.of(Secret.COUNT, Secret.NUMBER)) {
            if (veil.covers(what, show)) {
                hidden.add(what);
            }
        }
        return hidden.isEmpty() ? row : new WatchlistRow(
                row.show(), about, row.seen(), next, coming, event, row.opinion(), row.addedAt(), row.hidden(), Set.copyOf(hidden));
    }

    private static @Nullable Next next(@Nullable Next next, Veil veil, Set<Secret> hidden) {
        if (next == null || next.title() == null || !veil.coversTitle(next.id(), true)) {
            return next;
        }
        hidden.add(Secret.TITLE);
        return new Next(next.id(), next.season(), next.number(), null, next.day(), next.at(), next.minutes(), next.left());
    }

    /// Of who has watched all that is out, what comes is what is next.
    private static @Nullable Coming coming(@Nullable Coming coming, @Nullable Next next, Veil veil, Set<Secret> hidden) {
        if (coming == null || coming.title() == null || !veil.coversTitle(UNTOLD, next == null)) {
            return coming;
        }
        hidden.add(Secret.TITLE);
        return new Coming(coming.season(), coming.number(), null, coming.date(), coming.at(), coming.estimate(), coming.special());
    }

    /// Whether it goes on within its season, which tells nothing of whether it comes back.
    private static boolean comes(@Nullable Coming coming) {
        return coming == null || coming.special() || (coming.number() != null && coming.number() > 1);
    }
}
