package cliffhanger.storage.rows;

import cliffhanger.library.ReminderRule;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.ReminderRule.Timing;
import cliffhanger.library.RuleScope;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.storage.sql.Row;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reminder rules as rows.
public final class RuleRows {
    /// Of `reminder_rule u`.
    public static final String COLUMNS = "u.id, u.show_id, u.season_id, u.state, u.occasion, u.lead_minutes, u.clock_time, u.weekday, u.own_day,"
            + " u.silent, u.caught_up, u.text";

    private static final String FAVOURITES = "FAVOURITE";

    private RuleRows() {}

    public static ReminderRule read(Row row) throws SQLException {
        UUID id = UUID.fromString(row.text());
        RuleScope on = reach(row.largeOrNull(), row.largeOrNull(), row.textOrNull());
        Occasion occasion = row.choice(Occasion.class);
        Duration lead = Duration.ofMinutes(row.large());
        String clock = row.textOrNull();
        Integer weekday = row.numberOrNull();
        String day = row.textOrNull();
        Timing timing = new Timing(lead, clock == null ? null : LocalTime.parse(clock), weekday == null ? null : DayOfWeek.of(weekday),
                day == null ? null : LocalDate.parse(day));
        return new ReminderRule(id, on, occasion, timing, row.flag(), row.flag(), row.textOrNull());
    }

    private static RuleScope reach(@Nullable Long show, @Nullable Long season, @Nullable String state) {
        if (show != null) {
            return season == null ? new RuleScope.OfShow(new ShowId(show)) : new RuleScope.OfSeason(new ShowId(show), new SeasonId(season));
        }
        if (state != null) {
            return state.equals(FAVOURITES) ? new RuleScope.Favourites() : new RuleScope.InState(ShowState.valueOf(state));
        }
        return new RuleScope.Everything();
    }

    /// The show's row; null for a wider reach.
    public static @Nullable Long show(RuleScope on) {
        return switch (on) {
            case RuleScope.OfShow of -> of.show().value();
            case RuleScope.OfSeason of -> of.show().value();
            case RuleScope.Everything _, RuleScope.Favourites _, RuleScope.InState _ -> null;
        };
    }

    /// The season's row; null for a wider reach.
    public static @Nullable Long season(RuleScope on) {
        return on instanceof RuleScope.OfSeason of ? of.season().value() : null;
    }

    /// What the column `state` holds.
    public static @Nullable String state(RuleScope on) {
        return switch (on) {
            case RuleScope.Favourites _ -> FAVOURITES;
            case RuleScope.InState in -> in.state().name();
            case RuleScope.Everything _, RuleScope.OfShow _, RuleScope.OfSeason _ -> null;
        };
    }
}
