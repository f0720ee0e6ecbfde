package cliffhanger.reminders;

import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What rules ask of a show.
///
/// @param uuid  the same in every copy of the library
/// @param added when it came into the library; it is told of nothing that was before
public record ShowLine(
        ShowId id, String uuid, String title, @Nullable String network, ShowState state, boolean favourite, Instant added) {}
