/// Reads TVmaze answers (api.tvmaze.com, no key; the data is CC BY-SA 4.0) from files, in any of the shapes that the
/// service gives: a show, with or without embedded seasons, episodes and cast; lists of shows, of search hits, of episodes,
/// of a schedule. Every field is optional, since answers have drifted over the years.
@NullMarked
package cliffhanger.tvmaze;

import org.jspecify.annotations.NullMarked;
