/// What the operating system gives: where a program keeps its data and its log of errors, whether another copy runs, whether there is a
/// screen, files that are the user's alone, and the thread that talks to the session bus.
@NullMarked
package cliffhanger.desktop;

import org.jspecify.annotations.NullMarked;
