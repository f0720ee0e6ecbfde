/// What the operating system gives: where a program keeps its data, whether another copy runs, whether there is a screen,
/// how to open an address.
@NullMarked
package cliffhanger.desktop;

import org.jspecify.annotations.NullMarked;
