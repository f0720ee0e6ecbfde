/// The writers: each says which rows a kind of change touches. They run within the transaction of [cliffhanger.storage.SqliteLibrary] and
/// nowhere else.
@NullMarked
package cliffhanger.storage.write;

import org.jspecify.annotations.NullMarked;
