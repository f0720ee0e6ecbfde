package cliffhanger.app.window;

import cliffhanger.Fixtures;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.storage.LibraryOfSize;
import cliffhanger.storage.SqliteNames;
import cliffhanger.storage.SqliteWatchlist;
import cliffhanger.watchlist.WatchlistRow;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.testfx.util.WaitForAsyncUtils;

/// How long the calendar takes with 1,000 shows of 50 weekly episodes: `mvn -Pbench verify -Dbench.class=cliffhanger.app.window.CalendarBench`,
/// with `-Dbench.words=dense` where all of them run at the same time.
/// From the key for the next month until its chips are laid out, how long the JavaFX thread was kept from its pulses meanwhile, and what
/// more of the heap is held with the year's figures open.
public final class CalendarBench extends WindowTest {
    private static final int ROUNDS = 29;

    /// So many of them run cold code.
    private static final int WARM = 8;

    /// Whether all shows run at the same time, so that a month has 5,800 entries instead of some 1,000.
    private final boolean dense;

    private CalendarBench(boolean dense) {
        this.dense = dense;
    }

    public static void main(String[] words) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CalendarBench bench = new CalendarBench(words.length > 0 && words[0].equals("dense"));
        root = Files.createTempDirectory("calendar");
        if (!bench.dense) {
            LibraryOfSize.large(root.resolve("library0"));
        }
        bench.internalBefore();
        System.out.println(bench.report());
        bench.closeLibrary();
        bench.internalAfter();
        System.exit(0);
    }

    @Override
    boolean hasSamples() {
        return false;
    }

    @Override
    String begins() {
        return "calendar";
    }

    /// On the storage thread, while the window is open.
    private void fill() {
        library.apply(new Change.AddShows(IntStream.range(0, 1000)
                .mapToObj(i -> Fixtures.weekly("Show number " + i, 5000 + i, LocalDate.of(2026, 2, 1).plusDays(i % 300), 1, 50))
                .toList(), "thousand"));
        SqliteNames names = new SqliteNames(library);
        for (WatchlistRow row : new SqliteWatchlist(library).all()) {
            library.apply(new Change.MarkWatched(new Scope.One(names.episode(row.show(), 1, 1).orElseThrow()), new PlayTime.OnAirDate()));
        }
    }

    private String report() throws InterruptedException {
        if (dense) {
            CompletableFuture<Boolean> filled = new CompletableFuture<>();
            background.run(() -> {
                fill();
                return true;
            }, filled::complete);
            filled.join();
            robot.interact(composition::reload);
        }
        await("chips are there", () -> robot.lookup(".chip").queryAll().size() > 50);
        long[] months = new long[ROUNDS];
        long[] reads = new long[ROUNDS];
        StringBuilder report = new StringBuilder();
        step(months, reads, 0, WARM);
        try (PulseWatch watch = PulseWatch.start()) {
            step(months, reads, WARM, ROUNDS);
            report.append(watch.report("changing the month"));
        }
        long before = held();
        robot.interact(() -> composition.main().enter("insights"));
        await("figures are there", () -> robot.lookup(".figure-card").queryAll().size() > 1);
        long more = held() - before;
        return line("month read", reads) + line("month to picture", months) + report
                + String.format(Locale.ROOT, "heap with the figures open: %+.1f MB%n", more / 1048576.0);
    }

    private static String line(String what, long[] nanos) {
        long[] warm = Arrays.stream(nanos).skip(WARM).sorted().toArray();
        return String.format(Locale.ROOT, "%s: median %.1f ms, slowest %.1f ms, of %d%n", what, warm[warm.length / 2] / 1e6, warm[warm.length - 1] / 1e6, warm.length);
    }

    private static long held() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// To and fro over a year, so that each is another month.
    private void step(long[] months, long[] reads, int from, int to) throws InterruptedException {
        Region grid = robot.lookup(".month-grid").queryAs(Region.class);
        Label title = robot.lookup("#stretchLabel").queryAs(Label.class);
        for (int i = from; i < to; i++) {
            KeyCode key = i / 10 % 2 == 0 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP;
            CompletableFuture<String> shown = new CompletableFuture<>();
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> title.textProperty().addListener(new ChangeListener<>() {
                @Override
                public void changed(ObservableValue<? extends String> text, String before, String now) {
                    title.textProperty().removeListener(this);
                    shown.complete(now);
                }
            }));
            long begin = System.nanoTime();
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> grid.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
            shown.join();
            reads[i] = System.nanoTime() - begin;
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
                grid.getScene().getRoot().applyCss();
                grid.getScene().getRoot().layout();
            });
            months[i] = System.nanoTime() - begin;
            Thread.sleep(200);
        }
    }
}
