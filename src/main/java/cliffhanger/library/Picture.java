package cliffhanger.library;

import org.jspecify.annotations.Nullable;

/// Where a picture is to be had: of a season, an episode or a person of the cast, or with none of them named, of the show.
///
/// @param episode its id at the source
/// @param person  the name
/// @param small   the address of one about 200 pixels wide
/// @param large   the address of one as large as there is; null where there is no other
public record Picture(
        @Nullable Integer season, @Nullable Long episode, @Nullable String person, String small, @Nullable String large) {}
