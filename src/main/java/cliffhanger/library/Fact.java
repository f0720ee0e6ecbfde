package cliffhanger.library;

/// One of the smaller things known of a show, of which there is a list: the user can write, correct, reorder and remove each.
public sealed interface Fact permits StatusEvent, Credit, Offer, Rating, Recap, Prediction, Link {

    /// Which list a fact is in.
    default FactKind inList() {
        return switch (this) {
            case StatusEvent _ -> FactKind.EVENT;
            case Credit _ -> FactKind.CREDIT;
            case Offer _ -> FactKind.OFFER;
            case Rating _ -> FactKind.RATING;
            case Recap _ -> FactKind.RECAP;
            case Prediction _ -> FactKind.PREDICTION;
            case Link _ -> FactKind.LINK;
        };
    }
}
