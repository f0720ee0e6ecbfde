/// Keeps the library up to date with what services say: which shows are due to be asked for, what came of the answer, and the
/// turns in a show's history that it tells of.
@NullMarked
package cliffhanger.refresh;

import org.jspecify.annotations.NullMarked;
