/// The import workbench: what a history of another tracker holds, how its shows are those of the library, what would become of each
/// thing, and what did. [cliffhanger.imports.Workbench] is the way through it, for the window and the command line alike.
@NullMarked
package cliffhanger.imports;

import org.jspecify.annotations.NullMarked;
