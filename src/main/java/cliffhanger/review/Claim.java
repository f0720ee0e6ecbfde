package cliffhanger.review;

import cliffhanger.library.Fact;
import cliffhanger.library.Field;
import cliffhanger.library.Release;

/// One thing that an article says and that can be written into the library.
public sealed interface Claim {

    /// A single fact of the show.
    ///
    /// @param text in the field's form
    record OfShow(Field.OfShow field, String text) implements Claim {}

    /// A single fact of a season.
    ///
    /// @param text in the field's form
    record OfSeason(int season, Field.OfSeason field, String text) implements Claim {}

    /// When a season comes or came.
    record When(int season, Release release) implements Claim {}

    /// A fact of one of the lists.
    record Listed(Fact fact) implements Claim {}

    /// What it is about, for grouping.
    default Group group() {
        return switch (this) {
            case OfShow _ -> Group.SHOW;
            case OfSeason _, When _ -> Group.SEASON;
            case Listed(Fact fact) -> switch (fact.inList()) {
                case EVENT -> Group.STATUS;
                case CREDIT -> Group.CAST;
                case OFFER -> Group.WATCH;
                case RATING -> Group.RATING;
                case RECAP, PREDICTION, LINK -> Group.STORY;
            };
        };
    }

    /// The groups in the order in which they are shown.
    enum Group {
        SEASON,
        STATUS,
        SHOW,
        WATCH,
        CAST,
        RATING,
        STORY
    }
}
