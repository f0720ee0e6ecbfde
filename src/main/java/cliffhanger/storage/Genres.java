package cliffhanger.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/// A list of words in one column, as a JSON array.
final class Genres {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Genres() {}

    static String toJson(List<String> genres) {
        try {
            return JSON.writeValueAsString(genres);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> fromJson(String json) {
        try {
            return List.of(JSON.readValue(json, String[].class));
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }
}
