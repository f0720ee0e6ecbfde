/// The nouns of a watchlist. Records say what is known of a show (facts, each with its source) and what the user made of it (plays,
/// skips, notes, ratings, rules). What is done with them goes through [cliffhanger.library.change]. Pure: nothing here knows SQL or a
/// window.
@NullMarked
package cliffhanger.library;

import org.jspecify.annotations.NullMarked;
