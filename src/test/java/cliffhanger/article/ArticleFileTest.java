package cliffhanger.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Articles as they lie on a disk.
class ArticleFileTest {
    private static final String PAGE = """
            <!doctype html><html><head><title>Harbour Lights | Site</title>
            <meta property="og:title" content="Harbour Lights Season 2: What We Know"><meta property="og:site_name" content="The Site">
            <link rel="canonical" href="https://example.org/harbour-lights"><meta property="article:published_time" content="2022-06-22T08:00:00Z">
            <script>var renewed = "Salt Road";</script></head><body>
            <nav><a>Salt Road renewed for season 9</a></nav>
            <article><h1>Harbour Lights Season 2</h1>
            <p>Hulu has <b>renewed</b> Harbour&nbsp;Lights for a second season.</p>
            <h2>Cast</h2><ul><li>Anna Berg as Mia Holt</li><li>Tom Riva as Sam</li></ul>
            <div class="related-posts"><p>Salt Road has been cancelled.</p></div></article>
            <div id="comments"><p>I think it was cancelled in 2020.</p></div>
            <footer>Read more: Salt Road season 3 on Netflix</footer></body></html>""";

    @TempDir
    Path folder;

    @Test
    void aPageIsReadWithoutWhatIsNotTheArticle() throws Exception {
        Article article = ArticleFile.read(Files.writeString(folder.resolve("page.html"), PAGE));
        assertThat(article.title()).isEqualTo("Harbour Lights Season 2: What We Know");
        assertThat(article.publisher()).isEqualTo("The Site");
        assertThat(article.address()).isEqualTo("https://example.org/harbour-lights");
        assertThat(article.published()).isEqualTo(LocalDate.of(2022, 6, 22));
        assertThat(article.text()).isEqualTo("""
                Harbour Lights Season 2

                Hulu has renewed Harbour Lights for a second season.

                Cast

                • Anna Berg as Mia Holt
                • Tom Riva as Sam""");
        Reading reading = new ArticleReader(null).read(article);
        assertThat(reading.outlook().value()).isEqualTo(Outlook.RENEWED);
        assertThat(reading.cast()).hasSize(2);
        assertThat(reading.reference()).isEqualTo(LocalDate.of(2022, 6, 22));
    }

    @Test
    void oldEncodingsAreUnderstood() throws Exception {
        String text = "Harbour Lights “Season 2” – José Julián";
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252")}) {
            Path file = Files.write(folder.resolve(charset.name() + ".txt"), text.getBytes(charset));
            assertThat(ArticleFile.read(file).text()).as(charset.name()).isEqualTo(text);
        }
    }

    @Test
    void whatIsNoArticleIsRefusedInASentence() throws IOException {
        refused(Files.writeString(folder.resolve("empty.txt"), " \n"), "is empty");
        refused(Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 5}), "is not a text");
        refused(Files.writeString(folder.resolve("a.txt"), "%PDF-1.7 and more"), "is not a text");
        refused(Files.write(folder.resolve("huge.txt"), new byte[9 << 20]), "larger than 8 MB");
        refused(folder.resolve("none.txt"), "There is no file");
        refused(folder, "is a folder");
    }

    @Test
    void brokenMarkupIsReadAllTheSame() {
        for (String html : new String[] {"<html>", "<p>", "<div><p>Half a", "<html><body><ul><li>", "<!doctype html>" + "<div>".repeat(5000) + "x"}) {
            assertThat(ArticleFile.of(html).text()).isNotNull();
        }
    }

    private static void refused(Path file, String why) {
        assertThatThrownBy(() -> ArticleFile.read(file))
                .isInstanceOfSatisfying(UnreadableArticle.class, e -> assertThat(e.sentence().toString()).contains(why).endsWith("."));
    }
}
