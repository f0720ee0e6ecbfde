package cliffhanger.app.window;

import static cliffhanger.English.say;
import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.TvmazeServer;
import cliffhanger.library.Show;
import cliffhanger.library.change.Change;
import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.HistoryItem;
import cliffhanger.library.history.ImportListener;
import cliffhanger.library.history.ImportTarget;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.WatchHistory;
import cliffhanger.provider.Addresses;
import cliffhanger.storage.SqliteSettings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A history was brought in, and the details of its shows come while one looks.
class DetailsStoryTest extends WindowTest {
    /// By their ids at TheTVDB; the server knows the second alone.
    private static final List<ShowRef> SHOWS = List.of(
            new ShowRef("Nobody's Harbour", null, Map.of("thetvdb", "9001")),
            new ShowRef("Silicon Valley", null, Map.of("tvmaze", "143")),
            new ShowRef("Nobody's Garden", null, Map.of("thetvdb", "9002")));

    private final TvmazeServer server = new TvmazeServer();

    @Override
    boolean hasSamples() {
        return false;
    }

    @Override
    void prepare() {
        Addresses.write(new SqliteSettings(library), "tvmaze", server.address().toString());
        library.apply(new Change.ImportHistory(new WatchHistory() {
            @Override
            public String keeper() {
                return "Test";
            }

            @Override
            public void read(Receiver receiver) {
                for (int i = 0; i < SHOWS.size(); i++) {
                    Instant at = Instant.parse("2024-05-06T20:15:00Z").minusSeconds(60L * i);
                    receiver.keep(new HistoryItem.Watched(SHOWS.get(i), new EpisodeRef(1, 1, null, Map.of()), at, 0));
                }
                receiver.reached(1);
            }
        }, ref -> new ImportTarget.New(SHOWS.indexOf(ref), Show.builder(String.valueOf(ref.title())).externalIds(ref.ids()).build()), false,
                ImportListener.NONE));
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    private void press(String id) {
        robot.interact(() -> robot.lookup(id).queryAs(Button.class).fire());
    }

    @Test
    void detailsComeWithTheOpenShowFirstAndCanWait() {
        awaitText(robot, "#standingPill", say("library.details.TO_COME"));
        robot.interact(() -> composition.watchlist().viewModel().selectedProperty().set(Fixtures.show(library, "Nobody's Garden")));
        // Long enough that the first answer is still to come when it is told to wait, however busy the machine is.
        server.slow(2_500);
        robot.interact(composition.services()::keepUp);
        awaitText(robot, "#detailsLabel", say("watchlist.details.fetching", 1, 3));
        press("#detailsButton");
        awaitText(robot, "#detailsLabel", say("watchlist.details.paused", 3));
        server.slow(0);
        press("#detailsButton");
        await("all were asked for", () -> !robot.lookup("#detailsLabel").query().getParent().getParent().isVisible());
        assertThat(server.asked()).first().asString().contains("thetvdb=9002");
        awaitText(robot, "#standingPill", say("library.details.NOT_FOUND"));
        robot.interact(() -> composition.watchlist().viewModel().selectedProperty().set(Fixtures.show(library, "Silicon Valley")));
        awaitText(robot, "#standingPill", say("library.standing.RUNNING"));
        assertThat(server.asked().stream().filter(path -> path.startsWith("/shows/143"))).as("calls for one show").hasSize(1);
    }

    @Test
    void withNoConnectionTheyWaitAndGoOn() {
        server.close();
        robot.interact(composition.services()::keepUp);
        awaitText(robot, "#detailsLabel", say("watchlist.details.offline", 3));
        assertThat(robot.lookup("#detailsButton").queryAs(Button.class).getText()).isEqualTo(say("watchlist.details.again"));
    }
}
