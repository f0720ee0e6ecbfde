package cliffhanger.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a fact came from.
///
/// @param title     such as the headline of an article, or the name of a service
/// @param address   http or https
/// @param publisher who stands behind it
/// @param licence   the terms it is under, where they ask to be named
/// @param readOn    the day on which it said so
public record Source(
        String title,
        @Nullable String address,
        @Nullable String publisher,
        @Nullable String licence,
        @Nullable LocalDate readOn) {}
