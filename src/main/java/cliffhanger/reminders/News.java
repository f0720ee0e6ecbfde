package cliffhanger.reminders;

import cliffhanger.library.SeasonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a source changed: a date that became known or moved, a turn of a show's fate, or what it lists.
///
/// @param number of an episode; null for its season
/// @param before of a date its EDTF before, null for none
/// @param after  of a date its EDTF now, null for none; of a status the name of its [cliffhanger.library.StatusEvent.Kind]
/// @param who    of a status the network behind it
/// @param quiet  whether the user took it over by hand, and so knows
public record News(
        long id,
        ShowLine show,
        @Nullable SeasonId season,
        @Nullable Integer seasonNumber,
        @Nullable Integer number,
        Kind kind,
        @Nullable String before,
        @Nullable String after,
        @Nullable String who,
        boolean quiet,
        Instant happened) {

    /// What changed.
    public enum Kind {
        DATE,
        STATUS,
        /// The show is called otherwise now: from `before` to `after`.
        RENAMED,
        /// The service `who` knows the show no more.
        DELISTED,
        /// The service `who` lists two episodes by one number.
        DOUBLED,
        /// It had been told that the show is over, and that was taken back.
        GOES_ON;

        /// Whether a rule may ring for it; the rest stands in the list of what changed.
        public boolean rings() {
            return this == DATE || this == STATUS;
        }
    }
}
