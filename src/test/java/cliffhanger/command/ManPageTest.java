package cliffhanger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Command;

/// The manual pages name every command, and say the same in each language.
class ManPageTest {
    private static final Path PAGES = Path.of("src/package/linux");
    private static final Path TEXTS = Path.of("resources/cliffhanger/command");
    private static final Pattern KEY = Pattern.compile("@(command\\.[\\w.]+)@");

    @ParameterizedTest
    @CsvSource({"cliffhanger.1, words.properties", "cliffhanger.de.1, words_de.properties"})
    void everyCommandIsNamedWithATextThatIsThere(String page, String words) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS.resolve(words))) {
            texts.load(reader);
        }
        List<String> keys = keys(page);
        assertThat(texts.stringPropertyNames()).containsAll(keys);
        assertThat(keys).containsAll(Root.COMMANDS.stream()
                .map(type -> "command." + type.getAnnotation(Command.class).name() + ".help")
                .toList());
    }

    @Test
    void everyLanguageHasTheSameParagraphs() {
        assertThat(shape("cliffhanger.de.1")).isEqualTo(shape("cliffhanger.1"));
        assertThat(keys("cliffhanger.de.1")).isEqualTo(keys("cliffhanger.1"));
    }

    private static List<String> shape(String page) {
        return lines(page).filter(line -> line.startsWith(".")).map(line -> line.split(" ", 2)[0]).toList();
    }

    private static List<String> keys(String page) {
        return lines(page).flatMap(line -> KEY.matcher(line).results()).map((MatchResult key) -> key.group(1)).toList();
    }

    private static Stream<String> lines(String page) {
        try {
            return Files.readAllLines(PAGES.resolve(page)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
