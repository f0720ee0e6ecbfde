/// What was done, in order, and how to take it back: each row as it was before, by temporary triggers, and a hybrid logical clock.
@NullMarked
package cliffhanger.storage.journal;

import org.jspecify.annotations.NullMarked;
