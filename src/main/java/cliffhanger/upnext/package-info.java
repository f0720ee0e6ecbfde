/// Up next: what waits to be watched, the newest interest first, with one press to mark it. It looks at the watchlist's rows and reads
/// nothing of its own.
@NullMarked
package cliffhanger.upnext;

import org.jspecify.annotations.NullMarked;
