package cliffhanger.storage.sql;

/// Told of each transaction that writes.
public interface TransactionGuard {
    TransactionGuard NONE = new TransactionGuard() {};

    /// Before anything is written; a [LibraryException] says why nothing may be.
    default void begin() {}

    /// At the end of the work, within its transaction.
    default void settle() {}

    /// It is on the disk; a [LibraryException] says why that is worth nothing.
    default void done() {}
}
