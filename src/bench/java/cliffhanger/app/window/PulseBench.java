package cliffhanger.app.window;

import cliffhanger.Fixtures;
import cliffhanger.library.change.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;

/// What keeps the JavaFX thread busy with 1,000 shows: `mvn -Pbench verify -Dbench.class=cliffhanger.app.window.PulseBench`. The longest
/// waits are printed with their stacks.
public final class PulseBench extends WindowTest {
    private PulseBench() {}

    public static void main(String[] words) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        PulseBench bench = new PulseBench();
        root = Files.createTempDirectory("pulse");
        bench.internalBefore();
        System.out.println(bench.report());
        bench.closeLibrary();
        bench.internalAfter();
        System.exit(0);
    }

    private String report() throws InterruptedException, IOException {
        CompletableFuture<Boolean> filled = new CompletableFuture<>();
        background.run(() -> library.apply(new Change.AddShows(IntStream.range(0, 1000)
                .mapToObj(i -> Fixtures.weekly("Show number " + i, 5000 + i, LocalDate.of(2026, 9, 1).plusDays(i % 100), 1, 10))
                .toList(), "thousand")), done -> filled.complete(true));
        filled.join();
        robot.interact(composition::reload);
        ListView<?> list = robot.lookup("#showList").queryAs(ListView.class);
        await("1,000 shows are there", () -> list.getItems().size() > 1000);
        // Once before, so that the code is warm, as after a minute of use.
        scroll(list);
        type();
        StringBuilder report = new StringBuilder();
        report.append(watched("scrolling 1,000 shows", () -> scroll(list)));
        report.append(watched("typing a search", this::type));
        report.append(watched("marking", () -> {
            robot.interact(list::requestFocus);
            for (int i = 0; i < 10; i++) {
                robot.type(KeyCode.SPACE);
                WaitForAsyncUtils.waitForFxEvents();
            }
        }));
        return report.toString();
    }

    private static String watched(String what, Runnable work) throws InterruptedException {
        try (PulseWatch watch = PulseWatch.start()) {
            work.run();
            return watch.report(what);
        }
    }

    private void scroll(ListView<?> list) {
        for (int i = 0; i < list.getItems().size(); i += 20) {
            int row = i;
            robot.interact(() -> list.scrollTo(row));
        }
    }

    private void type() {
        TextField search = robot.lookup("#searchField").queryAs(TextField.class);
        for (String text : List.of("n", "nu", "num", "numb", "number", "number 7", "number 77", "")) {
            robot.interact(() -> search.setText(text));
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
