package cliffhanger.insights;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure as a table: what its chart draws, and what is written of it.
///
/// @param title  in words
/// @param header of its columns, the first of which names the lines
public record Figure(Id id, String title, List<String> header, List<Line> lines) {
    /// Which figure it is.
    public enum Id {
        MONTHS,
        HOURS,
        TOP,
        GENRES,
        NETWORKS,
        DECADES,
        FATES
    }

    /// @param name   of what it tells
    /// @param cells  in words, without the name
    /// @param value  what its bar is long by, in minutes
    /// @param before what the bar beside it is long by; 0 for none
    /// @param behind the plays that it counts; null for none
    public record Line(String name, List<String> cells, long value, long before, @Nullable Behind behind) {}
}
