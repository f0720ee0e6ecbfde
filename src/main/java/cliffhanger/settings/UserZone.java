package cliffhanger.settings;

import cliffhanger.library.Settings;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/// The time zone that the user chose. It needs no JavaFX, which commands do without.
public final class UserZone {
    static final String NAME = "zone";

    private UserZone() {}

    /// The zone that was chosen, or the system's where none was or the name is of no zone. Blocks on the disk.
    public static ZoneId of(Settings settings, ZoneId system) {
        return settings.get(NAME).flatMap(UserZone::parse).orElse(system);
    }

    static Optional<ZoneId> parse(String id) {
        try {
            return id.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
