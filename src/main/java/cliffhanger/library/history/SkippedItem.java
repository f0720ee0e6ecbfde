package cliffhanger.library.history;

import cliffhanger.language.Sentence;
import org.jspecify.annotations.Nullable;

/// Something of a history that is not taken over.
///
/// @param what  such as a film's title; null where the place says it all
/// @param where the file and the line or item
public record SkippedItem(Reason reason, @Nullable Sentence what, Sentence where) {
    /// Why.
    public enum Reason {
        /// A film: there are only shows here.
        FILM,
        /// A book, a game, a podcast: no show either.
        OTHER_MEDIUM,
        /// It names no episode that could be found: no number, or no show.
        NO_NUMBER,
        /// A vote on a scale that its keeper never explained.
        UNKNOWN_SCALE,
        /// It stands for something else than a viewing, such as where somebody stopped.
        NO_VIEWING,
        /// Something in it makes no sense, such as a date in a month 13.
        SENSELESS,
        /// A comment, or a person that is followed: nothing of the user's own shows.
        NOT_KEPT_HERE,
        /// A file that holds secrets of an account; it was not opened.
        SECRET,
        /// A line or an item in which its reader found nothing that it knows.
        NOTHING_TOLD,
        /// A file that no reader knows.
        UNKNOWN_FILE,
        /// A file that cannot be read to its end, beside others that can.
        DAMAGED_FILE
    }
}
