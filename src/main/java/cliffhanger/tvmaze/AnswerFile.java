package cliffhanger.tvmaze;

import cliffhanger.language.Sentence;
import cliffhanger.library.ShowFacts;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Reads a file that holds a TVmaze answer.
public final class AnswerFile {
    /// More than any answer holds, and little enough to read at once.
    private static final long LARGEST = 64L << 20;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxStringLength(1_000_000)
                            .maxDocumentLength(LARGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private AnswerFile() {}

    /// The shows that the file speaks of, at least one.
    ///
    /// @throws UnreadableAnswer with a plain sentence when there is none to be had
    public static List<ShowFacts> read(Path file) throws UnreadableAnswer {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableAnswer(Sentence.of("tvmaze.folder", name));
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new UnreadableAnswer(Sentence.of("tvmaze.device", file));
            }
            if (Files.size(file) > LARGEST) {
                throw new UnreadableAnswer(Sentence.of("tvmaze.large", name));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(name, in);
            }
        } catch (NoSuchFileException e) {
            throw new UnreadableAnswer(Sentence.of("tvmaze.file.missing", file), e);
        } catch (IOException e) {
            throw new UnreadableAnswer(Sentence.of("tvmaze.unreadable", file), e);
        }
    }

    /// The same from a stream.
    ///
    /// @param name what to call it in a sentence
    public static List<ShowFacts> read(String name, InputStream in) throws UnreadableAnswer, IOException {
        JsonNode root = parse(name, in);
        List<ShowFacts> shows = new TvmazeDocument(root).shows();
        if (shows.isEmpty()) {
            throw new UnreadableAnswer(Shape.of(root).whyNoShow(name, root));
        }
        return shows;
    }

    /// The JSON of an answer, within the limits that every answer keeps.
    static JsonNode parse(String name, InputStream in) throws UnreadableAnswer, IOException {
        try {
            JsonNode root = JSON.readTree(in);
            if (root == null || root.isMissingNode()) {
                throw new UnreadableAnswer(Sentence.of("tvmaze.empty", name));
            }
            return root;
        } catch (JsonEOFException e) {
            throw new UnreadableAnswer(Sentence.of("tvmaze.half", name), e);
        } catch (StreamConstraintsException e) {
            throw new UnreadableAnswer(Sentence.of("tvmaze.deep", name), e);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new UnreadableAnswer(Sentence.of("tvmaze.json", name, line), e);
        }
    }
}
