package cliffhanger.insights;

import cliffhanger.library.Lifecycle;
import cliffhanger.library.RenewalStatus;
import cliffhanger.library.ShowId;
import cliffhanger.library.veil.Secret;
import cliffhanger.library.veil.Veil;
import java.util.List;
import java.util.function.Function;

/// Facts without what is covered: whether a show comes back, and how much of it is left. What was watched is never covered.
public final class VeiledInsights implements InsightsPages {
    private final InsightsPages pages;
    private final Function<ShowId, Veil> veils;

    /// @param veils the veil over each show
    public VeiledInsights(InsightsPages pages, Function<ShowId, Veil> veils) {
        this.pages = pages;
        this.veils = veils;
    }

    @Override
    public PlayColumns plays() {
        return pages.plays();
    }

    @Override
    public List<ShowFact> shows() {
        return pages.shows().stream().map(this::veiled).toList();
    }

    private ShowFact veiled(ShowFact show) {
        Veil veil = veils.apply(show.id());
        boolean outlook = veil.covers(Secret.OUTLOOK, show.id());
        boolean count = veil.covers(Secret.COUNT, show.id());
        return !outlook && !count ? show : new ShowFact(show.id(), show.label(), show.network(), show.genres(), show.premiered(), show.state(),
                outlook ? RenewalStatus.of(null, Lifecycle.UNKNOWN) : show.standing(), show.rating(), count ? new ShowFact.Left(0, 0) : show.left());
    }

    /// That a season came tells that the show came back.
    @Override
    public List<SeasonFact> seasons() {
        return pages.seasons().stream().map(season -> veils.apply(season.show()).covers(Secret.OUTLOOK, season.show()) ? season.withoutDays() : season).toList();
    }
}
