package cliffhanger.show;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.BadDate;
import cliffhanger.airdate.DateReader;
import cliffhanger.library.Episode;
import cliffhanger.library.TypedValue;
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

    /// A number that is meant as one: "S1E2", "1x02", "Episode 3:", "4.", "5)", "#6", "7 -".
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:(?:S(?<season>\\d{1,4})\\s*[EX]|(?<times>\\d{1,3})x|Episode\\s+|Ep\\.?\\s*|E|#)(?<marked>\\d{1,4})[.):\\s]*(?:[-–—|]\\s+)?"
                    + "|(?<plain>\\d{1,4})(?:\\s*[.):]\\s+|\\s*[-–—|\\t]\\s+|\\t))(?=\\S|$)", Pattern.CASE_INSENSITIVE);

    /// A number with nothing behind it, which counts only where every line has one.
    private static final Pattern BARE = Pattern.compile("^(\\d{1,4})\\s+(?=\\S)");
    private static final Pattern ISO = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})\\s+(?=[^\\s|–—-])");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:\\t|\\s[-–—|]\\s|[,;(|]\\s*)");
    private static final Pattern DATED = Pattern.compile(".*\\d{4}.*");

    private final DateReader dates;

    public EpisodePaste(DateReader dates) {
        this.dates = dates;
    }

    /// Episodes in the order of the lines. Lines without a number go on from the one before; blank lines, and lines that name
    /// another season, are passed over.
    ///
    /// @param first the number of the first line, where it says none
    public List<Episode> read(String text, int season, int first) {
        List<String> lines = text.lines().map(line -> line.replace("\0", "").strip()).filter(line -> !line.isEmpty()).toList();
        boolean bare = countsOn(lines);
        List<Episode> episodes = new ArrayList<>();
        int number = first;
        for (String line : lines) {
            Optional<Episode> episode = episode(line, season, number, bare);
            if (episode.isPresent()) {
                Integer at = episode.get().number();
                number = (at == null ? number : at) + 1;
                episodes.add(episode.get());
            }
        }
        return episodes;
    }

    /// Whether every line begins with a number, each one more than the one before.
    private static boolean countsOn(List<String> lines) {
        Integer before = null;
        for (String line : lines) {
            Matcher bare = BARE.matcher(line);
            if (!bare.find()) {
                return false;
            }
            int number = Integer.parseInt(bare.group(1));
            if (before != null && number != before + 1) {
                return false;
            }
            before = number;
        }
        return before != null && (lines.size() > 1 || before == 1);
    }

    private Optional<Episode> episode(String line, int season, int next, boolean bare) {
        String rest = line;
        int number = next;
        Matcher numbered = NUMBER.matcher(line);
        Matcher plain = BARE.matcher(line);
        if (date(line).isPresent()) {
            // A line that is a date has no number.
            rest = line;
        } else if (numbered.find()) {
            String named = numbered.group("season") == null ? numbered.group("times") : numbered.group("season");
            if (named != null && Integer.parseInt(named) != season) {
                return Optional.empty();
            }
            String found = numbered.group("marked") == null ? numbered.group("plain") : numbered.group("marked");
            number = Math.max(1, Integer.parseInt(found));
            rest = line.substring(numbered.end());
        } else if (bare && plain.find()) {
            number = Math.max(1, Integer.parseInt(plain.group(1)));
            rest = line.substring(plain.end());
        }
        String titled = rest;
        Piece piece = date(rest).map(date -> new Piece("", date))
                .or(() -> behind(titled))
                .or(() -> before(titled))
                .orElse(new Piece(rest, null));
        return Optional.of(new Episode(
                season, number, Episode.Kind.REGULAR, title(piece.text()), piece.date(), null, null, null, null));
    }

    private static @Nullable String title(String text) {
        String line = TypedValue.line(text).replaceAll("^[\"“]|[\"”]$", "");
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
        Matcher iso = ISO.matcher(line);
        if (iso.find() && date(iso.group(1)).isPresent()) {
            return date(iso.group(1)).map(date -> new Piece(line.substring(iso.end()), date));
        }
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
