package cliffhanger.library;

/// Where a show stands, as a metadata source puts it. What came about, and when, is told by [StatusEvent]s.
public enum Lifecycle {
    RUNNING,
    ENDED,
    TO_BE_DETERMINED,
    IN_DEVELOPMENT,
    UNKNOWN
}
