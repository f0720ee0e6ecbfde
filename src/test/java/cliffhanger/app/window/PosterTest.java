package cliffhanger.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.TvmazeServer;
import cliffhanger.library.Picture;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.change.Change;
import cliffhanger.pictures.WebPictures;
import cliffhanger.provider.Addresses;
import cliffhanger.storage.SqliteSettings;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.Poster;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.testfx.util.WaitForAsyncUtils;

/// A thousand posters: they come while one scrolls, what has gone by is given up, and memory has a limit. The longest wait of the
/// JavaFX thread is written to `target/posters.txt`; it is no pass or fail, for the machine may be busy.
@Isolated
class PosterTest extends WindowTest {
    private static final int SHOWS = 1000;

    private final TvmazeServer server = new TvmazeServer();

    @Override
    void prepare() {
        Addresses.write(new SqliteSettings(library), "tvmaze", server.address().toString());
        library.apply(new Change.AddShows(IntStream.range(0, SHOWS).mapToObj(this::show).toList(), "thousand"));
    }

    private ShowFacts show(int i) {
        ShowFacts bare = Fixtures.weekly("Show number " + i, 5000 + i, LocalDate.of(2026, 9, 1).plusDays(i % 100), 1, 2);
        return ShowFacts.builder(bare.show())
                .seasons(bare.seasons())
                .episodes(bare.episodes())
                .pictures(List.of(new Picture(null, null, null, server.address() + "pictures/" + i + ".png")))
                .build();
    }

    @Override
    Pictures pictures() {
        return new WebPictures(services::pictures, root.resolve("posters" + System.identityHashCode(this)), background, Fixtures.CLOCK, 2);
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    private boolean allShown() {
        List<Poster> tiles = robot.lookup("#showList").lookup(".tile").queryAllAs(Poster.class).stream()
                .filter(tile -> tile.address() != null).toList();
        return !tiles.isEmpty() && tiles.stream().allMatch(Poster::hasPicture);
    }

    @Test
    void postersComeWhileOneScrollsAndMemoryHasALimit() throws Exception {
        ListView<?> list = robot.lookup("#showList").queryAs(ListView.class);
        await("the shows are there", () -> list.getItems().size() > SHOWS);
        await("the first posters are shown", this::allShown);
        long before = used();
        try (PulseWatch watch = PulseWatch.start()) {
            for (int i = 0; i < list.getItems().size(); i += 12) {
                int row = i;
                robot.interact(() -> list.scrollTo(row));
                WaitForAsyncUtils.waitForFxEvents();
            }
            Files.writeString(Path.of("target", "posters.txt"), watch.report("scrolling 1,000 posters"));
        }
        await("the last posters are shown", this::allShown);
        assertThat(used() - before).as("bytes kept after scrolling past all of them").isLessThan(48L << 20);
    }

    @Test
    void withoutAConnectionThereAreTilesAndNoComplaint() {
        server.instead("/pictures/0.png", new MockResponse.Builder().code(500).build());
        server.close();
        ListView<?> list = robot.lookup("#showList").queryAs(ListView.class);
        robot.interact(() -> list.scrollTo(500));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#showList").lookup(".tile").queryAllAs(Poster.class)).isNotEmpty();
        assertThat(robot.lookup(".toast-text").queryAllAs(Node.class)).noneMatch(node -> text(node).contains("TVmaze"));
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
