/// The library file: opened, looked through and brought up to date, copied whole, watched over while it is open, put aside and followed
/// where another program replaces it. What is said to be done is done: [cliffhanger.storage.file.Vigil] watches each transaction,
/// [cliffhanger.storage.file.Seals] keep a checksum of each table, [cliffhanger.storage.file.Head] says how far it came, and files from
/// outside come in by [cliffhanger.storage.file.ReadyCopy] alone.
@NullMarked
package cliffhanger.storage.file;

import org.jspecify.annotations.NullMarked;
