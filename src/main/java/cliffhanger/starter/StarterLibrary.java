package cliffhanger.starter;

import cliffhanger.library.Sample;
import cliffhanger.library.ShowFacts;
import cliffhanger.tvmaze.AnswerFile;
import cliffhanger.tvmaze.UnreadableAnswer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The sample shows, read from the resources beside this class.
public final class StarterLibrary {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StarterLibrary() {}

    /// All samples, in the order of `starter.json`. Reads about 300 kB; not for the JavaFX thread.
    public static List<Sample> samples() {
        try (InputStream in = resource("starter.json")) {
            List<Sample> samples = new ArrayList<>();
            for (JsonNode entry : JSON.readTree(in).path("shows")) {
                String watchedTo = entry.path("watchedTo").asText(null);
                for (ShowFacts facts : read(entry.path("file").asText(), entry.path("format").asText())) {
                    samples.add(new Sample(facts, watchedTo));
                }
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
