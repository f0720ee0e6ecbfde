/// The watchlist: one row a show, grouped by when something happens. Rows come from [cliffhanger.watchlist.WatchlistRows];
/// [cliffhanger.watchlist.Grouping] says where each belongs, [cliffhanger.watchlist.RowWords] what it says.
@NullMarked
package cliffhanger.watchlist;

import org.jspecify.annotations.NullMarked;
