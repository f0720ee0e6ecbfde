package cliffhanger.airdate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When the seasons of a show came so far.
///
/// @param premieres first day of each season in an unbroken run up to the last, in order; at least one
/// @param network   who airs it now; null where that is not known
/// @param streaming whether that is a streaming service
public record Cadence(List<LocalDate> premieres, @Nullable String network, boolean streaming) {
    /// The networks whose seasons begin in the weeks after Labor Day, lower case.
    private static final Set<String> FALL_NETWORKS = Set.of("abc", "cbs", "nbc", "fox", "the cw", "the wb", "upn");

    public Cadence {
        premieres = List.copyOf(premieres);
        if (premieres.isEmpty()) {
            throw new IllegalArgumentException("a cadence begins with a premiere");
        }
    }

    LocalDate last() {
        return premieres.getLast();
    }

    boolean isOnFallNetwork() {
        return network != null && FALL_NETWORKS.contains(network.strip().toLowerCase(Locale.ROOT));
    }
}
