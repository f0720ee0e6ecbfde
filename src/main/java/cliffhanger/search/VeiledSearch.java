package cliffhanger.search;

import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import cliffhanger.library.veil.Secret;
import cliffhanger.library.veil.Veil;
import java.util.List;
import java.util.function.Function;

/// Finds without showing what is covered: that there is something is told, and where.
public final class VeiledSearch implements Search {
    private final Search search;
    private final Function<ShowId, Veil> veils;

    /// @param veils the veil over each show
    public VeiledSearch(Search search, Function<ShowId, Veil> veils) {
        this.search = search;
        this.veils = veils;
    }

    @Override
    public List<Hit> find(String text, int each) {
        return search.find(text, each).stream().filter(hit -> !tellsThatItGoesOn(hit)).map(hit -> isCovered(hit) ? covered(hit) : hit).toList();
    }

    private Hit covered(Hit hit) {
        return hit.covered(!veils.apply(hit.show()).covers(Secret.NUMBER, hit.show()));
    }

    /// Of a season to come nothing is told where it is covered whether there is one.
    private boolean tellsThatItGoesOn(Hit hit) {
        return hit.seen() == Hit.Seen.COMING && veils.apply(hit.show()).covers(Secret.OUTLOOK, hit.show());
    }

    /// Whether what was found is not shown, or the hit is left out.
    public boolean covers(Hit hit) {
        return tellsThatItGoesOn(hit) || isCovered(hit);
    }

    private boolean isCovered(Hit hit) {
        if (hit.seen() == Hit.Seen.WATCHED) {
            return false;
        }
        Veil veil = veils.apply(hit.show());
        Subject on = Subject.of(hit.show(), hit.season(), hit.episode());
        return switch (hit.kind()) {
            case SHOW -> false;
            case EPISODE -> hit.episode() != null && veil.coversTitle(hit.episode(), hit.seen() == Hit.Seen.NEXT);
            case PERSON -> veil.covers(Secret.CAST, on);
            case NOTE -> veil.covers(Secret.NOTE, on);
        };
    }
}
