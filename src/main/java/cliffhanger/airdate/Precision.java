package cliffhanger.airdate;

/// How fine an [AirDate] is, finest first.
public enum Precision {
    DAY,
    MONTH,
    SEASON,
    QUARTER,
    HALF,
    YEAR,
    INTERVAL,
    UNSPECIFIED
}
