package cliffhanger.trackers;

/// A program that keeps what people watch.
enum Tracker {
    CLIFFHANGER("Cliffhanger"),
    TV_TIME("TV Time"),
    TRAKT("Trakt"),
    SERIES_GUIDE("SeriesGuide"),
    SIMKL("Simkl"),
    IMDB("IMDb"),
    YAMTRACK("Yamtrack"),
    MEDIA_TRACKER("MediaTracker"),
    RYOT("Ryot"),
    DUCKIE_TV("DuckieTV"),
    SERIES_TROXIDE("series-troxide"),
    FLOPPY("Floppy"),
    SONARR("Sonarr"),
    WATCHARR("Watcharr"),
    TMDB("TMDB"),
    TAUTULLI("Tautulli"),
    TVMAZE("TVmaze"),
    LETTERBOXD("Letterboxd");

    private final String title;

    Tracker(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
