/// How commands print what they found: as JSON for other programs, as tables and as text.
@NullMarked
package cliffhanger.command.print;

import org.jspecify.annotations.NullMarked;
