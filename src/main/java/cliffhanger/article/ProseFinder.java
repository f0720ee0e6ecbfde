package cliffhanger.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is told in whole paragraphs and phrases: what happened, what may come, what the show is based on, who made it.
final class ProseFinder {
    private static final Pattern BASED = Pattern.compile(
            "(?i)\\b(?:based (?:up)?on|inspired by|adapted from|adaptation of|an adaptation of)\\s+(?<what>(?:the |a |an )?[^.;]{3,110}?)(?=[.;]|,? (?:and |which |who |starring|it |premiered|the (?:show|series)|developed|follows|tells|centers|centres)|$)");
    private static final Pattern BOOK = Pattern.compile(
            "(?<author>" + People.NAME + ")['’]s? (?<what>(?:\\w+ )?(?:book|novel|manga|memoir|comic|graphic novel|light novel)s?)\\b[^.;]{0,60}?(?:serves? as|inspir\\w+|basis|source)|\\b(?:drew|draws|drawn) on (?<by>" + People.NAME + ")['’]s? (?<kind>\\w+)");
    private static final Pattern DEVELOPER = Pattern.compile("(?i:\\b(?:developed|created|creator(?: is|,)?|showrunner(?: is|,)?)(?: (?:for television )?by)?) (?<who>" + People.NAME + "(?:(?:, | and |, and )" + People.NAME + "){0,3})");
    private static final Pattern IS_CREATOR = Pattern.compile("(?<who>" + People.NAME + ") is (?:the )?(?:creator|developer|showrunner)");

    private ProseFinder() {}

    /// Whole paragraphs under a heading of this kind.
    static List<Found<SeasonText>> paragraphs(Passage passage, Section section) {
        List<Found<SeasonText>> found = new ArrayList<>();
        for (Line line : passage.lines()) {
            boolean told = line.section() == section && line.kind() == Line.Kind.PROSE && line.text().length() > 60;
            if (told) {
                Integer season = line.season() == 0 ? null : Integer.valueOf(line.season());
                found.add(new Found<>(new SeasonText(season, line.text()), line.start(), line.end(), line.text(), 0.7));
            }
        }
        return found;
    }

    static Optional<Found<String>> basedOn(Passage passage) {
        for (Sentence sentence : passage.sentences()) {
            Matcher book = BOOK.matcher(sentence.text());
            if (book.find()) {
                String work = book.group("author") != null ? book.group("what") + " by " + book.group("author")
                        : book.group("kind") + " by " + book.group("by");
                return Optional.of(Found.in(sentence, "the " + work, 0.7));
            }
            Matcher based = BASED.matcher(sentence.text());
            if (based.find() && !sentence.isQuestion()) {
                return Optional.of(Found.in(sentence, based.group("what").strip(), 0.8));
            }
        }
        return Optional.empty();
    }

    static Optional<Found<String>> developer(Passage passage) {
        for (Sentence sentence : passage.sentences()) {
            for (Pattern pattern : List.of(DEVELOPER, IS_CREATOR)) {
                Matcher match = pattern.matcher(sentence.text());
                if (match.find()) {
                    return Optional.of(Found.in(sentence, match.group("who"), 0.8));
                }
            }
        }
        return Optional.empty();
    }
}
