/// The main window: the composition root that introduces the features to each other, the rooms with their rail, menu and history, and what
/// the window remembers.
@NullMarked
package cliffhanger.app.window;

import org.jspecify.annotations.NullMarked;
