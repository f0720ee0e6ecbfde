/// The language in which the program speaks: every text by its key, in the window, on the command line and in notifications. Texts
/// lie as `words.properties` in the resources of the room that says them. Asks no other room.
@NullMarked
package cliffhanger.language;

import org.jspecify.annotations.NullMarked;
