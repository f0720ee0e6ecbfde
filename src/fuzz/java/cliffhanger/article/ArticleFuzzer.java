package cliffhanger.article;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.time.LocalDate;

/// Any bytes are an article, or a plain sentence says why not; every fact stands where it says that it stands.
public final class ArticleFuzzer {
    private static final ArticleReader READER = new ArticleReader(LocalDate.of(2022, 6, 22));

    private ArticleFuzzer() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        byte[] bytes = data.consumeRemainingAsBytes();
        Article article;
        try {
            article = ArticleFile.of(bytes, "fuzz");
        } catch (UnreadableArticle e) {
            if (!e.getMessage().endsWith(".")) {
                throw new IllegalStateException("no sentence: " + e.getMessage());
            }
            return;
        }
        Reading reading = READER.read(article);
        reading.events().forEach(found -> check(reading, found));
        reading.cast().forEach(found -> check(reading, found));
        reading.offers().forEach(found -> check(reading, found));
        if (reading.release() != null) {
            check(reading, reading.release());
        }
    }

    private static void check(Reading reading, Found<?> found) {
        if (!reading.article().text().substring(found.start(), found.end()).equals(found.sentence())) {
            throw new IllegalStateException("a sentence is not where it is said to be: " + found);
        }
    }
}
