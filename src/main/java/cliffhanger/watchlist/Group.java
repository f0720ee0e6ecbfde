package cliffhanger.watchlist;

/// When something happens to a show: the headings of the watchlist, in order.
public enum Group {
    TODAY,
    THIS_WEEK,
    TO_WATCH,
    COMING_BACK,
    NO_NEWS,
    FINISHED
}
