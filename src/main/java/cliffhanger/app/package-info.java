/// The program: the main class, the composition root that introduces the features to each other, the main window with its
/// menu, its history of places and what it remembers, and the one reporter of failures.
@NullMarked
package cliffhanger.app;

import org.jspecify.annotations.NullMarked;
