package cliffhanger.starter;

import cliffhanger.library.ShowFacts;
import cliffhanger.library.change.Sample;
import cliffhanger.tvmaze.AnswerFile;
import cliffhanger.tvmaze.UnreadableAnswer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sample shows, read from the resources beside this class.
public final class StarterLibrary {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StarterLibrary() {}

    /// All samples with their true dates, in the order of `starter.json`. Reads about 300 kB; not for the JavaFX thread.
    public static List<Sample> samples() {
        return samples(null);
    }

    /// The same, some of them moved to these days: one airs tonight, one begins soon, one may come any day.
    ///
    /// @param clock the time, with the user's zone
    public static List<Sample> around(Clock clock) {
        return samples(new AroundToday(clock));
    }

    private static List<Sample> samples(@Nullable AroundToday days) {
        try (InputStream in = resource("starter.json")) {
            List<Sample> samples = new ArrayList<>();
            for (JsonNode entry : JSON.readTree(in).path("shows")) {
                String watchedTo = entry.path("watchedTo").asText(null);
                for (ShowFacts facts : read(entry.path("file").asText(), entry.path("format").asText())) {
                    samples.add(new Sample(days == null ? facts : moved(facts, entry, days), watchedTo));
                }
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ShowFacts moved(ShowFacts facts, JsonNode entry, AroundToday days) {
        ShowFacts aired = entry.has("airs") ? days.airing(facts, entry.path("airs").asText(), entry.path("inDays").asInt()) : facts;
        return entry.has("opens") ? days.opening(aired, entry.path("opens").asInt()) : aired;
    }

    private static List<ShowFacts> read(String file, String format) throws IOException {
        try (InputStream in = resource(file)) {
            return format.equals("tvmaze")
                    ? AnswerFile.read(file, in)
                    : List.of(FactsReader.read(JSON.readTree(in)));
        } catch (UnreadableAnswer e) {
            throw new IOException(e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = StarterLibrary.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("no resource " + name);
        }
        return in;
    }
}
