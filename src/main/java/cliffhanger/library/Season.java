package cliffhanger.library;

import org.jspecify.annotations.Nullable;

/// What is known of a season.
///
/// @param number       1, 2, …; 0 for specials; a year such as 2018 where the show counts so
/// @param name         its own name, where it has one
/// @param episodeOrder how many episodes were ordered, above 0
/// @param release      when it comes or came
/// @param network      who airs it, where that is not the show's network
/// @param overview     what it is about, as it is announced
public record Season(
        int number,
        @Nullable String name,
        @Nullable Integer episodeOrder,
        @Nullable Release release,
        @Nullable String network,
        @Nullable Overview overview) {

    /// A season of which no service says more.
    public Season(
            int number, @Nullable String name, @Nullable Integer episodeOrder, @Nullable Release release, @Nullable String network) {
        this(number, name, episodeOrder, release, network, null);
    }
}
