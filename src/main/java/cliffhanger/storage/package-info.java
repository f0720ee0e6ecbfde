/// The library file: SQLite by plain JDBC, and the only place that knows SQL. It implements [cliffhanger.library.Library]
/// and what the features ask for. [cliffhanger.storage.LibraryFile] opens and checks the file and brings it up to date;
/// [cliffhanger.storage.SqliteLibrary] is the door for writes, its writers say which rows a change touches, and the
/// journal keeps how to take them back. One connection, used by one thread at a time.
@NullMarked
package cliffhanger.storage;

import org.jspecify.annotations.NullMarked;
