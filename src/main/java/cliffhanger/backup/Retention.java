package cliffhanger.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups to keep: all of today and yesterday, and before that the newest of each of 12 days, 10 weeks (ISO 8601) and 9 months
/// that have any. Pure.
public final class Retention {
    private static final int DAYS = 12;
    private static final int WEEKS = 10;
    private static final int MONTHS = 9;

    private Retention() {}

    /// Those that are too many.
    ///
    /// @param zone the user's
    public static Set<Backup> surplus(List<Backup> all, LocalDate today, ZoneId zone) {
        List<Backup> newestFirst = all.stream().sorted(Comparator.comparing(Backup::made).reversed()).toList();
        Set<Backup> kept = new HashSet<>();
        newestFirst.stream().filter(backup -> ChronoUnit.DAYS.between(day(backup, zone), today) <= 1).forEach(kept::add);
        List<Backup> older = newestFirst.stream().filter(backup -> !kept.contains(backup)).toList();
        keep(kept, older, DAYS, backup -> day(backup, zone));
        keep(kept, older, WEEKS, backup -> day(backup, zone).get(IsoFields.WEEK_BASED_YEAR) * 100 + day(backup, zone).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        keep(kept, older, MONTHS, backup -> YearMonth.from(day(backup, zone)));
        Set<Backup> surplus = new HashSet<>(all);
        surplus.removeAll(kept);
        return surplus;
    }

    /// The newest of each span of time, of as many spans.
    private static void keep(Set<Backup> kept, List<Backup> newestFirst, int spans, Function<Backup, Object> span) {
        Set<Object> seen = new HashSet<>();
        for (Backup backup : newestFirst) {
            if (seen.size() < spans && seen.add(span.apply(backup))) {
                kept.add(backup);
            }
        }
    }

    private static LocalDate day(Backup backup, ZoneId zone) {
        return LocalDate.ofInstant(backup.made(), zone);
    }
}
