package cliffhanger.trackers;

import cliffhanger.language.Sentence;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// JSON item by item, so that a file of any length needs the memory of its largest item.
final class Items {
    private static final int DEEPEST = 100;
    private static final int LONGEST = 1 << 22;

    /// Values by which an item is told of that says nothing to its reader.
    private static final int SAID = 3;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST).maxNameLength(10_000).build())
            .build();

    private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern REAL = Pattern.compile("-?\\d{1,6}(\\.\\d{1,12})?");

    private Items() {}

    /// Each item of a file that is a list; a file that is one object is one item.
    static void ofList(ExportFile part, HistoryBuilder to, Consumer<JsonNode> each) throws IOException {
        walk(part, json -> {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                each(MAPPER.readTree(json), to, each);
            } else if (json.currentToken() == JsonToken.START_ARRAY) {
                items(part, json, to, "", each);
            }
        });
    }

    /// Each item of the lists that stand in a file's outermost object, with the list's name. A list of no interest is passed over, and
    /// what is no list too.
    ///
    /// @param wanted names of lists
    static void ofLists(ExportFile part, HistoryBuilder to, Set<String> wanted, BiConsumer<String, JsonNode> each) throws IOException {
        walk(part, json -> {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                boolean list = json.nextToken() == JsonToken.START_ARRAY;
                if (list && wanted.contains(name)) {
                    items(part, json, to, name, item -> each.accept(name, item));
                } else {
                    json.skipChildren();
                }
            }
        });
    }

    /// Each member of one object in a file's outermost object, with its name; all else is passed over unread.
    static void ofObject(ExportFile part, HistoryBuilder to, String wanted, BiConsumer<String, JsonNode> each) throws IOException {
        walk(part, json -> {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean meant = json.currentName().equals(wanted);
                if (json.nextToken() == JsonToken.START_OBJECT && meant) {
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        String name = json.currentName();
                        to.at(() -> Sentence.of("trackers.at.name", part.name(), name));
                        json.nextToken();
                        each(MAPPER.readTree(json), to, item -> each.accept(name, item));
                    }
                } else {
                    json.skipChildren();
                }
            }
        });
    }

    private static void items(ExportFile part, JsonParser json, HistoryBuilder to, String list, Consumer<JsonNode> each) throws IOException {
        for (int i = 1; json.nextToken() != JsonToken.END_ARRAY; i++) {
            if (json.currentToken() == null) {
                throw new JsonEOFException(json, JsonToken.START_ARRAY, "the list has no end");
            }
            int item = i;
            to.at(() -> list.isEmpty()
                    ? Sentence.of("trackers.at.item", part.name(), item)
                    : Sentence.of("trackers.at.list", part.name(), list, item));
            each(MAPPER.readTree(json), to, each);
        }
    }

    private static void each(JsonNode item, HistoryBuilder to, Consumer<JsonNode> each) {
        to.row(() -> item.properties().stream().filter(field -> field.getValue().isValueNode()).limit(SAID).map(field -> field.getValue().asText()).toList(),
                () -> each.accept(item));
    }

    private interface Walk {
        void go(JsonParser json) throws IOException;
    }

    private static void walk(ExportFile part, Walk walk) throws IOException {
        try (JsonParser json = FACTORY.createParser(part.text())) {
            json.nextToken();
            try {
                walk.go(json);
                json.nextToken();
            } catch (StreamConstraintsException e) {
                throw part.broken("trackers.bad.nested", line(json), e);
            } catch (JacksonException e) {
                throw part.broken("trackers.bad.json", line(json), e);
            } catch (CharacterCodingException e) {
                throw part.broken("trackers.bad.utf8.line", e instanceof PlainText.BadLetters letters ? letters.line() : line(json), e);
            }
        }
    }

    private static long line(JsonParser json) {
        return Math.max(json.currentLocation().getLineNr(), 1);
    }

    /// The text or number of that name; null where there is none.
    static @Nullable String text(JsonNode node, String... path) {
        JsonNode found = node;
        for (String name : path) {
            found = found.path(name);
        }
        if (!found.isValueNode() || found.isNull()) {
            return null;
        }
        String text = found.asText().replace("\0", "").strip();
        return text.isEmpty() ? null : text;
    }

    static String orEmpty(JsonNode node, String... path) {
        String text = text(node, path);
        return text == null ? "" : text;
    }

    static @Nullable Integer number(JsonNode node, String... path) {
        String text = text(node, path);
        return text != null && WHOLE.matcher(text).matches() ? Integer.valueOf(text) : null;
    }

    static @Nullable Double real(JsonNode node, String... path) {
        String text = text(node, path);
        return text != null && REAL.matcher(text).matches() ? Double.valueOf(text) : null;
    }

    static boolean is(JsonNode node, String... path) {
        String text = orEmpty(node, path);
        return text.equals("true") || text.equals("1");
    }

    /// Ids in the shape that Trakt and Simkl have them.
    static Ids ids(JsonNode ids) {
        return new Ids().trakt(text(ids, "trakt")).thetvdb(text(ids, "tvdb")).tmdb(text(ids, "tmdb")).imdb(text(ids, "imdb")).simkl(text(ids, "simkl"));
    }
}
