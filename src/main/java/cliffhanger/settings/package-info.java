/// How the user likes it: theme, region, zone, first day of the week, where the library lies; and what the program is made
/// of. [cliffhanger.settings.Preferences] holds the choices, which live in the library file.
@NullMarked
package cliffhanger.settings;

import org.jspecify.annotations.NullMarked;
