/// SQLite by plain JDBC: a connection with its statements kept prepared, rows, pages, and what is said of a disk or a file that does not do
/// what it is asked. The only room that imports java.sql.
@NullMarked
package cliffhanger.storage.sql;

import org.jspecify.annotations.NullMarked;
