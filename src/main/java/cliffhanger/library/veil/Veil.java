package cliffhanger.library.veil;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;

/// What of a show is covered at this moment. It is asked about what is not watched; what is watched is never covered. Immutable but for
/// what is lifted; safe on any thread.
public final class Veil {
    /// Covers nothing.
    public static final Veil NONE = new Veil(EnumSet.noneOf(Secret.class), true, (of, what) -> false);

    private static final Set<Secret> STORY =
            EnumSet.of(Secret.TITLE, Secret.SUMMARY, Secret.STILL, Secret.RECAP, Secret.PREDICTION, Secret.NOTE, Secret.CAST);

    private final Set<Secret> covered;
    private final boolean nextTitle;
    private final BiPredicate<Subject, Secret> lifted;

    private Veil(Set<Secret> covered, boolean nextTitle, BiPredicate<Subject, Secret> lifted) {
        this.covered = covered;
        this.nextTitle = nextTitle;
        this.lifted = lifted;
    }

    /// On the user's own screen.
    ///
    /// @param lifted what the user asked to see all the same
    static Veil here(Step step, boolean outlook, BiPredicate<Subject, Secret> lifted) {
        return new Veil(covered(step, outlook), step != Step.STRICT, lifted);
    }

    /// Where others may look or listen, or what is said goes elsewhere: the next episode has its number alone, and in the last step not
    /// even that.
    static Veil outside(Step step, boolean outlook) {
        Set<Secret> covered = covered(step, outlook);
        if (step == Step.STRICT) {
            covered.add(Secret.NUMBER);
        }
        return new Veil(covered, step == Step.SHOW_ALL, (of, what) -> false);
    }

    private static Set<Secret> covered(Step step, boolean outlook) {
        Set<Secret> covered = EnumSet.noneOf(Secret.class);
        if (step != Step.SHOW_ALL) {
            covered.addAll(STORY);
        }
        if (step == Step.STRICT) {
            covered.add(Secret.COUNT);
        }
        if (outlook) {
            covered.add(Secret.OUTLOOK);
        }
        return covered;
    }

    /// Whether something is covered that is told of what is not watched.
    ///
    /// @param of what it is told of
    public boolean covers(Secret what, Subject of) {
        return covered.contains(what) && !lifted.test(of, what);
    }

    /// Whether something is covered that is told of a show as a whole.
    public boolean covers(Secret what, ShowId show) {
        return covers(what, new Subject.OnShow(show));
    }

    /// Whether the title of an episode is covered that is not watched.
    ///
    /// @param next whether it is the one to watch next
    public boolean coversTitle(EpisodeId of, boolean next) {
        return !(next && nextTitle) && covers(Secret.TITLE, new Subject.OnEpisode(of));
    }

    /// Whether nothing is ever covered, so that nobody need look.
    public boolean isNothing() {
        return covered.isEmpty();
    }
}
