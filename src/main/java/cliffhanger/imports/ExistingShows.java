package cliffhanger.imports;

import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The library as far as an import has to know it. Calls block on the disk; from the library's own thread.
public interface ExistingShows {
    /// Every show, by title.
    List<PresentShow> shows();

    /// Whether there is nothing of the user's own; samples that nobody touched do not count.
    boolean isEmpty();

    /// Does all of an import and takes all back, so that its tally hears what would become of each thing.
    void rehearse(Change.ImportHistory change);

    /// A show that is here.
    ///
    /// @param year when it premiered
    /// @param ids  its names elsewhere
    record PresentShow(ShowId id, String title, @Nullable Integer year, Map<String, String> ids) {
        public PresentShow {
            ids = Map.copyOf(ids);
        }

        /// "Kingdom (2019)".
        public String label() {
            return year == null ? title : "%s (%d)".formatted(title, year);
        }
    }
}
