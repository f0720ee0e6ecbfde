package cliffhanger.library;

/// What a show is to the user. Planned turns to watching with the first mark, watching to finished with the last episode of
/// a show that is over, and finished to watching when there is more to see again.
public enum ShowState {
    PLANNED,
    WATCHING,
    PAUSED,
    DROPPED,
    FINISHED;

    /// Whether the user wants to hear of it.
    public boolean isActive() {
        return this != PAUSED && this != DROPPED;
    }
}
