package cliffhanger.tvmaze;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.BadDate;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// Reads single fields; control characters become blanks. Each may be missing, null, empty or of another type than expected.
final class Fields {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private Fields() {}

    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual() && !value.isNumber()) {
            return null;
        }
        String text = value.asText().replaceAll("\\p{Cc}+", " ").strip();
        return text.isEmpty() ? null : text;
    }

    /// HTML as plain text.
    static @Nullable String prose(JsonNode node, String field) {
        String html = text(node, field);
        String plain = html == null ? "" : Jsoup.parse(html).text();
        return plain.isEmpty() ? null : plain;
    }

    /// A number from 0 up, also out of a text such as "Season 1".
    static @Nullable Integer number(JsonNode node, String field) {
        String text = text(node, field);
        if (text == null) {
            return null;
        }
        Matcher digits = DIGITS.matcher(text);
        boolean fits = !text.startsWith("-") && digits.find() && digits.group().length() <= 9;
        return fits ? Integer.valueOf(digits.group()) : null;
    }

    /// A number above 0.
    static @Nullable Integer count(JsonNode node, String field) {
        Integer number = number(node, field);
        return number == null || number == 0 ? null : number;
    }

    static @Nullable AirDate date(JsonNode node, String field) {
        String text = text(node, field);
        try {
            return text == null ? null : AirDate.parse(text);
        } catch (BadDate e) {
            return null;
        }
    }

    static @Nullable ZoneId zone(@Nullable String id) {
        try {
            return id == null ? null : ZoneId.of(id);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
