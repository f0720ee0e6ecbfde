package cliffhanger.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.library.Settings;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserClockTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final UserClock clock = new UserClock(Clock.system(BERLIN));

    @TempDir
    Path folder;

    @Test
    void itGoesByTheZoneThatWasChosenAndStillKnowsTheSystems() {
        try (SqliteLibrary library = SqliteLibrary.open(folder, clock)) {
            Settings settings = new SqliteSettings(library);
            clock.follow(settings);
            assertThat(clock.getZone()).isEqualTo(BERLIN);
            settings.put("zone", NEW_YORK.getId());
            clock.follow(settings);
            assertThat(clock.getZone()).isEqualTo(NEW_YORK);
            assertThat(clock.system()).isEqualTo(BERLIN);
        }
    }
}
