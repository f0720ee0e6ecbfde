/// The veil over what is not watched yet: one gate says what is covered, in three steps, and each room draws it over what leaves its port.
@NullMarked
package cliffhanger.library.veil;

import org.jspecify.annotations.NullMarked;
