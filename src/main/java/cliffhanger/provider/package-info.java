/// Services that know shows, behind one interface: what they list, what they know of a show, and what they want to be credited
/// with. A show is known again at another service by ids that both have, never by its title alone.
@NullMarked
package cliffhanger.provider;

import org.jspecify.annotations.NullMarked;
