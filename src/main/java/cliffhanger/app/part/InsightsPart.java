package cliffhanger.app.part;

import cliffhanger.app.work.FileSaver;
import cliffhanger.history.HistoryViewModel.Range;
import cliffhanger.history.HistoryViewModel.Wanted;
import cliffhanger.history.PlayLine;
import cliffhanger.insights.Behind;
import cliffhanger.insights.Bulk;
import cliffhanger.insights.Figure;
import cliffhanger.insights.InsightsActions;
import cliffhanger.insights.InsightsPages;
import cliffhanger.insights.InsightsScreenController;
import cliffhanger.insights.InsightsViewModel;
import cliffhanger.insights.InsightsWords;
import cliffhanger.transfer.CsvExport;
import cliffhanger.ui.Glyph;
import cliffhanger.ui.Screen;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What years of watching come to.
public final class InsightsPart implements Part, InsightsActions {
    private final Shell shell;
    private final FileSaver files;
    private final Consumer<Wanted> history;
    private final InsightsViewModel viewModel;
    private final InsightsScreenController screen;

    /// @param history shows plays
    public InsightsPart(Shell shell, InsightsPages pages, FileSaver files, Consumer<Wanted> history) {
        this.shell = shell;
        this.files = files;
        this.history = history;
        viewModel = new InsightsViewModel(pages, new InsightsWords(shell.clock(), shell.language()), shell.background(), shell.clock());
        screen = new InsightsScreenController(viewModel, this, InsightsPart::csv, shell.preferences().firstDayProperty()::get, shell.clock(), shell.language());
    }

    private static String csv(Figure figure) {
        StringWriter out = new StringWriter();
        try {
            CsvExport.table(out, figure.header(), figure.lines().stream().map(line -> {
                List<String> cells = new ArrayList<>(List.of(line.name()));
                cells.addAll(line.cells());
                return cells;
            }).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Override
    public List<Screen> screens() {
        return List.of(Screen.of("insights", "insights.screen", Screen.Way.RAIL, Glyph.CHART, null, InsightsScreenController.class)
                .whenShown(shown -> {
                    viewModel.show(shown);
                    if (shown) {
                        screen.focus();
                    }
                }));
    }

    @Override
    public Map<Class<?>, Supplier<?>> controllers() {
        return Map.of(InsightsScreenController.class, () -> screen);
    }

    @Override
    public void reload() {
        viewModel.refresh();
    }

    @Override
    public void plays(Behind behind, String title, Bulk bulk) {
        Range range = behind.first() == null || behind.last() == null ? Range.ALL : new Range(behind.first(), behind.last());
        history.accept(new Wanted(behind.shows(), lets(behind, bulk), title, range));
    }

    private Predicate<PlayLine> lets(Behind behind, Bulk bulk) {
        return play -> {
            Instant at = play.at();
            if (at == null) {
                return behind.slot() == null && !behind.single();
            }
            ZonedDateTime local = at.atZone(shell.clock().getZone());
            boolean inSlot = behind.slot() == null || (local.getDayOfWeek() == behind.slot().day() && local.getHour() == behind.slot().hour());
            return inSlot && !(behind.single() && bulk.holds(play.show().id().value(), at.getEpochSecond()));
        };
    }

    @Override
    public void save(String name, byte[] content) {
        files.choose(name).ifPresent(file -> shell.background().run(() -> files.write(file, content), problem -> {
            if (problem.isEmpty()) {
                shell.toasts().show(shell.language().say("insights.saved", file.getFileName()));
            } else {
                shell.toasts().problem(problem);
            }
        }));
    }
}
