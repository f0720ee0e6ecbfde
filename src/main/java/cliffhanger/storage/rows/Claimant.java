package cliffhanger.storage.rows;

import java.time.Instant;

/// A process that claims reminders, told apart from a later one of the same number by when it started.
///
/// @param pid     its number; 0 for one that is known to be gone
/// @param started milliseconds since 1970-01-01T00:00Z, 0 where the system does not say
public record Claimant(long pid, long started) {
    public static Claimant me() {
        return of(ProcessHandle.current());
    }

    private static Claimant of(ProcessHandle process) {
        return new Claimant(process.pid(), process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
    }

    public String print() {
        return pid + " " + started;
    }

    public static Claimant parse(String text) {
        String[] parts = text.split(" ", 2);
        return new Claimant(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    public boolean isAlive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).map(Claimant::of).filter(this::equals).isPresent();
    }
}
