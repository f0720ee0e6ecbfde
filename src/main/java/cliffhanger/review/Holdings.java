package cliffhanger.review;

import cliffhanger.library.Fact;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import java.util.List;
import java.util.Set;

/// What the library holds of a show. Calls block on the disk.
public interface Holdings {
    /// The show of this title; case, accents and punctuation do not count.
    Match find(String title);

    /// What a title means.
    sealed interface Match permits Held, Match.None, Match.Several {
        /// No show of the library.
        record None() implements Match {}

        /// More than one.
        record Several() implements Match {}
    }

    /// A show of the library with all that is known of it.
    ///
    /// @param removed   facts that the user took out
    /// @param dismissed seasons that the user took out
    record Held(ShowId id, ShowFacts facts, List<Fact> removed, Set<Integer> dismissed) implements Match {
        public Held {
            removed = List.copyOf(removed);
            dismissed = Set.copyOf(dismissed);
        }

        public Held(ShowId id, ShowFacts facts) {
            this(id, facts, List.of(), Set.of());
        }
    }
}
