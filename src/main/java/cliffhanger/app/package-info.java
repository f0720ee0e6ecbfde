/// The program: its main class, and how it is tried out once while a package is made.
@NullMarked
package cliffhanger.app;

import org.jspecify.annotations.NullMarked;
