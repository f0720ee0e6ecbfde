/// How the nouns of the library lie in columns and are read from them, for writers and readers alike.
@NullMarked
package cliffhanger.storage.rows;

import org.jspecify.annotations.NullMarked;
