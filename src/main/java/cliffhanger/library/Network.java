package cliffhanger.library;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Who airs or streams a show.
///
/// @param name      such as "HBO" or "Netflix"
/// @param country   ISO 3166 code, such as "US"; null where it streams everywhere
/// @param zone      the zone that its times are given in
/// @param streaming true where it is a web channel
public record Network(String name, @Nullable String country, @Nullable ZoneId zone, boolean streaming) {}
