/// What other trackers export, read as [cliffhanger.library.history.WatchHistory]. A [cliffhanger.trackers.ExportFiles] opens the files, of a ZIP or as
/// they lie; each is known by what is in it and read by its own [cliffhanger.trackers.Format], item by item. Nothing is unpacked to the
/// disk, files that hold secrets are not opened, and all that is read is counted against limits. No network, no library.
@NullMarked
package cliffhanger.trackers;

import org.jspecify.annotations.NullMarked;
