/// What was watched, by day. Lines come from [cliffhanger.history.HistoryPages]; [cliffhanger.history.HistoryDay] folds them,
/// [cliffhanger.history.HistoryWords] says what they say.
@NullMarked
package cliffhanger.history;

import org.jspecify.annotations.NullMarked;

