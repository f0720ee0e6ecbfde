package cliffhanger.app.window;

import org.junit.jupiter.api.Test;

/// Where there is no room for both, list and detail take turns.
class NarrowWindowTest extends WindowTest {
    @Override
    double width() {
        return 600;
    }

    @Test
    void choosingARowOpensItAndTheRailLeadsBack() {
        awaitText(robot, ".row-title", "American Rust");
        await("only the list", () -> robot.lookup("#titleLabel").tryQuery().isEmpty());
        robot.clickOn("Silicon Valley");
        await("only the detail", () -> robot.lookup(".watchlist").tryQuery().isEmpty());
        awaitText(robot, "#titleLabel", "Silicon Valley");
        robot.clickOn("#watchlistButton");
        await("the list again", () -> robot.lookup(".watchlist").tryQuery().isPresent());
    }
}
