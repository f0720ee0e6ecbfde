package cliffhanger.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Reading an article beside its floor: finding every word of the same text once, with a pattern.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class ReaderBench {
    private static final Pattern WORD = Pattern.compile("\\b\\p{L}+\\b");

    @Param("read an article")
    private String operation;

    @Param({"2000", "20000"})
    private String size;

    private final ArticleReader reader = new ArticleReader(null);
    private String text = "";

    /// One article, again and again up to the size.
    @Setup(Level.Trial)
    public void write() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReaderBench.class.getResourceAsStream("american-rust.txt"))) {
            String article = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int wanted = Integer.parseInt(size);
            text = article.repeat(wanted / article.length() + 1).substring(0, wanted);
        }
    }

    @Benchmark
    public Reading ours() {
        return reader.read(Article.of(text));
    }

    @Benchmark
    public int floor() {
        Matcher words = WORD.matcher(text);
        int count = 0;
        while (words.find()) {
            count++;
        }
        return count;
    }
}
