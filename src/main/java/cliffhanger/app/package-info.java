/// The program: the main class, the composition root that introduces the features to each other, and the main window.
@NullMarked
package cliffhanger.app;

import org.jspecify.annotations.NullMarked;
