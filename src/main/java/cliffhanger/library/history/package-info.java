/// What another keeper of a history says: viewings, states, ratings, notes and lists of shows that it names in its own way. Read by
/// [cliffhanger.trackers], matched in [cliffhanger.imports], taken in by a [cliffhanger.library.change.Change].
@NullMarked
package cliffhanger.library.history;

import org.jspecify.annotations.NullMarked;
