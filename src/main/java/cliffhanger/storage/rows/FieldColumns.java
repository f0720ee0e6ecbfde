package cliffhanger.storage.rows;

import cliffhanger.airdate.AirDate;
import cliffhanger.language.Sentence;
import cliffhanger.library.Field;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.TypedValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// In which columns the fields lie that the user can write over, and how a text goes into them.
public final class FieldColumns {
    public static final List<String> RELEASE = List.of(
            "release_edtf", "release_first", "release_last", "release_confidence", "release_wording", "release_source_id");
    private static final List<String> AIR_DATE = List.of("air_edtf", "air_first", "air_last", "air_at", "air_zone");

    private FieldColumns() {}

    public static List<String> of(Field field) {
        return switch (field) {
            case Field.OfSeason.RELEASE -> RELEASE;
            case Field.OfEpisode.AIR_DATE -> AIR_DATE;
            case Field.OfEpisode.KIND -> List.of("special");
            default -> List.of(field.name().toLowerCase(Locale.ROOT) + (field.form() == Field.Form.DATE ? "_edtf" : ""));
        };
    }

    /// The field that was journalled under this name.
    public static Field named(String table, String name) {
        return switch (table) {
            case "show" -> Field.OfShow.valueOf(name);
            case "season" -> Field.OfSeason.valueOf(name);
            default -> Field.OfEpisode.valueOf(name);
        };
    }

    /// What the columns hold when the user types this.
    ///
    /// @throws LibraryException when the text is nothing of the field's form
    public static Map<String, @Nullable Object> values(Field field, String typed) {
        String text = TypedValue.as(field.form(), typed);
        if (text.isEmpty() && field == Field.OfShow.TITLE) {
            throw new LibraryException(Problem.REFUSED, Sentence.of("storage.title"), null);
        }
        List<String> columns = of(field);
        List<@Nullable Object> values = switch (field) {
            case Field.OfShow.GENRES ->
                list(Genres.toJson(text.isEmpty() ? List.of() : List.of(text.split(", "))));
            case Field.OfShow.LIFECYCLE -> list(choice(Lifecycle.class, text.isEmpty() ? "UNKNOWN" : text));
            case Field.OfEpisode.KIND -> list(text.equalsIgnoreCase("SPECIAL") ? 1 : 0);
            case Field.OfEpisode.AIR_DATE, Field.OfSeason.RELEASE -> dates(text, columns.size());
            default -> list(text.isEmpty() ? null : field.form() == Field.Form.COUNT ? (Object) Integer.valueOf(text) : text);
        };
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            map.put(columns.get(i), values.get(i));
        }
        return map;
    }

    /// What the user would type to get this.
    public static String text(Field field, Map<String, @Nullable Object> values) {
        Object value = values.get(of(field).getFirst());
        return switch (field) {
            case Field.OfShow.GENRES -> value == null ? "" : String.join(", ", Genres.fromJson(value.toString()));
            case Field.OfEpisode.KIND -> Integer.valueOf(1).equals(value) ? "SPECIAL" : "REGULAR";
            default -> value == null ? "" : value.toString();
        };
    }

    private static List<@Nullable Object> dates(String edtf, int columns) {
        List<@Nullable Object> values = list(new @Nullable Object[columns]);
        if (!edtf.isEmpty()) {
            AirDate date = AirDate.parse(edtf);
            values.set(0, edtf);
            values.set(1, date.earliest().toEpochDay());
            values.set(2, date.latest().toEpochDay());
        }
        return values;
    }

    private static <E extends Enum<E>> String choice(Class<E> type, String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        if (Arrays.stream(type.getEnumConstants()).noneMatch(choice -> choice.name().equals(name))) {
            throw new LibraryException(Problem.REFUSED, Sentence.of("storage.choice",
                    text, String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList())), null);
        }
        return name;
    }

    private static List<@Nullable Object> list(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
