package cliffhanger.storage.sql;

/// What may be done with a file, as SQLite's flags for opening one say it.
public enum Access {
    /// Read and write it, and make it where it is not there.
    MAKE(6),
    /// Read and write it; it has to be there.
    WRITE(2),
    /// Read it, beside others who may write.
    READ(1),
    /// Read it as it lies there, with no lock and no look at a log beside it: for media that cannot be written, and copies that
    /// nobody else knows of.
    STILL(1);

    private final int flags;

    Access(int flags) {
        this.flags = flags;
    }

    int flags() {
        return flags;
    }
}
