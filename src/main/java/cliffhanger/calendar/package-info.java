/// The calendar: what airs and what was watched, by day. Entries come from [cliffhanger.calendar.CalendarPages];
/// [cliffhanger.calendar.CalendarFilter] says which stay, in the window, in a calendar file and on the command line alike, and
/// [cliffhanger.calendar.CalendarLayout] where each stands.
@NullMarked
package cliffhanger.calendar;

import org.jspecify.annotations.NullMarked;

