package cliffhanger.storage.journal;

import cliffhanger.library.Applied;
import cliffhanger.library.ShowId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a writer did.
///
/// @param typing  what is being typed on, as the payload's `on` names it, so that the next letters are one step with it; null where
///     nothing is
/// @param payload the change in terms that mean the same in any file: show uuids, season and episode numbers
public record Effect(
        Applied.Kind kind,
        String subject,
        @Nullable Integer season,
        int count,
        int left,
        Set<ShowId> shows,
        @Nullable String typing,
        Map<String, Object> payload) {
    /// One that nobody is typing.
    public Effect(
            Applied.Kind kind, String subject, @Nullable Integer season, int count, int left, Set<ShowId> shows, Map<String, Object> payload) {
        this(kind, subject, season, count, left, shows, null, payload);
    }
}
