package cliffhanger.command.print;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.Edtf;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Objects for `--json`: fields in a fixed order, dates as EDTF, instants in UTC, what is unknown as null.
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public Json with(String name, @Nullable Object value) {
        fields.put(name, switch (value) {
            case null -> null;
            case AirDate date -> Edtf.print(date);
            case Enum<?> choice -> choice.name().toLowerCase(Locale.ROOT);
            case TemporalAccessor time -> time.toString();
            case Json json -> json.fields;
            default -> value;
        });
        return this;
    }

    public Map<String, @Nullable Object> map() {
        return fields;
    }
}
