/// How the window comes up: it is claimed for one library, the library is opened while JavaFX starts, and where there is none to open a
/// small window says why or helps.
@NullMarked
package cliffhanger.app.start;

import org.jspecify.annotations.NullMarked;
