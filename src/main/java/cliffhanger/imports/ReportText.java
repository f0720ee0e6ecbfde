package cliffhanger.imports;

import cliffhanger.imports.Match.Answer;
import cliffhanger.imports.Report.Kind;
import cliffhanger.library.LeftOut;
import cliffhanger.library.LeftOut.Reason;
import cliffhanger.library.Tally.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A report as plain text, to read and to keep.
public final class ReportText {
    private static final int EXAMPLES = 3;

    private ReportText() {}

    /// All of it, line by line.
    ///
    /// @param rehearsed whether nothing was changed yet
    public static List<String> whole(Report report, boolean rehearsed) {
        List<String> lines = new ArrayList<>(summary(report, rehearsed));
        lines.add("");
        lines.add("Shows");
        report.bench().matches().forEach(match -> lines.add("  " + show(report, match)));
        if (!report.remarks().isEmpty()) {
            lines.add("");
            lines.add("What did not simply go in");
            Map<Integer, String> labels = report.bench().matches().stream()
                    .collect(Collectors.toMap(match -> match.found().key(), match -> match.found().label()));
            report.remarks().forEach(remark -> lines.add("  %s%s: %s%s".formatted(labels.getOrDefault(remark.show(), "?"),
                    remark.episode() == null ? "" : " " + remark.episode(), say(remark.outcome()), remark.said().isEmpty() ? "" : " (" + oneLine(remark.said()) + ")")));
        }
        for (Reason reason : report.bench().left().counts().keySet()) {
            lines.add("");
            lines.add("%s (%d)".formatted(say(reason), report.bench().left().counts().get(reason)));
            report.bench().left().first(reason).forEach(left -> lines.add("  " + say(left)));
        }
        return lines;
    }

    /// The numbers, and the first examples of what is left out.
    public static List<String> summary(Report report, boolean rehearsed) {
        List<String> lines = new ArrayList<>();
        lines.add("%s: %s".formatted(report.bench().keeper(), found(report.bench())));
        lines.add("  Shows    " + shows(report.bench()));
        for (Kind kind : Kind.values()) {
            String line = counts(report, kind);
            if (!line.isEmpty()) {
                lines.add("  %-8s %s".formatted(say(kind), line));
            }
        }
        report.bench().left().counts().forEach((reason, count) -> {
            String examples = report.bench().left().first(reason).stream().limit(EXAMPLES).map(ReportText::say).collect(Collectors.joining("; "));
            lines.add("  Left out (%,d): %s: %s%s".formatted(count, say(reason), examples, count > EXAMPLES ? "; …" : ""));
        });
        lines.add(rehearsed ? "Nothing was changed." : "Undo takes all of it back.");
        return lines;
    }

    /// What a history holds: "3 shows, 120 plays (4 of them rewatches), 2 ratings".
    public static String found(Workbench bench) {
        List<FoundShow> shows = bench.matches().stream().map(Match::found).toList();
        int again = shows.stream().mapToInt(FoundShow::again).sum();
        return Stream.of(count(shows.size(), "show"),
                        count(shows.stream().mapToInt(FoundShow::plays).sum(), "play") + (again > 0 ? " (%,d of them again)".formatted(again) : ""),
                        some(shows.stream().mapToInt(FoundShow::ratings).sum(), "rating"), some(shows.stream().mapToInt(FoundShow::notes).sum(), "note"),
                        some(shows.stream().mapToInt(FoundShow::lists).sum(), "list entry"))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String shows(Workbench bench) {
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
        return "%,d new, %,d here already%s".formatted(fresh, same, left == 0 ? "" : ", %,d left out".formatted(left));
    }

    private static String some(int count, String noun) {
        return count == 0 ? "" : count(count, noun);
    }

    private static String count(int count, String noun) {
        return "%,d %s".formatted(count, count == 1 ? noun : noun.endsWith("y") && !noun.endsWith("ay") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
    }

    private static String counts(Report report, Kind kind) {
        return Stream.of(Outcome.values()).filter(outcome -> report.count(kind, outcome) > 0)
                .map(outcome -> "%,d %s".formatted(report.count(kind, outcome), say(outcome))).collect(Collectors.joining(", "));
    }

    private static String show(Report report, Match match) {
        String plays = Stream.of(Outcome.values()).filter(outcome -> report.plays(match.found().key(), outcome) > 0)
                .map(outcome -> "%,d %s".formatted(report.plays(match.found().key(), outcome), say(outcome))).collect(Collectors.joining(", "));
        return "%s → %s%s".formatted(label(match.found()), say(match), plays.isEmpty() ? "" : ": plays " + plays);
    }

    private static String label(FoundShow found) {
        return found.year() == null ? found.label() : "%s (%d)".formatted(found.label(), found.year());
    }

    /// What a show is held to be, and why.
    public static String say(Match match) {
        return switch (match.answer()) {
            case Answer.Same(Present.PresentShow show) -> show.label() + (match.how() == Match.How.ID ? ", known by its id" : ", as you said");
            case Answer.New(Suggestions.@Nullable Suggestion as) ->
                as == null ? "new, details to come" : "new, %s, as you said".formatted(as.label());
            case Answer.Leave _ -> "left out, as you said";
            case Answer.Open _ -> match.candidates().isEmpty() && match.suggestion() != null
                    ? "is it %s?".formatted(match.suggestion().label())
                    : "is it %s? Only the title says so.".formatted(match.candidates().stream().map(Present.PresentShow::label).collect(Collectors.joining(", or ")));
        };
    }

    private static String say(LeftOut left) {
        return left.what().isEmpty() ? left.where() : left.what().equals(left.where()) ? left.what() : "%s, %s".formatted(oneLine(left.what()), left.where());
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > 80 ? line.substring(0, 80) + "…" : line;
    }

    private static String say(Kind kind) {
        return switch (kind) {
            case STATE -> "States";
            case PLAY -> "Plays";
            case SKIP -> "Skips";
            case RATING -> "Ratings";
            case NOTE -> "Notes";
            case LIST -> "Lists";
        };
    }

    /// In the words of a count: "12 new".
    public static String say(Outcome outcome) {
        return switch (outcome) {
            case ADDED -> "new";
            case THERE -> "here already";
            case DATED -> "here without a time, which they have now";
            case BESIDE -> "new, beside another of the same episode";
            case UNLISTED -> "new, of episodes that are not listed";
            case OURS -> "otherwise here, which stays";
            case BOTH -> "both kept";
            case ALONE -> "left alone, watched here already";
            case LEFT -> "of shows that you left out";
        };
    }

    /// "films", "votes on an unknown scale".
    public static String say(Reason reason) {
        return switch (reason) {
            case FILM -> "films";
            case OTHER_MEDIUM -> "books, games and the like";
            case NO_NUMBER -> "without a show or an episode's number";
            case UNKNOWN_SCALE -> "votes on a scale that nobody explained";
            case NO_VIEWING -> "that tell of no viewing";
            case SENSELESS -> "that make no sense";
            case NOT_KEPT_HERE -> "that have no place here";
            case SECRET -> "files that hold secrets, never opened";
            case UNKNOWN_FILE -> "files that nobody here reads";
        };
    }
}
