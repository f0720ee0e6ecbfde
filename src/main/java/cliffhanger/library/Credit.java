package cliffhanger.library;

import org.jspecify.annotations.Nullable;

/// Who plays whom.
///
/// @param character null where only the person is known
/// @param season    the one season it is about; null for the whole show
public record Credit(String person, @Nullable String character, Role role, @Nullable Integer season) implements Fact {

    /// How large a part is.
    public enum Role {
        MAIN,
        RECURRING,
        GUEST
    }
}
