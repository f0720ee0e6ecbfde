/// Taking the library along: whole and lossless, as tables, as a calendar, as a page to read, and in the shape that other trackers read. Nothing of it
/// changes the library; a whole one is taken in by a [cliffhanger.library.change.Change.TakeIn] that reads an
/// [cliffhanger.transfer.ArchiveFile].
@NullMarked
package cliffhanger.transfer;

import org.jspecify.annotations.NullMarked;
