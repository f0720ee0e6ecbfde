package cliffhanger.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;

/// A list of words in one column, as a JSON array.
final class Genres {
    private Genres() {}

    static String toJson(List<String> genres) {
        try {
            return StoredJson.MAPPER.writeValueAsString(genres);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> fromJson(String json) {
        try {
            return List.of(StoredJson.MAPPER.readValue(json, String[].class));
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }
}
