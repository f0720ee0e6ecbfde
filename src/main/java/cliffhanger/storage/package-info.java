/// The library as the other rooms see it, and the only room that knows SQL: [cliffhanger.storage.SqliteLibrary] is the door for writes, the
/// others of its name answer what the features ask for. One connection, used by one thread at a time.
@NullMarked
package cliffhanger.storage;

import org.jspecify.annotations.NullMarked;
