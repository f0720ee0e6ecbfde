package cliffhanger.packaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A manual page in one language. In its template `@command.list.help@` stands for the text of that key, as `--help` shows it.
final class ManPage {
    private static final Pattern KEY = Pattern.compile("@(command\\.[\\w.]+)@");

    private ManPage() {}

    /// @param words the texts of the page's language
    static String fill(String template, Path words) throws IOException {
        Properties texts = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(words)) {
            texts.load(reader);
        }
        return KEY.matcher(template).replaceAll(key -> Matcher.quoteReplacement(roff(texts, key.group(1))));
    }

    /// To roff a hyphen is not a minus, and a dot at the beginning is a request.
    private static String roff(Properties texts, String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("The manual page asks for " + key + ", which there is not.");
        }
        return "\\&" + text.replace("\\", "\\e").replace("-", "\\-");
    }
}
