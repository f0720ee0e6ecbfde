/// Posters, stills and faces: fetched in the background, kept on the disk up to a size, and shown as large as they are needed.
@NullMarked
package cliffhanger.pictures;

import org.jspecify.annotations.NullMarked;
