package cliffhanger.airdate;

/// How regular a show has been, which says how far its next gap may lie from its anchor. The edges are mean misses in days of
/// the rule that has served the show best.
enum GapClass {
    /// One premiere, in the autumn, on a network whose seasons begin then.
    FALL_DEBUT,
    /// One premiere, in January to April, on such a network: the next may come in the autumn of that year.
    MIDSEASON_DEBUT,
    /// One premiere, elsewhere or at another time of the year.
    DEBUT,
    /// One premiere, on a streaming service.
    STREAMING_DEBUT,
    /// Under 10 days.
    PUNCTUAL,
    /// Under 20 days.
    STEADY,
    /// Under 40 days.
    LOOSE,
    /// More.
    ERRATIC,
    /// The median of its past gaps has served best.
    MEDIAN;

    static GapClass ofMiss(double days) {
        return days < 10 ? PUNCTUAL : days < 20 ? STEADY : days < 40 ? LOOSE : ERRATIC;
    }
}
