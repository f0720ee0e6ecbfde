package cliffhanger.trackers;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// What a file looks like at its beginning, by which its kind is known.
///
/// @param kind  how it is written
/// @param keys  of a table the names of its columns, in letters and digits alone; of JSON the names in its outermost object
/// @param first of JSON that is a list, the names in its first item
/// @param name  of the file, in letters and digits alone: a help where two kinds look the same
/// @param start its first characters
record FilePreview(Kind kind, Set<String> keys, Set<String> first, String name, String start) {
    private static final int START = 1 << 14;
    private static final int MOST_KEYS = 200;

    /// How a file is written.
    enum Kind {
        TABLE,
        JSON_OBJECT,
        JSON_LIST,
        OTHER,
        EMPTY
    }

    static FilePreview at(ExportFile part) throws IOException {
        String name = ExportFiles.letters(part.name());
        // RON may begin with a comment, and so does nothing else.
        String text = part.start(START).strip().replaceFirst("\\A(//[^\n]*\n\\s*)+", "");
        if (text.isEmpty()) {
            return new FilePreview(Kind.EMPTY, Set.of(), Set.of(), name, "");
        }
        return switch (text.charAt(0)) {
            case '{' -> new FilePreview(Kind.JSON_OBJECT, keys(part, false), Set.of(), name, text);
            case '[' -> new FilePreview(Kind.JSON_LIST, Set.of(), keys(part, true), name, text);
            case '(' -> new FilePreview(Kind.OTHER, Set.of(), Set.of(), name, text);
            default -> table(text, name);
        };
    }

    /// Whether all of these are among the keys.
    boolean has(String... names) {
        return keys.containsAll(Arrays.asList(names));
    }

    boolean isTable(String... names) {
        return kind == Kind.TABLE && has(names);
    }

    boolean isList(String... names) {
        return kind == Kind.JSON_LIST && first.containsAll(Arrays.asList(names));
    }

    private static FilePreview table(String text, String name) {
        try (CSVParser csv = CSVParser.parse(text, CSVFormat.RFC4180.builder().setDelimiter(Table.separator(text)).get())) {
            CSVRecord header = csv.iterator().next();
            Set<String> keys = header.stream().limit(MOST_KEYS).map(ExportFiles::letters).filter(key -> !key.isEmpty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return new FilePreview(Kind.TABLE, keys, Set.of(), name, text);
        } catch (IOException | RuntimeException e) {
            return new FilePreview(Kind.OTHER, Set.of(), Set.of(), name, text);
        }
    }

    private static Set<String> keys(ExportFile part, boolean inside) throws IOException {
        Set<String> keys = new LinkedHashSet<>();
        try (JsonParser json = Items.FACTORY.createParser(part.text())) {
            json.nextToken();
            if (inside && json.nextToken() != JsonToken.START_OBJECT) {
                return keys;
            }
            while (keys.size() < MOST_KEYS && json.nextToken() == JsonToken.FIELD_NAME) {
                keys.add(json.currentName());
                json.nextToken();
                json.skipChildren();
            }
            return keys;
        } catch (CharacterCodingException | JacksonException e) {
            // What came before it broke is enough to know it by; its reader says where it broke.
            return keys;
        }
    }
}
