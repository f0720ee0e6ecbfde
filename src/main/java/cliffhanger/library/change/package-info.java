/// The library's one door. A [cliffhanger.library.change.Change] is one thing the user did; [cliffhanger.library.change.Library] applies
/// it, remembers it and can take it back.
@NullMarked
package cliffhanger.library.change;

import org.jspecify.annotations.NullMarked;
