package cliffhanger.imports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the offline catalogue says of a title.
@FunctionalInterface
public interface Suggestions {
    /// The one show that is called so, as far as letters go; empty where there is none, or several.
    ///
    /// @param year when it premiered, give or take one; null for any
    Optional<Suggestion> of(String title, @Nullable Integer year);

    /// A show of the catalogue.
    ///
    /// @param tvmaze its number at TVmaze
    record Suggestion(String tvmaze, String title, @Nullable Integer year, @Nullable String network) {
        /// "Kingdom (2019, Netflix)".
        public String label() {
            return year == null && network == null ? title
                    : year == null ? "%s (%s)".formatted(title, network)
                    : network == null ? "%s (%d)".formatted(title, year) : "%s (%d, %s)".formatted(title, year, network);
        }
    }

    Suggestions NONE = (title, year) -> Optional.empty();
}
