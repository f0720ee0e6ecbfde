package cliffhanger.tvmaze;

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

    /// Why an answer gave no show.
    String whyNoShow(JsonNode root) {
        return switch (this) {
            case ERROR -> "TVmaze answered “%s” here, not with a show.".formatted(root.path("name").asText());
            case LIST -> root.isEmpty() ? "the list is empty." : of(root.get(0)).whyNoShow(root.get(0));
            case CAST -> "this is a list of people that does not say of which show. Take the show with its cast embedded.";
            case SEASON -> "these are seasons that do not say of which show. Take the show with its seasons embedded.";
            case EPISODE -> "these episodes do not say of which show they are.";
            default -> "this is JSON, but no TVmaze show. Take an answer such as api.tvmaze.com/shows/1?embed=episodes.";
        };
    }
}
