/// The room of a show: its header, its season tabs, and on the season pane a card for each question that an article about a new season
/// answers, edited in place. Pages come from [cliffhanger.show.ShowPages].
@NullMarked
package cliffhanger.show;

import org.jspecify.annotations.NullMarked;
