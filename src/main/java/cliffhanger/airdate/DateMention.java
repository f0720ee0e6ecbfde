package cliffhanger.airdate;

import org.jspecify.annotations.Nullable;

/// A date that stands in a running text, such as "on July 30th" or "late 2020".
///
/// A text often leaves the year to its reader. What then is meant depends on whether it tells of the past or of what is to
/// come, so a mention has both readings; where the text names the year, or where no day is known to count from, they are
/// the same.
///
/// @param start    offset of its first character in the text
/// @param end      offset behind its last
/// @param words    the text between
/// @param ifPast   what it means of something that has happened; null where that needs a day to count from
/// @param ifFuture what it means of something to come; null where that needs a day to count from
public record DateMention(
        int start, int end, String words, @Nullable AirDate ifPast, @Nullable AirDate ifFuture) {

    /// The reading for a past or a coming event; null where nothing can be said.
    public @Nullable AirDate date(boolean past) {
        return past ? ifPast : ifFuture;
    }
}
