package cliffhanger.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// The time in the zone that the user chose, which may change while the program runs. Safe on any thread.
final class UserClock extends Clock {
    private final Clock base;
    private volatile ZoneId zone;

    UserClock(Clock base) {
        this.base = base;
        zone = base.getZone();
    }

    void setZone(ZoneId chosen) {
        zone = chosen;
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
