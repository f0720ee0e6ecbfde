/// The library file: SQLite by plain JDBC, and the only place that knows SQL. It implements [cliffhanger.library.Library]
/// and what the features ask for. [cliffhanger.storage.LibraryFile] opens and checks the file and brings it up to date;
/// [cliffhanger.storage.SqliteLibrary] is the door for writes, its writers say which rows a change touches, and the
/// journal keeps how to take them back. One connection, used by one thread at a time.
///
/// What is said to be done is done: [cliffhanger.storage.Vigil] watches each transaction, that the open file is still the one of its name,
/// that [cliffhanger.storage.Seals] keep a checksum of each table, and that [cliffhanger.storage.Head] says how far it came. Library files
/// from outside come in by [cliffhanger.storage.ReadyCopy] alone.
@NullMarked
package cliffhanger.storage;

import org.jspecify.annotations.NullMarked;
