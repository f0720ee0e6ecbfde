package cliffhanger.library.veil;

import org.jspecify.annotations.Nullable;

/// What was chosen for one show.
///
/// @param step    null for the one of all shows
/// @param outlook whether it is covered, too, if the show comes back
public record Choice(@Nullable Step step, boolean outlook) {
    /// As all shows.
    public static final Choice USUAL = new Choice(null, false);
}
