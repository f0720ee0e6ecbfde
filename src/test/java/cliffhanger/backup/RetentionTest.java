package cliffhanger.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// Backups are thinned out as they grow old, and never all at once.
class RetentionTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static Backup at(LocalDate day, int hour) {
        Instant made = day.atTime(hour, 0).atZone(ZONE).toInstant();
        return new Backup(Path.of("library-" + made + ".db"), made, 1);
    }

    @Test
    void twoYearsOfDailyBackupsLeaveTwelveDaysTenWeeksAndNineMonths() {
        List<Backup> all = new ArrayList<>();
        for (int i = 0; i < 730; i++) {
            all.add(at(TODAY.minusDays(i), 9));
            all.add(at(TODAY.minusDays(i), 20));
        }
        Set<Backup> surplus = Retention.surplus(all, TODAY, ZONE);
        List<Backup> kept = all.stream().filter(backup -> !surplus.contains(backup)).toList();
        assertThat(kept).contains(at(TODAY, 9), at(TODAY, 20), at(TODAY.minusDays(1), 9), at(TODAY.minusDays(1), 20));
        assertThat(kept).contains(at(TODAY.minusDays(2), 20)).doesNotContain(at(TODAY.minusDays(2), 9));
        assertThat(kept).contains(at(TODAY.minusDays(13), 20));
        assertThat(kept).contains(at(LocalDate.of(2026, 3, 31), 20)).doesNotContain(at(LocalDate.of(2026, 2, 28), 20));
        assertThat(kept).hasSizeBetween(4 + 12 + 6, 4 + 12 + 10 + 9);
    }

    @Property
    void theNewestStaysAndToThinAgainChangesNothing(@ForAll @Size(max = 60) List<@IntRange(max = 900) Integer> ages) {
        List<Backup> all = ages.stream().distinct().map(age -> at(TODAY.minusDays(age), 12)).toList();
        Set<Backup> surplus = Retention.surplus(all, TODAY, ZONE);
        List<Backup> kept = all.stream().filter(backup -> !surplus.contains(backup)).toList();
        assertThat(kept.isEmpty()).isEqualTo(all.isEmpty());
        assertThat(Retention.surplus(kept, TODAY, ZONE)).isEmpty();
        assertThat(all.stream().filter(backup -> ChronoUnit.DAYS.between(LocalDate.ofInstant(backup.made(), ZONE), TODAY) <= 1))
                .allSatisfy(backup -> assertThat(surplus).doesNotContain(backup));
    }
}
