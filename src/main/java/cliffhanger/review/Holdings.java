package cliffhanger.review;

import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import java.util.Optional;

/// What the library holds of a show. Calls block on the disk.
public interface Holdings {
    /// The show of this title; case, accents and punctuation do not count. Empty where there is none, or more than one.
    Optional<Held> find(String title);

    /// A show of the library with all that is known of it.
    record Held(ShowId id, ShowFacts facts) {}
}
