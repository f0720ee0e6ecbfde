package cliffhanger.watchlist;

/// When something happens to a show: the headings of the watchlist, in order.
public enum Group {
    TODAY,
    THIS_WEEK,
    COMING_BACK,
    TO_WATCH,
    DETAILS_TO_COME,
    NO_NEWS,
    FINISHED,
    PAUSED,
    DROPPED
}
