package cliffhanger.tvmaze;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.Episode;
import cliffhanger.provider.Listing;
import cliffhanger.provider.Premiere;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Turns an episode of a schedule into a premiere.
final class PremiereReader {
    private PremiereReader() {}

    /// Null where the episode is not the first of a season, or does not say of which show it is.
    static @Nullable Premiere read(JsonNode node) {
        JsonNode show = node.path("show").isObject() ? node.path("show") : node.path("_embedded").path("show");
        Listing listing = ListingReader.read(show);
        Episode episode = EpisodeReader.read(node, ZoneOffset.UTC);
        if (listing == null || episode == null || episode.isSpecial() || !Integer.valueOf(1).equals(episode.number())) {
            return null;
        }
        AirDate date = episode.airDate();
        if (date == null || !date.earliest().equals(date.latest())) {
            return null;
        }
        return new Premiere(listing, episode.season(), date.earliest(),
                episode.airTime() == null ? null : episode.airTime().instant(), episode.title());
    }
}
