/// Finding shows that are not in the library yet: any show by its name, and what begins or comes back soon. One press adds it.
@NullMarked
package cliffhanger.discover;

import org.jspecify.annotations.NullMarked;
