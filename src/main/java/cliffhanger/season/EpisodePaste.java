package cliffhanger.season;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.BadDate;
import cliffhanger.airdate.DateReader;
import cliffhanger.library.Episode;
import cliffhanger.library.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a pasted list of episodes, one a line: a title, with a number before it and a date behind or before it where there
/// are any. "1. The Mill – 12 September 2021", "S1E2 | Happy Returns | 2021-09-19", "2021-09-26, Forgive Us".
public final class EpisodePaste {
    /// More than any season has.
    static final int MOST = 2000;

    private static final Pattern NUMBER =
            Pattern.compile("^(?:S\\d{1,4}\\s*[EX]|\\d{1,3}x|Episode\\s+|Ep\\.?\\s*|E|#)?(\\d{1,4})(?:\\s*[.):\\-–—\\t|]\\s*|\\s+)(?=\\S)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:\\t|\\s[-–—|]\\s|[,;(|]\\s*)");
    private static final Pattern DATED = Pattern.compile(".*\\d{4}.*");

    private final DateReader dates;

    public EpisodePaste(DateReader dates) {
        this.dates = dates;
    }

    /// Episodes in the order of the lines. Lines without a number go on from the one before; blank lines are passed over.
    ///
    /// @param first the number of the first line, where it says none
    public List<Episode> read(String text, int season, int first) {
        List<Episode> episodes = new ArrayList<>();
        int number = first;
        for (String line : text.lines().toList()) {
            String plain = line.replace("\0", "").strip();
            if (!plain.isEmpty()) {
                Episode episode = episode(plain, season, number);
                number = (episode.number() == null ? number : episode.number()) + 1;
                episodes.add(episode);
            }
        }
        return episodes;
    }

    private Episode episode(String line, int season, int next) {
        Piece whole = new Piece(line, null);
        Piece dated = behind(line).or(() -> before(line)).orElse(whole);
        Matcher numbered = NUMBER.matcher(dated.text());
        boolean has = numbered.find() && Integer.parseInt(numbered.group(1)) > 0;
        String title = has ? dated.text().substring(numbered.end()) : dated.text();
        // The date may stand between number and title.
        Piece rest = has && dated.date() == null ? before(title).orElse(new Piece(title, null)) : new Piece(title, dated.date());
        return new Episode(season, has ? Integer.valueOf(numbered.group(1)) : Integer.valueOf(next), Episode.Kind.REGULAR,
                title(rest.text()), rest.date(), null, null, null, null);
    }

    private static @Nullable String title(String text) {
        String line = Typed.line(text).replaceAll("^[\"“]|[\"”]$", "");
        return line.isBlank() ? null : line;
    }

    private record Piece(String text, @Nullable AirDate date) {}

    /// "Title – date" or "Title (date)": the longest end that is a date.
    private Optional<Piece> behind(String line) {
        Matcher separator = SEPARATOR.matcher(line);
        while (separator.find()) {
            String end = line.substring(separator.end()).replaceAll("\\)$", "");
            Optional<AirDate> date = date(end);
            if (date.isPresent()) {
                return Optional.of(new Piece(line.substring(0, separator.start()), date.get()));
            }
        }
        return Optional.empty();
    }

    /// "date – Title": the longest beginning that is a date.
    private Optional<Piece> before(String line) {
        Piece found = null;
        Matcher separator = SEPARATOR.matcher(line);
        while (separator.find()) {
            Optional<AirDate> date = date(line.substring(0, separator.start()));
            if (date.isPresent()) {
                found = new Piece(line.substring(separator.end()), date.get());
            }
        }
        return Optional.ofNullable(found);
    }

    /// Only with a year: "March" and "Tomorrow" are titles too.
    private Optional<AirDate> date(String text) {
        String plain = text.strip();
        if (plain.length() > 60 || !DATED.matcher(plain).matches() || plain.matches("\\d{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(dates.read(plain)).filter(AirDate::isAnnounced);
        } catch (BadDate e) {
            return Optional.empty();
        }
    }
}
