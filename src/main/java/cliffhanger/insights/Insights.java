package cliffhanger.insights;

import cliffhanger.library.ShowId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of a period. What was watched nobody knows when, and what was marked in bulk, counts in totals and in no month, hour or
/// sitting.
///
/// @param period  what they are about
/// @param total   all that was watched in it
/// @param shows   of so many shows
/// @param apart   what of the total is in no month
/// @param years   the years with a play, newest first
/// @param months  of a year twelve, with those of the year before; of all time one a year, oldest first
/// @param hours   by weekday from Monday and hour of the day
/// @param top     the shows most watched, by minutes
/// @param kinds   by genre, network and decade of the show's premiere
/// @param backlog what waits now
/// @param fates   what became of shows
/// @param records the longest sitting, and how long a season takes
/// @param oracle  how forecasts of the premieres in the period did
public record Insights(
        Period period, Amount total, int shows, Apart apart, List<Integer> years, List<Stretch> months, List<List<Amount>> hours, List<Rank> top,
        Map<Kind, List<Share>> kinds, Backlog backlog, Fates fates, Records records, Oracle oracle) {

    /// What of a total is in no month.
    ///
    /// @param untimed nobody knows when; none of a year
    /// @param bulk    more than five of one show within a minute
    public record Apart(int untimed, int bulk) {
        public int plays() {
            return untimed + bulk;
        }
    }

    /// A month, or a year.
    ///
    /// @param number 1 to 12, or the year
    /// @param before the same month of the year before; nothing for a year
    public record Stretch(int number, Amount amount, Amount before) {}

    /// A show among the most watched.
    public record Rank(ShowFact show, Amount amount) {}

    /// By what shows are told apart.
    public enum Kind {
        GENRE,
        NETWORK,
        DECADE
    }

    /// @param name the genre, the network, or the decade's first year; empty where it is not known
    public record Share(String name, Amount amount) {}

    /// What has aired and waits, of shows that are watched or planned, as Up next counts it: from the next episode of each on.
    ///
    /// @param pace  minutes a day over the last twelve weeks, without what was marked in bulk
    /// @param until the day on which all would be watched at that pace; null where nothing is watched, or it is beyond the year 9999
    public record Backlog(int shows, int episodes, long minutes, double pace, @Nullable LocalDate until) {}

    /// What became of shows of which something was watched.
    ///
    /// @param cancelled by whoever made them, ever
    /// @param waiting   that will come back, ever
    /// @param finished  watched whole in the period, and over
    /// @param abandoned dropped in the period
    public record Fates(List<ShowFact> cancelled, List<ShowFact> waiting, List<ShowFact> finished, List<ShowFact> abandoned) {}

    /// @param longest      the sitting of most minutes; null for none
    /// @param seasons      how many were finished in the period
    /// @param medianDays   from a season's first episode to its last; null for none
    public record Records(@Nullable Sitting longest, int seasons, @Nullable Integer medianDays) {}

    /// Episodes watched one after the other.
    ///
    /// @param first when the first of them was watched
    public record Sitting(Instant first, Instant last, Amount amount, ShowId show) {}

    /// How many premieres came within the 80 % window that was forecast when the season before was over.
    public record Oracle(int hits, int premieres) {}
}
