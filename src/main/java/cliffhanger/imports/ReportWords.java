package cliffhanger.imports;

import cliffhanger.imports.ExistingShows.PresentShow;
import cliffhanger.imports.Match.Answer;
import cliffhanger.imports.Report.Kind;
import cliffhanger.imports.Suggestions.Suggestion;
import cliffhanger.language.Language;
import cliffhanger.library.ShowState;
import cliffhanger.library.history.ImportListener.Outcome;
import cliffhanger.library.history.SkippedItem;
import cliffhanger.library.history.SkippedItem.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An import in words: what a history holds, what its shows are held to be, and what became of it, to read and to keep.
public final class ReportWords {
    private static final int EXAMPLES = 3;
    private static final int LONGEST = 80;

    private final Language language;

    public ReportWords(Language language) {
        this.language = language;
    }

    /// All of a report, line by line.
    ///
    /// @param rehearsed whether nothing was changed yet
    public List<String> whole(Report report, boolean rehearsed) {
        List<String> lines = new ArrayList<>(summary(report, rehearsed));
        lines.add("");
        lines.add(format("report.shows"));
        report.bench().matches().forEach(match -> lines.add("  " + show(report, match)));
        if (!report.remarks().isEmpty()) {
            lines.add("");
            lines.add(format("report.remarks"));
            Map<Integer, String> labels = report.bench().matches().stream()
                    .collect(Collectors.toMap(match -> match.found().key(), match -> match.found().label()));
            report.remarks().forEach(remark -> lines.add("  " + say(remark, labels.getOrDefault(remark.show(), ""))));
        }
        SkippedItems left = report.bench().left();
        left.counts().forEach((reason, count) -> {
            lines.add("");
            lines.add("%s (%d)".formatted(say(reason), count));
            left.first(reason).forEach(one -> lines.add("  " + say(one)));
        });
        return lines;
    }

    /// The numbers, and the first examples of what is left out.
    public List<String> summary(Report report, boolean rehearsed) {
        List<String> lines = new ArrayList<>();
        lines.add("%s: %s".formatted(report.bench().keeper(), found(report.bench())));
        counts(report).forEach((kind, count) -> lines.add("  %-8s %s".formatted(kind, count)));
        SkippedItems left = report.bench().left();
        left.counts().forEach((reason, count) -> lines.add("  %s: %s%s".formatted(left(reason, count),
                left.first(reason).stream().limit(EXAMPLES).map(this::say).collect(Collectors.joining("; ")), count > EXAMPLES ? "; …" : "")));
        lines.add(format(rehearsed ? "report.rehearsed" : report.isNothing() ? "report.nothing" : "report.done"));
        return lines;
    }

    /// What became of each kind of thing, such as "Plays" to "12 new, 3 here already"; what there is none of is left out.
    public Map<String, String> counts(Report report) {
        Map<String, String> counts = new LinkedHashMap<>();
        if (!report.bench().matches().isEmpty()) {
            counts.put(format("kind.SHOWS"), shows(report.bench()));
        }
        for (Kind kind : Kind.values()) {
            String line = outcomes(outcome -> report.count(kind, outcome));
            if (!line.isEmpty()) {
                counts.put(language.say("imports.kind." + kind.name()), line);
            }
        }
        return counts;
    }

    /// "3 shows, 120 plays (4 of them again), 2 ratings".
    public String found(Workbench bench) {
        int again = sum(bench, FoundShow::again);
        String plays = format("found", bench.matches().size(), sum(bench, FoundShow::plays)) + (again > 0 ? format("found.again", again) : "");
        return plays + some("found.ratings", sum(bench, FoundShow::ratings)) + some("found.notes", sum(bench, FoundShow::notes))
                + some("found.lists", sum(bench, FoundShow::lists));
    }

    /// "120 plays, 2 ratings"; empty for a show that is only named.
    public String found(FoundShow show) {
        return Stream.of(some("found.plays", show.plays()), some("found.ratings", show.ratings()), some("found.notes", show.notes()),
                some("found.lists", show.lists())).collect(Collectors.joining()).replaceFirst("^, ", "");
    }

    private static int sum(Workbench bench, ToIntFunction<FoundShow> count) {
        return bench.matches().stream().map(Match::found).mapToInt(count).sum();
    }

    private String some(String key, int count) {
        return count == 0 ? "" : ", " + format(key, count);
    }

    private String shows(Workbench bench) {
        int fresh = 0;
        int same = 0;
        int left = 0;
        for (Match match : bench.matches()) {
            switch (match.answer()) {
                case Answer.New _ -> fresh++;
                case Answer.Same _ -> same++;
                case Answer.Leave _, Answer.Open _ -> left++;
            }
        }
        return Stream.of(some("shows.new", fresh), some("shows.same", same), some("shows.left", left)).collect(Collectors.joining()).replaceFirst("^, ", "");
    }

    private String outcomes(ToIntFunction<Outcome> count) {
        return Stream.of(Outcome.values()).filter(outcome -> count.applyAsInt(outcome) > 0)
                .map(outcome -> String.format(language.formats(), "%,d %s", count.applyAsInt(outcome), say(outcome))).collect(Collectors.joining(", "));
    }

    private String show(Report report, Match match) {
        String plays = outcomes(outcome -> report.plays(match.found().key(), outcome));
        return "%s → %s%s".formatted(label(match.found()), say(match), plays.isEmpty() ? "" : format("report.plays", plays));
    }

    /// "Kingdom (2019)".
    public static String label(FoundShow found) {
        return found.year() == null ? found.label() : "%s (%d)".formatted(found.label(), found.year());
    }

    /// What a show is held to be, and why.
    public String say(Match match) {
        return switch (match.answer()) {
            case Answer.Same(PresentShow show) -> format(match.how() == Match.How.ID ? "match.id" : "match.user", show.label());
            case Answer.New(@Nullable Suggestion as) -> as == null ? format("match.new") : format("match.new.as", as.label());
            case Answer.Leave _ -> format("match.leave");
            case Answer.Open _ -> match.candidates().isEmpty() && match.suggestion() != null
                    ? format("match.ask.catalogue", match.suggestion().label())
                    : format("match.ask", match.candidates().stream().map(PresentShow::label).collect(Collectors.joining(format("or"))));
        };
    }

    private String say(Report.Remark remark, String label) {
        return "%s%s: %s%s".formatted(label, remark.episode() == null ? "" : " " + remark.episode(), say(remark.outcome()),
                remark.said() == null ? "" : " (" + oneLine(said(remark.said())) + ")");
    }

    private String said(Object said) {
        return said instanceof ShowState state ? language.say("library.state." + state.name()) : said.toString();
    }

    private String say(SkippedItem left) {
        String where = language.say(left.where());
        return left.what() == null ? where : "%s, %s".formatted(oneLine(language.say(left.what())), where);
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    /// "Left out (3): films".
    public String left(Reason reason, int count) {
        return format("left", count, say(reason));
    }

    private String say(Outcome outcome) {
        return language.say("imports.outcome." + outcome.name());
    }

    private String say(Reason reason) {
        return language.say("imports.reason." + reason.name());
    }

    private String format(String key, Object... parts) {
        return language.say("imports." + key, parts);
    }
}
