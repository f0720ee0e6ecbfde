/// Services that know shows, behind one interface: what they list, and what they know of a show. A show is known again at another service by ids that both have, never by its title alone.
@NullMarked
package cliffhanger.provider;

import org.jspecify.annotations.NullMarked;
