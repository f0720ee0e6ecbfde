/// The nouns of a watchlist and its one door. Records say what is known of a show (facts, each with its source) and what
/// the user made of it (plays, skips, notes, ratings, rules). A [cliffhanger.library.Change] is one thing the user did;
/// [cliffhanger.library.Library] applies it, remembers it and can take it back. Pure: nothing here knows SQL or a window.
@NullMarked
package cliffhanger.library;

import org.jspecify.annotations.NullMarked;
