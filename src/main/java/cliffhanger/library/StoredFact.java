package cliffhanger.library;

import java.util.List;

/// A fact as it stands in the library, with whose it is.
///
/// @param origin who said so
public record StoredFact<F extends Fact>(FactId id, F fact, Origin origin) {

    /// Whose a fact is. The user's own win over those of a source until they are released.
    public enum Origin {
        /// A source's, as it gave it.
        SOURCE,
        /// A source's, which the user took over: it stands like the user's own.
        ACCEPTED,
        /// The user's, in place of what the source says, which is kept beside it.
        CORRECTED,
        /// The user's alone.
        USER
    }

    /// The facts alone.
    public static <F extends Fact> List<F> facts(List<StoredFact<F>> listed) {
        return listed.stream().map(StoredFact::fact).toList();
    }

    public boolean isUsers() {
        return origin == Origin.CORRECTED || origin == Origin.USER;
    }
}
