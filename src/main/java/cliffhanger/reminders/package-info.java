/// What the user is told of, and when.
///
/// Data goes one way: rules, what airs and news → [cliffhanger.reminders.Planner], a pure function → the
/// [cliffhanger.reminders.Ledger], one row for each subject, timing and planned instant → [cliffhanger.reminders.ReminderDelivery], which
/// claims what is due → [cliffhanger.reminders.Notices], which put it into as few notices as a reader wants → whoever can show
/// them: the open window, or the command `remind` while it is closed.
///
/// A row is PLANNED until it is due; CLAIMED, with the process that did so, in the transaction before it is shown; then SHOWN,
/// or MISSED where it was told of later together with others; CLICKED, SNOOZED or DONE by what the user does; CANCELLED where it
/// is not wanted any more. Of rows that are not cancelled the database allows one for each [cliffhanger.reminders.Reminder.Key],
/// which names subject, date and timing: so a corrected hour, a journey to another zone or a clock that is set back ring nothing
/// twice, and a moved date rings anew.
///
/// A notification server keeps no receipt that could be asked for. A process that dies in the instant between showing a notice
/// and writing that down has it shown again, under the same tag: in the place of the first where the server knows tags, else
/// once more. To be told twice was thought better than not at all.
@NullMarked
package cliffhanger.reminders;

import org.jspecify.annotations.NullMarked;
