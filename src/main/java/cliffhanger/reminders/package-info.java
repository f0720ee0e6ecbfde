/// What the user will be told of, and when. Rules say what for; [cliffhanger.reminders.Planner] works out from them and from
/// what is to air which reminders are due or coming. Ringing is not done here.
@NullMarked
package cliffhanger.reminders;

import org.jspecify.annotations.NullMarked;
