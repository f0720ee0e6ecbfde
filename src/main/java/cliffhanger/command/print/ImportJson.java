package cliffhanger.command.print;

import cliffhanger.imports.ExistingShows.PresentShow;
import cliffhanger.imports.Match;
import cliffhanger.imports.Match.Answer;
import cliffhanger.imports.Report;
import cliffhanger.imports.Report.Kind;
import cliffhanger.imports.Workbench;
import cliffhanger.library.history.ImportListener.Outcome;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// An import as JSON.
public final class ImportJson {
    private final Workbench bench;
    private final @Nullable Report report;

    /// @param report null where nothing was tried yet
    public ImportJson(Workbench bench, @Nullable Report report) {
        this.bench = bench;
        this.report = report;
    }

    public Json whole() {
        return new Json()
                .with("from", bench.keeper())
                .with("shows", bench.matches().stream().map(match -> show(match).map()).toList())
                .with("counts", counts())
                .with("leftOut", leftOut());
    }

    private Json show(Match match) {
        Json json = new Json()
                .with("title", match.found().title())
                .with("year", match.found().year())
                .with("ids", match.found().ids())
                .with("plays", match.found().plays())
                .with("rewatches", match.found().again())
                .with("ratings", match.found().ratings())
                .with("notes", match.found().notes())
                .with("lists", match.found().lists())
                .with("how", match.how())
                .with("answer", switch (match.answer()) {
                    case Answer.Same _ -> "same";
                    case Answer.New _ -> "new";
                    case Answer.Leave _ -> "leave";
                    case Answer.Open _ -> "open";
                })
                .with("match", match.answer() instanceof Answer.Same same ? same.show().label() : null)
                .with("candidates", match.candidates().stream().map(PresentShow::label).toList());
        return report == null ? json : json.with("outcome", outcomes(outcome -> report.plays(match.found().key(), outcome)));
    }

    private Map<String, Object> counts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        if (report != null) {
            for (Kind kind : Kind.values()) {
                counts.put(kind.name().toLowerCase(Locale.ROOT), outcomes(outcome -> report.count(kind, outcome)));
            }
        }
        return counts;
    }

    private static Map<String, Integer> outcomes(ToIntFunction<Outcome> count) {
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            if (count.applyAsInt(outcome) > 0) {
                outcomes.put(outcome.name().toLowerCase(Locale.ROOT), count.applyAsInt(outcome));
            }
        }
        return outcomes;
    }

    private Map<String, Integer> leftOut() {
        Map<String, Integer> left = new LinkedHashMap<>();
        bench.left().counts().forEach((reason, count) -> left.put(reason.name().toLowerCase(Locale.ROOT), count));
        return left;
    }
}
