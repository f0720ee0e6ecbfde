-- Version 7: how it is noticed that a row is not as it was written.

-- Of each table of facts and marks the number of its rows and the sum of their CRC-32C, kept by the transaction that changes
-- it. The row with no name counts the commits, and chains each to those before.
CREATE TABLE seal (
  table_name TEXT PRIMARY KEY,
  row_count  INTEGER NOT NULL,
  checksum   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
