package cliffhanger.storage.rows;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.Edtf;
import cliffhanger.storage.sql.StoredJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Some columns of a row as one JSON object, and the SQL to read and write them so.
public final class Columns {
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> MAP = new TypeReference<>() {};

    private Columns() {}

    /// A date as it is kept (EDTF); null for none.
    public static @Nullable String edtf(@Nullable AirDate date) {
        return date == null ? null : Edtf.print(date);
    }

    /// `"a", "b"`
    public static String names(List<String> columns) {
        return columns.stream().map(column -> "\"" + column + "\"").collect(Collectors.joining(", "));
    }

    /// An expression that makes the object.
    public static String object(List<String> columns) {
        return columns.stream()
                .map(column -> "'" + column + "', \"" + column + "\"")
                .collect(Collectors.joining(", ", "json_object(", ")"));
    }

    /// Expressions that take the columns out of the object that is bound as argument `number`.
    public static String extracts(List<String> columns, int number) {
        return columns.stream().map(column -> extract(column, number)).collect(Collectors.joining(", "));
    }

    /// Assignments out of the object that is bound first.
    public static String assignments(List<String> columns) {
        return columns.stream().map(column -> "\"" + column + "\" = " + extract(column, 1)).collect(Collectors.joining(", "));
    }

    private static String extract(String column, int number) {
        return "json_extract(?" + number + ", '$.\"" + column + "\"')";
    }

    public static String json(Map<String, @Nullable Object> values) {
        try {
            return StoredJson.MAPPER.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Map<String, @Nullable Object> read(String json) {
        try {
            return StoredJson.MAPPER.readValue(json, MAP);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
