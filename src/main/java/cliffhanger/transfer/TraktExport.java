package cliffhanger.transfer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Plays in the shape of Trakt's `watched-history.json`, which other trackers read. A play of which nobody knows when says
/// `unknown`, as Trakt's own API takes it.
public final class TraktExport {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'.000Z'").withZone(ZoneOffset.UTC);

    private TraktExport() {}

    /// Specials without a number are left out, for that shape has no place for them.
    ///
    /// @return how many were left out
    public static long history(LibraryRows shelf, Writer out) throws IOException {
        AtomicLong id = new AtomicLong();
        AtomicLong left = new AtomicLong();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            shelf.plays(play -> {
                if (play.number() == null) {
                    left.incrementAndGet();
                } else {
                    write(json, play, play.number(), id.incrementAndGet());
                }
            });
            json.writeEndArray();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return left.get();
    }

    private static void write(JsonGenerator json, LibraryRows.PlayRow play, int number, long id) {
        try {
            json.writeStartObject();
            json.writeNumberField("id", id);
            json.writeStringField("watched_at", moment(play.at()));
            json.writeStringField("action", "watch");
            json.writeStringField("type", "episode");
            json.writeObjectFieldStart("episode");
            json.writeNumberField("season", play.special() ? 0 : play.season());
            json.writeNumberField("number", number);
            json.writeStringField("title", play.title());
            json.writeObjectFieldStart("ids");
            ids(json, play.ids());
            json.writeEndObject();
            json.writeEndObject();
            json.writeObjectFieldStart("show");
            json.writeStringField("title", play.show().title());
            if (play.show().year() != null) {
                json.writeNumberField("year", play.show().year());
            }
            json.writeObjectFieldStart("ids");
            ids(json, play.show().ids());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ids(JsonGenerator json, Map<String, String> ids) throws IOException {
        number(json, "trakt", ids.get("trakt"));
        number(json, "tvdb", ids.get("thetvdb"));
        number(json, "tmdb", ids.get("tmdb"));
        json.writeStringField("imdb", ids.get("imdb"));
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "unknown" : MOMENT.format(at);
    }

    private static void number(JsonGenerator json, String name, @Nullable String id) throws IOException {
        if (id != null && id.matches("\\d{1,18}")) {
            json.writeNumberField(name, Long.parseLong(id));
        } else {
            json.writeNullField(name);
        }
    }
}
