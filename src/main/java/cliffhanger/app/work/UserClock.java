package cliffhanger.app.work;

import cliffhanger.library.Settings;
import cliffhanger.settings.UserZone;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// The time in the zone that the user chose, which may change while the program runs. Safe on any thread.
public final class UserClock extends Clock {
    private final Clock base;
    private volatile ZoneId zone;

    /// In the zone of the system, until another is chosen.
    public static UserClock here() {
        return new UserClock(Clock.system(ZoneId.systemDefault()));
    }

    public UserClock(Clock base) {
        this.base = base;
        zone = base.getZone();
    }

    /// Goes by the zone that the user chose, where one was chosen. Blocks on the disk.
    public void follow(Settings settings) {
        zone = UserZone.of(settings, zone);
    }

    public void setZone(ZoneId chosen) {
        zone = chosen;
    }

    /// The zone where none is chosen.
    public ZoneId system() {
        return base.getZone();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return base.withZone(other);
    }

    @Override
    public Instant instant() {
        return base.instant();
    }
}
