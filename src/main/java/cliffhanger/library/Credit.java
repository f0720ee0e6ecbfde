package cliffhanger.library;

import org.jspecify.annotations.Nullable;

/// Who plays whom.
///
/// @param character null where only the person is known
/// @param season    the one season it is about; null for the whole show
/// @param source    where it is known from
public record Credit(
        String person, @Nullable String character, Role role, @Nullable Integer season, @Nullable Source source)
        implements Fact {
    /// A credit of which no source is named.
    public Credit(String person, @Nullable String character, Role role, @Nullable Integer season) {
        this(person, character, role, season, null);
    }

    /// How large a part is.
    public enum Role {
        MAIN,
        RECURRING,
        GUEST
    }
}
