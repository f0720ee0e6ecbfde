package cliffhanger.app.window;

import cliffhanger.Fixtures;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.library.veil.Step;
import cliffhanger.storage.SqliteNames;
import cliffhanger.storage.SqliteWatchlist;
import cliffhanger.upnext.Section;
import cliffhanger.upnext.UpNextItem;
import cliffhanger.upnext.UpNextItem.Entry;
import cliffhanger.watchlist.WatchlistRow;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.util.WaitForAsyncUtils;

/// How long Up next takes with 1,000 shows of 50 episodes that all wait: `mvn -Pbench verify -Dbench.class=cliffhanger.app.window.UpNextBench`.
/// From the press until the screen is laid out, from a mark until its line says the next episode, and how long the JavaFX thread was kept
/// from its pulses meanwhile.
public final class UpNextBench extends WindowTest {
    private static final int ROUNDS = 21;

    /// So many of them run cold code.
    private static final int WARM = 5;

    private UpNextBench() {}

    public static void main(String[] words) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        UpNextBench bench = new UpNextBench();
        root = Files.createTempDirectory("upnext");
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
        return "upnext";
    }

    /// On the storage thread, while the window is open.
    private void fill() {
        library.apply(new Change.AddShows(IntStream.range(0, 1000)
                .mapToObj(i -> Fixtures.weekly("Show number " + i, 5000 + i, LocalDate.of(2025, 11, 24).plusDays(i % 7), 1, 50))
                .toList(), "thousand"));
        for (WatchlistRow row : new SqliteWatchlist(library).all()) {
            ShowId show = row.show();
            library.apply(new Change.MarkWatched(new Scope.One(new SqliteNames(library).episode(show, 1, 1).orElseThrow()), new PlayTime.Now()));
        }
    }

    @SuppressWarnings("unchecked")
    private ListView<UpNextItem> list() {
        return robot.lookup("#upNextList").queryAs(ListView.class);
    }

    private String report() throws InterruptedException {
        CompletableFuture<Boolean> filled = new CompletableFuture<>();
        background.run(() -> {
            fill();
            return true;
        }, filled::complete);
        filled.join();
        robot.interact(composition::reload);
        await("1,000 shows wait", () -> list().getItems().size() > 1000);
        long[] shown = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            robot.interact(() -> composition.main().enter("notes"));
            long begin = System.nanoTime();
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
                composition.main().enter("upnext");
                lay();
            });
            shown[i] = System.nanoTime() - begin;
        }
        int first = first();
        robot.interact(() -> list().getSelectionModel().select(first));
        robot.interact(() -> list().requestFocus());
        long[] marked = new long[ROUNDS];
        StringBuilder report = new StringBuilder();
        // The first marks run cold code.
        mark(first, marked, 0, WARM);
        try (PulseWatch watch = PulseWatch.start()) {
            mark(first, marked, WARM, ROUNDS);
            report.append(watch.report("marking in Up next"));
        }
        long[] veiled = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            Step step = i % 2 == 0 ? Step.STRICT : Step.CAREFUL;
            long begin = System.nanoTime();
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> composition.session().preferences().veilProperty().set(step));
            while (isCounted(first) == (step == Step.STRICT)) {
                Thread.onSpinWait();
            }
            laidOut();
            veiled[i] = System.nanoTime() - begin;
        }
        try (PulseWatch watch = PulseWatch.start()) {
            for (int i = 0; i < list().getItems().size(); i += 20) {
                int row = i;
                robot.interact(() -> list().scrollTo(row));
            }
            report.append(watch.report("scrolling Up next"));
        }
        return line("shown after the press", shown) + line("mark to picture", marked) + line("veil drawn over all", veiled) + report;
    }

    private void mark(int line, long[] marked, int from, int to) throws InterruptedException {
        for (int i = from; i < to; i++) {
            String before = next(line);
            long begin = System.nanoTime();
            press(KeyCode.SPACE);
            while (next(line).equals(before)) {
                Thread.onSpinWait();
            }
            laidOut();
            marked[i] = System.nanoTime() - begin;
            Thread.sleep(200);
        }
    }

    /// As a hand does it; a robot of tests sleeps for a twentieth of a second after each key.
    private void press(KeyCode key) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Stream.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)
                .forEach(type -> list().fireEvent(new KeyEvent(type, "", "", key, false, false, false, false))));
    }

    private void laidOut() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, this::lay);
    }

    private void lay() {
        list().getScene().getRoot().applyCss();
        list().getScene().getRoot().layout();
    }

    /// Where the first line stands whose episode can be marked.
    private int first() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> IntStream.range(0, list().getItems().size())
                .filter(i -> list().getItems().get(i) instanceof Entry entry && entry.section() == Section.WATCH).findFirst().orElseThrow());
    }

    private boolean isCounted(int line) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> !((Entry) list().getItems().get(line)).row().isUncounted());
    }

    private String next(int line) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> ((Entry) list().getItems().get(line)).row().next().code());
    }

    private static String line(String what, long[] nanos) {
        long[] warm = Arrays.stream(nanos).skip(WARM).sorted().toArray();
        return String.format(Locale.ROOT, "%s: median %.1f ms, slowest %.1f ms, of %d%n", what, warm[warm.length / 2] / 1e6, warm[warm.length - 1] / 1e6, warm.length);
    }
}
