/// Taking the library along: as tables, as a calendar, as a page to read, and in the shape that other trackers read. Nothing of it
/// changes the library.
@NullMarked
package cliffhanger.transfer;

import org.jspecify.annotations.NullMarked;
