package cliffhanger.tvmaze;

import cliffhanger.library.ShowFacts;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sorts what an answer holds by show.
final class TvmazeDocument {
    private final Map<String, Gathered> shows = new LinkedHashMap<>();

    TvmazeDocument(JsonNode root) {
        take(root);
    }

    List<ShowFacts> shows() {
        return shows.values().stream().map(Gathered::facts).toList();
    }

    /// What is known of one show so far.
    private static final class Gathered {
        private JsonNode show = MissingNode.getInstance();
        private final String title;
        private final List<JsonNode> episodes = new ArrayList<>();

        Gathered(String title) {
            this.title = title;
        }

        ShowFacts facts() {
            return ShowReader.read(show, title, episodes);
        }
    }

    private void take(JsonNode node) {
        switch (Shape.of(node)) {
            case LIST -> node.forEach(this::take);
            case SHOW -> takeShow(node);
            case SEARCH_HIT -> takeShow(node.get("show"));
            case SHOW_AND_EPISODES -> takeBoth(node);
            case EPISODE -> takeEpisode(node);
            default -> {
                // Says nothing of a show; the caller tells the user when all of it was so.
            }
        }
    }

    private @Nullable Gathered takeShow(JsonNode show) {
        String title = Fields.text(show, "name");
        if (title == null) {
            return null;
        }
        Gathered gathered = at(show.path("id").asText(title), title);
        gathered.show = show;
        show.path("_embedded").path("episodes").forEach(gathered.episodes::add);
        return gathered;
    }

    private void takeBoth(JsonNode node) {
        JsonNode show = node.get("show");
        Gathered gathered = show.isObject() ? takeShow(show) : null;
        for (JsonNode episode : node.get("episodes")) {
            if (gathered != null) {
                gathered.episodes.add(episode);
            } else {
                takeEpisode(episode);
            }
        }
    }

    private void takeEpisode(JsonNode episode) {
        JsonNode embedded = episode.path("show").isObject() ? episode.get("show") : episode.path("_embedded").path("show");
        Gathered gathered = embedded.isObject() ? takeShow(embedded) : byLink(episode);
        if (gathered != null) {
            gathered.episodes.add(episode);
        }
    }

    /// An episode by itself names its show only in its links.
    private @Nullable Gathered byLink(JsonNode episode) {
        JsonNode link = episode.path("_links").path("show");
        String id = link.path("href").asText().replaceFirst("^.*/shows/(?=\\d+$)", "");
        String name = Fields.text(link, "name");
        if (name != null && id.matches("\\d{1,18}")) {
            Gathered gathered = at(id, name);
            if (gathered.show.isMissingNode()) {
                gathered.show = JsonNodeFactory.instance.objectNode().put("id", Long.parseLong(id)).put("name", name);
            }
            return gathered;
        }
        // Older answers have no such link.
        String title = Slug.title(episode.path("url").asText());
        return title == null ? null : at(title, title);
    }

    private Gathered at(String key, String title) {
        return shows.computeIfAbsent(key, k -> new Gathered(title));
    }
}
