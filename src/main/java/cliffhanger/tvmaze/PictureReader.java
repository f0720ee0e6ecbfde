package cliffhanger.tvmaze;

import cliffhanger.library.Picture;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects where the pictures of a show are.
final class PictureReader {
    private PictureReader() {}

    static List<Picture> read(JsonNode show, List<JsonNode> episodes) {
        List<Picture> pictures = new ArrayList<>();
        add(pictures, show, null, null, null);
        for (JsonNode season : show.path("_embedded").path("seasons")) {
            Integer number = Fields.number(season, "number");
            if (number != null) {
                add(pictures, season, number, null, null);
            }
        }
        for (JsonNode episode : episodes) {
            JsonNode id = episode.path("id");
            if (id.isIntegralNumber()) {
                add(pictures, episode, null, id.asLong(), null);
            }
        }
        for (JsonNode cast : show.path("_embedded").path("cast")) {
            String person = Fields.text(cast.path("person"), "name");
            if (person != null) {
                add(pictures, cast.path("person"), null, null, person);
            }
        }
        return pictures;
    }

    private static void add(
            List<Picture> pictures, JsonNode node, @Nullable Integer season, @Nullable Long episode, @Nullable String person) {
        String address = address(node, "medium");
        if (address != null) {
            pictures.add(new Picture(season, episode, person, address));
        }
    }

    /// Older answers name the pictures by http; the server has had https for years.
    static @Nullable String address(JsonNode node, String size) {
        String address = Fields.text(node.path("image"), size);
        return address == null ? null : address.replaceFirst("^http://static\\.tvmaze\\.com/", "https://static.tvmaze.com/");
    }
}
