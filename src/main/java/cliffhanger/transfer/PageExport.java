package cliffhanger.transfer;

import cliffhanger.language.Language;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.veil.Secret;
import cliffhanger.library.veil.Veil;
import cliffhanger.transfer.LibraryRows.ShowRow;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The watchlist as a page to print or to keep, in HTML or Markdown: by state, each show with how far it is watched.
public final class PageExport {
    private static final String STYLE = """
            body { font: 13px/1.5 Inter, system-ui, sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #1b1f24; }
            h1 { font-size: 26px; } h2 { font-size: 15px; margin: 1.6em 0 .4em; }
            table { border-collapse: collapse; width: 100%; } tr { break-inside: avoid; }
            td { border-top: 1px solid #e3e6ea; padding: .35em .6em .35em 0; vertical-align: top; } td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
            .quiet { color: #667080; } @media print { body { margin: 0; } }""";

    private final LibraryRows shelf;
    private final Language language;
    private final Function<ShowId, Veil> veils;
    private final String title;
    private final String day;

    /// @param today is written under the title
    /// @param veils what is not to be read of each show
    public PageExport(LibraryRows shelf, LocalDate today, Language language, Function<ShowId, Veil> veils) {
        this.veils = veils;
        this.shelf = shelf;
        this.language = language;
        title = language.say("transfer.page.title");
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.formats()).format(today);
    }

    /// One page with no other files.
    public void html(Appendable out) throws IOException {
        out.append("<!DOCTYPE html>\n<html lang=\"").append(language.texts().toLanguageTag()).append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(title)).append("</title>\n<style>\n").append(STYLE)
                .append("\n</style>\n</head>\n<body>\n<h1>").append(escaped(title)).append("</h1>\n<p class=\"quiet\">").append(escaped(day)).append("</p>\n");
        for (Map.Entry<ShowState, List<ShowRow>> group : groups().entrySet()) {
            out.append("<h2>").append(escaped(heading(group.getKey()))).append(" (").append(String.valueOf(group.getValue().size())).append(")</h2>\n<table>\n");
            for (ShowRow row : group.getValue()) {
                out.append("<tr><td>").append(escaped(row.show().title())).append(row.favourite() ? " ♥" : "").append("<br><span class=\"quiet\">")
                        .append(escaped(facts(row))).append("</span></td><td class=\"number\">").append(progress(row)).append("</td><td class=\"number\">")
                        .append(rating(row)).append("</td></tr>\n");
            }
            out.append("</table>\n");
        }
        out.append("</body>\n</html>\n");
    }

    /// CommonMark with tables.
    public void markdown(Appendable out) throws IOException {
        out.append("# ").append(title).append("\n\n").append(day).append('\n');
        for (Map.Entry<ShowState, List<ShowRow>> group : groups().entrySet()) {
            out.append("\n## ").append(heading(group.getKey())).append(" (").append(String.valueOf(group.getValue().size()))
                    .append(")\n\n| ").append(language.say("transfer.page.show")).append(" | | ").append(language.say("transfer.page.watched")).append(" | ")
                    .append(language.say("transfer.page.rating")).append(" |\n|---|---|---:|---:|\n");
            for (ShowRow row : group.getValue()) {
                out.append("| ").append(cell(row.show().title())).append(row.favourite() ? " ♥" : "").append(" | ").append(cell(facts(row))).append(" | ")
                        .append(progress(row)).append(" | ").append(rating(row)).append(" |\n");
            }
        }
    }

    /// What is watched comes first.
    private Map<ShowState, List<ShowRow>> groups() {
        Map<ShowState, List<ShowRow>> all = new EnumMap<>(ShowState.class);
        shelf.shows(row -> all.computeIfAbsent(row.state(), any -> new ArrayList<>()).add(row));
        Map<ShowState, List<ShowRow>> groups = new LinkedHashMap<>();
        Stream.of(ShowState.WATCHING, ShowState.PLANNED, ShowState.PAUSED, ShowState.FINISHED, ShowState.DROPPED)
                .filter(all::containsKey).forEach(state -> groups.put(state, all.get(state)));
        return groups;
    }

    private String heading(ShowState state) {
        return language.say("library.state." + state.name());
    }

    private String facts(ShowRow row) {
        String status = row.status().equals("unknown") || covers(row, Secret.OUTLOOK) ? null : language.say("library.standing." + row.status().toUpperCase(Locale.ROOT));
        return Stream.of(row.show().year(), row.network(), status)
                .filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" · "));
    }

    private boolean covers(ShowRow row, Secret what) {
        return veils.apply(row.id()).covers(what, row.id());
    }

    private String progress(ShowRow row) {
        return covers(row, Secret.COUNT) ? String.valueOf(row.watched()) : row.watched() + "/" + row.total();
    }

    private String rating(ShowRow row) {
        return row.rating() == null ? "" : "★ " + String.format(language.formats(), "%.1f", row.rating());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /// What Markdown would take for a sign of its own is not.
    private static String cell(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\|*_`<\\[\\]#])", "\\\\$1");
    }
}
