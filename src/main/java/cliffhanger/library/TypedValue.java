package cliffhanger.library;

import cliffhanger.airdate.BadDate;
import cliffhanger.airdate.Edtf;
import cliffhanger.language.Sentence;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.stream.Collectors;

/// What the user typed, made fit to be kept.
public final class TypedValue {
    private TypedValue() {}

    /// One line: control characters and runs of blanks become one blank; none is left at the ends.
    public static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ").strip();
    }

    /// Several lines: control characters other than tab and line feed go, trailing blanks too.
    public static String prose(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").stripTrailing();
    }

    /// The text in the form that the field wants; empty where nothing is known.
    ///
    /// @throws LibraryException with a sentence when the text is nothing of that form
    public static String as(Field.Form form, String text) {
        if (text.isBlank()) {
            return "";
        }
        String line = line(text);
        return switch (form) {
            case LINE, LIFECYCLE, KIND -> line;
            case PROSE -> prose(text);
            case LIST -> Arrays.stream(line.split(",")).map(String::strip).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
            case COUNT -> count(line);
            case DATE -> date(line);
            case ADDRESS -> address(line);
        };
    }

    private static String count(String line) {
        if (!line.matches("0*[1-9][0-9]{0,4}")) {
            throw refused(Sentence.of("library.typed.count", shorter(line)));
        }
        return String.valueOf(Integer.parseInt(line));
    }

    private static String date(String line) {
        try {
            return Edtf.print(Edtf.parse(line));
        } catch (BadDate e) {
            throw refused(e.sentence());
        }
    }

    /// An address of the web, with https:// put before a bare host.
    public static String address(String text) {
        String line = line(text);
        try {
            URI uri = new URI(line.contains("://") ? line : "https://" + line);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getHost().contains(".")) {
                return uri.toString();
            }
        } catch (URISyntaxException e) {
            // Said below.
        }
        throw refused(Sentence.of("library.typed.address", shorter(line)));
    }

    private static LibraryException refused(Sentence sentence) {
        return new LibraryException(LibraryException.Problem.REFUSED, sentence, null);
    }

    private static String shorter(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
