package cliffhanger.welcome;

/// Where people come from. Where each keeps what it gave out is said by `welcome.where.X`.
enum FormerTracker {
    TV_TIME("TV Time"),
    TRAKT("Trakt"),
    SERIESGUIDE("SeriesGuide"),
    SIMKL("Simkl"),
    IMDB("IMDb"),
    OTHERS("");

    private final String brand;

    FormerTracker(String brand) {
        this.brand = brand;
    }

    /// Its own name; empty for all others together.
    String brand() {
        return brand;
    }
}
