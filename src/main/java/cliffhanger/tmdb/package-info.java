/// Reads TMDB (themoviedb.org), which needs the user's own key: where to watch by country, the fate of a show in its words, what
/// a season is about. Where to watch comes from JustWatch, and is credited to it.
@NullMarked
package cliffhanger.tmdb;

import org.jspecify.annotations.NullMarked;
