package cliffhanger.library;

/// What a reminder rule is on. Where rules of several reaches speak of the same occasion, the nearest counts.
public sealed interface RuleScope {
    /// Every show.
    record Everything() implements RuleScope {}

    /// Every favourite.
    record Favourites() implements RuleScope {}

    /// Every show that the user has in this state.
    record InState(ShowState state) implements RuleScope {}

    /// One show.
    record OfShow(ShowId show) implements RuleScope {}

    /// One season of a show.
    record OfSeason(ShowId show, SeasonId season) implements RuleScope {}

    /// The higher, the nearer; a list that the user made says more than a state.
    default int nearness() {
        return switch (this) {
            case Everything _ -> 0;
            case InState _ -> 1;
            case Favourites _ -> 2;
            case OfShow _ -> 3;
            case OfSeason _ -> 4;
        };
    }
}
