package cliffhanger.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of a text, each with the heading that it stands under.
///
/// A heading is a short line without a full stop that speaks of a season, asks a question, or says what comes; the first line
/// is one where it could be a headline. What follows "Leave a comment" or "Related" at the foot is left out.
final class Outline {
    private static final int LONGEST_HEADING = 130;
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern WORD = Pattern.compile("\\s+");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[•●▪◦*·–—-]|\\d{1,2}[.)])\\s+");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!…;,:]['\"”’)]*$");
    private static final Pattern SENTENCE_INSIDE = Pattern.compile("[.!] \\p{Lu}");
    private static final Pattern PHOTO = Pattern.compile("^(?:\\(|image|photo|picture|credit|getty|via\\b|source:)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("^[\\p{L}][\\p{L} /-]{2,28}: \\S");
    private static final Pattern FOOT = Pattern.compile(
            "^(?:leave a (?:comment|reply)|related (?:articles?|posts?|stories|news|topics)|you may also like|read (?:more|next|also)|more from|also read|recommended|share this|comments?|tags?|filed under|about the author|trending|popular posts|\\d+ comments?)\\b[^.]{0,60}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern READ_MORE = Pattern.compile(
            "^(?:read (?:more|next|also)|also read|related|see also|more|watch|must read|don['’]t miss|recommended|next)\\s?[:|»>–-]", Pattern.CASE_INSENSITIVE);

    private Outline() {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        Section section = Section.OTHER;
        int season = 0;
        Matcher raw = LINE.matcher(text);
        boolean first = true;
        while (raw.find()) {
            int start = raw.start() + blanks(raw.group());
            String line = raw.group().strip();
            if (line.isEmpty() || READ_MORE.matcher(line).find()) {
                continue;
            }
            if (!first && FOOT.matcher(line).find()) {
                if (raw.start() > text.length() / 2) {
                    break;
                }
                continue;
            }
            Matcher bullet = BULLET.matcher(line);
            boolean item = bullet.find();
            if (item) {
                start += bullet.end();
                line = line.substring(bullet.end());
            }
            Line.Kind kind = item ? Line.Kind.ITEM : isHeading(line, first) ? Line.Kind.HEADING : Line.Kind.PROSE;
            if (kind == Line.Kind.HEADING && !first) {
                Section said = Section.of(line);
                section = said == Section.OTHER && line.length() < 4 ? section : said;
                List<SeasonMention> seasons = SeasonMention.in(line);
                season = seasons.isEmpty() ? season : seasons.getFirst().number();
            }
            if (!line.isEmpty()) {
                lines.add(new Line(start, start + line.length(), line, kind, section, season));
            }
            first = false;
        }
        return lines;
    }

    private static int blanks(String line) {
        int i = 0;
        while (i < line.length() && (Character.isWhitespace(line.charAt(i)) || line.charAt(i) == '\u00a0')) {
            i++;
        }
        return i;
    }

    private static boolean isHeading(String line, boolean first) {
        if (line.length() > LONGEST_HEADING || PHOTO.matcher(line).find() || line.startsWith("date ")) {
            return false;
        }
        if (first) {
            return !ENDS_SENTENCE.matcher(line).find() && !SENTENCE_INSIDE.matcher(line).find();
        }
        if (ENDS_SENTENCE.matcher(line).find() || SENTENCE_INSIDE.matcher(line).find() || LABEL.matcher(line).find()) {
            return line.endsWith(":") && line.length() < 70 && Section.of(line) != Section.OTHER && Character.isUpperCase(line.charAt(0));
        }
        if (line.endsWith("?") && line.length() < 95) {
            return true;
        }
        // The seldom short line of prose has a verb and no capitals; a heading names its subject.
        int words = WORD.split(line, -1).length;
        return Section.of(line) != Section.OTHER && (words <= 5 || capitals(line) * 2 >= words) && !CastLine.isCredit(line);
    }

    private static int capitals(String line) {
        int capitals = 0;
        for (String word : WORD.split(line, -1)) {
            capitals += Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)) ? 1 : 0;
        }
        return capitals;
    }
}
