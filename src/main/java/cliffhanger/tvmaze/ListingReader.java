package cliffhanger.tvmaze;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.Network;
import cliffhanger.library.Show;
import cliffhanger.provider.Listing;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns the object of a show into a line of a list.
final class ListingReader {
    private static final int MOST_WEIGHT = 100;

    private ListingReader() {}

    /// The show, or null where it has no number or no name.
    static @Nullable Listing read(JsonNode node) {
        String title = Fields.text(node, "name");
        JsonNode id = node.path("id");
        if (title == null || !id.canConvertToLong() || !id.isIntegralNumber()) {
            return null;
        }
        Show show = ShowReader.header(node, title, ShowReader.network(node));
        Network network = show.network();
        Integer weight = Fields.number(node, "weight");
        JsonNode rating = node.path("rating").path("average");
        Map<String, String> elsewhere = new HashMap<>(show.externalIds());
        elsewhere.remove("tvmaze");
        return new Listing(id.asLong(), title, others(node), day(show.premiered()), day(show.ended()), show.lifecycle(), show.type(),
                show.language(), show.genres(), network == null ? null : network.name(), network == null ? null : network.country(),
                weight == null ? 0 : Math.min(weight, MOST_WEIGHT), rating.isNumber() ? rating.asDouble() : null,
                PictureReader.address(node, "medium"), elsewhere);
    }

    /// The address has the name in plain letters, which the title may not: `krniken` for "Krøniken" says less than it does,
    /// `marvels-jessica-jones` says more than the title in later years.
    private static List<String> others(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.path("_embedded").path("akas").forEach(aka -> {
            String name = Fields.text(aka, "name");
            if (name != null) {
                names.add(name);
            }
        });
        String slug = Slug.ofShow(String.valueOf(Fields.text(node, "url")));
        if (slug != null) {
            names.add(slug);
        }
        return names;
    }

    private static @Nullable LocalDate day(@Nullable AirDate date) {
        return date != null && date.earliest().equals(date.latest()) ? date.earliest() : null;
    }
}
