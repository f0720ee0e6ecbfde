package cliffhanger.article;

/// A line of an article: a paragraph, a heading, an item of a list.
///
/// @param start   offset of its first character that is no blank
/// @param end     offset behind its last
/// @param section what the heading above it says it is about; of a heading, what it says itself
/// @param season  which season that heading speaks of; 0 where it names none
record Line(int start, int end, String text, Kind kind, Section section, int season) {
    /// How a line is set.
    enum Kind {
        HEADING,
        ITEM,
        PROSE
    }
}
