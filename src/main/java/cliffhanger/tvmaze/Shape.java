package cliffhanger.tvmaze;

import cliffhanger.language.Sentence;
import com.fasterxml.jackson.databind.JsonNode;

/// What kind of object a TVmaze answer, or one element of it, is. Told by the fields that only that kind has.
enum Shape {
    SHOW,
    SHOW_AND_EPISODES,
    SEARCH_HIT,
    EPISODE,
    SEASON,
    CAST,
    ERROR,
    LIST,
    OTHER;

    static Shape of(JsonNode node) {
        if (node.isArray()) {
            return LIST;
        }
        if (node.has("episodes") && node.get("episodes").isArray() && node.has("show")) {
            return SHOW_AND_EPISODES;
        }
        if (node.has("score") && node.path("show").isObject()) {
            return SEARCH_HIT;
        }
        if (node.has("season") && (node.has("airdate") || node.has("airstamp"))) {
            return EPISODE;
        }
        if (node.has("episodeOrder") || (node.has("premiereDate") && node.has("number"))) {
            return SEASON;
        }
        if (node.has("person") && (node.has("character") || node.has("type"))) {
            return CAST;
        }
        if (node.path("name").isTextual() && node.has("status") && node.has("code")) {
            return ERROR;
        }
        return node.path("name").isTextual()
                        && (node.has("genres") || node.has("premiered") || node.has("externals") || node.has("_embedded"))
                ? SHOW
                : OTHER;
    }

    /// Why the answer in a file gave no show.
    Sentence whyNoShow(String file, JsonNode root) {
        return switch (this) {
            case ERROR -> Sentence.of("tvmaze.none.error", file, root.path("name").asText());
            case LIST -> root.isEmpty() ? Sentence.of("tvmaze.none.list", file) : of(root.get(0)).whyNoShow(file, root.get(0));
            case CAST -> Sentence.of("tvmaze.none.cast", file);
            case SEASON -> Sentence.of("tvmaze.none.seasons", file);
            case EPISODE -> Sentence.of("tvmaze.none.episodes", file);
            default -> Sentence.of("tvmaze.none.other", file);
        };
    }
}
