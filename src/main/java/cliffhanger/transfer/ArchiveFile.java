package cliffhanger.transfer;

import cliffhanger.language.Sentence;
import cliffhanger.library.change.Archive;
import cliffhanger.library.history.UnreadableHistory;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/// A file that [LibraryExport] wrote, read show by show.
public final class ArchiveFile implements Archive {
    private static final String KIND = "cliffhanger";

    private final ObjectMapper mapper = new ObjectMapper(new JsonFactory());
    private final Path file;
    private final int newest;

    /// @param newest the newest format that can be read
    public ArchiveFile(Path file, int newest) {
        this.file = file;
        this.newest = newest;
    }

    /// Whether a file says of itself that it is one. Calls block on the disk.
    public static boolean isOne(Path file) {
        if (!Files.isRegularFile(file) || !String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json")) {
            return false;
        }
        try (Reader text = Files.newBufferedReader(file); JsonParser json = new JsonFactory().createParser(text)) {
            return json.nextToken() == JsonToken.START_OBJECT && json.nextToken() == JsonToken.FIELD_NAME && json.currentName().equals(KIND)
                    && json.nextToken() == JsonToken.VALUE_STRING && json.getText().equals("library");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public void read(Receiver receiver) {
        try (Reader text = Files.newBufferedReader(file); JsonParser json = mapper.createParser(text)) {
            try {
                read(json, receiver);
            } catch (JacksonException e) {
                throw new UnreadableHistory(Sentence.of("transfer.bad.json", name(), line(json)), e);
            } catch (CharacterCodingException e) {
                throw new UnreadableHistory(Sentence.of("transfer.bad.utf8", name(), line(json)), e);
            }
        } catch (NoSuchFileException e) {
            throw new UnreadableHistory(Sentence.of("transfer.missing", file), e);
        } catch (IOException e) {
            throw new UnreadableHistory(Sentence.of("transfer.unreadable", file), e);
        }
    }

    private static int line(JsonParser json) {
        return Math.max(json.currentLocation().getLineNr(), 1);
    }

    private void read(JsonParser json, Receiver receiver) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new UnreadableHistory(Sentence.of("transfer.foreign", name()));
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("format") && json.getValueAsInt() > newest) {
                throw new UnreadableHistory(Sentence.of("transfer.newer", name()));
            }
            if (value == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    row(name, mapper.readTree(json), null, receiver);
                }
            }
        }
    }

    /// What belongs to a show stands within it, and says its number no more.
    private static void row(String table, JsonNode row, @Nullable Long show, Receiver receiver) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        if (show != null && !isByEpisode(row, table)) {
            values.put("show_id", show);
        }
        for (Entry<String, JsonNode> field : row.properties()) {
            if (!field.getValue().isArray()) {
                values.put(field.getKey(), value(field.getValue()));
            }
        }
        receiver.row(table, values);
        for (Entry<String, JsonNode> field : row.properties()) {
            if (field.getValue().isArray()) {
                field.getValue().forEach(inside -> row(field.getKey(), inside, row.path("id").asLong(), receiver));
            }
        }
    }

    private static boolean isByEpisode(JsonNode row, String table) {
        return row.has("episode_id") && (table.equals("play") || table.equals("skip") || table.equals("episode_name"));
    }

    private static @Nullable Object value(JsonNode value) {
        return value.isNull() ? null : value.isIntegralNumber() ? (Object) value.asLong() : value.isNumber() ? (Object) value.asDouble() : value.asText();
    }
}
