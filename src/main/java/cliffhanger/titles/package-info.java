/// How titles and names are compared, in one place: by the library's search, by names on the command line, by the catalogue, by
/// imports and by files. What people leave out when they type does not count: case, accents, apostrophes and full stops.
@NullMarked
package cliffhanger.titles;

import org.jspecify.annotations.NullMarked;
