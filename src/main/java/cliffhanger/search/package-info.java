/// Search over titles, episodes, people and notes from one box. Hits come from [cliffhanger.search.Search], a few of each
/// kind, each with the words that matched.
@NullMarked
package cliffhanger.search;

import org.jspecify.annotations.NullMarked;
