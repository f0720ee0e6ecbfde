/// The review of an article: what was read from it, fact by fact beside its text, ticked or not, edited, and compared with what
/// the library holds; and one Change that takes over what is ticked.
///
/// [cliffhanger.review.Claims] turns a reading into claims, [cliffhanger.review.Comparison] sets each against what is held, and
/// [cliffhanger.review.Acceptance] makes the change. The view-model holds them, the views show them.
@NullMarked
package cliffhanger.review;

import org.jspecify.annotations.NullMarked;
