package cliffhanger.library;

/// The lists of facts that a show has.
public enum FactKind {
    EVENT,
    CREDIT,
    OFFER,
    RATING,
    RECAP,
    PREDICTION,
    LINK
}
