package cliffhanger.insights;

import cliffhanger.insights.Figure.Line;
import java.util.List;
import java.util.Locale;

/// A year, or all time, as one page of HTML with no other files, to be shared.
public final class ReviewPage {
    private static final String STYLE = """
            body { font: 15px/1.5 Inter, system-ui, sans-serif; max-width: 44em; margin: 2em auto; padding: 0 1em; color: #1b1f24; background: #f6f7f9; }
            h1 { font-size: 30px; margin-bottom: .2em; } h2 { font-size: 16px; margin: 1.8em 0 .5em; }
            table { border-collapse: collapse; width: 100%; } td { padding: .2em .6em .2em 0; vertical-align: middle; } td:first-child { width: 40%; }
            td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; width: 6em; }
            .bar { display: block; height: 12px; border-radius: 3px; background: #7c3aed; } .quiet { color: #5f6876; }
            @media (prefers-color-scheme: dark) { body { color: #e8eaee; background: #14161a; } .bar { background: #a78bfa; } .quiet { color: #9aa4b2; } }""";

    private final Insights insights;
    private final List<Figure> figures;
    private final InsightsWords words;

    public ReviewPage(Insights insights, List<Figure> figures, InsightsWords words) {
        this.insights = insights;
        this.figures = figures;
        this.words = words;
    }

    /// The page.
    ///
    /// @param language of its texts
    public String html(Locale language) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(language.toLanguageTag()).append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(words.say("review", words.period(insights.period())))).append("</title>\n<style>\n").append(STYLE).append("\n</style>\n</head>\n<body>\n<h1>")
                .append(escaped(words.say("review", words.period(insights.period())))).append("</h1>\n<p>").append(escaped(words.total(insights))).append("</p>\n<ul>\n");
        words.sentences(insights).forEach(sentence -> page.append("<li>").append(escaped(sentence)).append("</li>\n"));
        words.sitting(insights).ifPresent(sentence -> page.append("<li>").append(escaped(sentence)).append("</li>\n"));
        page.append("</ul>\n");
        figures.stream().filter(figure -> figure.id() != Figure.Id.HOURS && figure.id() != Figure.Id.FATES && !figure.lines().isEmpty()).forEach(figure -> table(page, figure));
        words.foot(insights).ifPresent(foot -> page.append("<p class=\"quiet\">").append(escaped(foot)).append("</p>\n"));
        return page.append("<p class=\"quiet\">").append(escaped(words.say("review.foot"))).append("</p>\n</body>\n</html>\n").toString();
    }

    private void table(StringBuilder page, Figure figure) {
        page.append("<h2>").append(escaped(figure.title())).append("</h2>\n<table>\n");
        List<Line> lines = Figures.drawn(figure);
        long most = Math.max(1, lines.stream().mapToLong(Line::value).max().orElse(1));
        for (Line line : lines) {
            page.append("<tr><td>").append(escaped(line.name())).append("</td><td><span class=\"bar\" style=\"width:").append(line.value() * 100 / most)
                    .append("%\"></span></td><td class=\"number\">").append(escaped(line.cells().get(1))).append("</td></tr>\n");
        }
        page.append("</table>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
