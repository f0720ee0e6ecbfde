/// What the program does between the features: changes with their toasts and undo, imports and exports, services on the internet, upkeep,
/// ringing, and the words that a start is given.
@NullMarked
package cliffhanger.app.work;

import org.jspecify.annotations.NullMarked;
