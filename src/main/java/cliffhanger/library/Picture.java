package cliffhanger.library;

import org.jspecify.annotations.Nullable;

/// Where a picture is to be had: of a season, an episode or a person of the cast, or with none of them named, of the show.
///
/// @param episode its id at the source
/// @param person  the name
/// @param address of one about 200 pixels wide
public record Picture(@Nullable Integer season, @Nullable Long episode, @Nullable String person, String address) {}
