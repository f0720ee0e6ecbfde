package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.InsightsJson;
import cliffhanger.command.print.Table;
import cliffhanger.insights.Figure;
import cliffhanger.insights.Figures;
import cliffhanger.insights.Insights;
import cliffhanger.insights.InsightsPages;
import cliffhanger.insights.InsightsWords;
import cliffhanger.insights.Period;
import cliffhanger.insights.Reckoning;
import cliffhanger.language.Sentence;
import cliffhanger.transfer.CsvExport;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `insights`: what a year, or all time, of watching comes to, as the window tells it.
@Command(name = "insights", description = "${bundle:command.insights.help}")
final class InsightsCommand extends LibraryCommand {
    private static final String ALL = "all";

    @Option(names = "--year", paramLabel = "${bundle:command.label.year}", description = "${bundle:command.insights.option.year}")
    private @Nullable String year;

    @Option(names = "--csv", paramLabel = "${bundle:command.label.table}", description = "${bundle:command.insights.option.csv}")
    private @Nullable String csv;

    InsightsCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.READ;
    }

    @Override
    int run(OpenLibrary open) {
        if (csv != null && json()) {
            throw Refused.words(Sentence.of("command.history.both"));
        }
        Figure.Id table = csv == null ? null : FilterOptions.choice(Figure.Id.class, csv);
        Period period = period(LocalDate.now(open.clock()));
        InsightsPages pages = (json() ? open.queries() : open.said()).insights();
        Reckoning reckoning = new Reckoning(pages, period, open.clock());
        Insights insights = reckoning.insights();
        if (json()) {
            print(InsightsJson.of(insights).map());
            return 0;
        }
        InsightsWords words = new InsightsWords(open.clock(), language());
        List<Figure> figures = new Figures(insights, reckoning.shows(), words).all();
        if (table != null) {
            figures.stream().filter(figure -> figure.id() == table).forEach(this::csv);
        } else {
            print(insights, figures, words);
        }
        return 0;
    }

    private Period period(LocalDate today) {
        if (year == null) {
            return new Period(today.getYear());
        }
        if (year.equalsIgnoreCase(ALL)) {
            return Period.ALL;
        }
        if (!year.matches("[12]\\d{3}")) {
            throw Refused.words(Sentence.of("command.insights.year", year));
        }
        return new Period(Integer.valueOf(year));
    }

    private void print(Insights insights, List<Figure> figures, InsightsWords words) {
        print(words.period(insights.period()));
        print(words.total(insights));
        words.sentences(insights).forEach(this::print);
        words.sitting(insights).ifPresent(this::print);
        Table table = new Table(38, 12, 14, 22, 18);
        for (Figure figure : figures) {
            if (!figure.lines().isEmpty()) {
                print("");
                print(figure.title());
                print("  " + table.line(figure.header().toArray(String[]::new)));
                Stream<Figure.Line> lines = figure.id() == Figure.Id.HOURS
                        ? figure.lines().stream().sorted((one, other) -> Long.compare(other.value(), one.value())).limit(10) : Figures.drawn(figure).stream();
                lines.forEach(line -> print("  " + table.line(cells(line).toArray(String[]::new))));
            }
        }
        words.foot(insights).ifPresent(foot -> {
            print("");
            print(foot);
        });
    }

    private static List<String> cells(Figure.Line line) {
        List<String> cells = new ArrayList<>(List.of(line.name()));
        cells.addAll(line.cells());
        return cells;
    }

    private void csv(Figure figure) {
        StringWriter out = new StringWriter();
        try {
            CsvExport.table(out, figure.header(), figure.lines().stream().map(InsightsCommand::cells).toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        write(out.toString());
    }
}
