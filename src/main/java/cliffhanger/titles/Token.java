package cliffhanger.titles;

/// A word of a text, or one sign of a script that writes without blanks, folded.
///
/// @param text  small letters and digits, without accents; never empty
/// @param begin where it begins in the text
/// @param end   where it ends, the place after its last letter
/// @param chunk which run between blanks it belongs to, from 0
/// @param sign  whether it is one sign of Chinese, Japanese, Korean, Thai and the like, or a picture sign
record Token(String text, int begin, int end, int chunk, boolean sign) {}
