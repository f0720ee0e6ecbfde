package cliffhanger.app.window;

import static org.assertj.core.api.Assertions.assertThat;

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

    private void resize(double width) {
        robot.interact(() -> robot.lookup("#root").query().getScene().getWindow().setWidth(width));
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theWidthOfTheListOutlivesANarrowWindow() {
        robot.interact(() -> composition.watchlist().screen().setListWidth(430));
        resize(1280);
        await("as wide as it was", () -> Math.abs(robot.lookup(".watchlist").query().getLayoutBounds().getWidth() - 430) < 3);
        resize(600);
        robot.interact(composition.session()::remember);
        resize(640);
        resize(1280);
        await("and again", () -> Math.abs(robot.lookup(".watchlist").query().getLayoutBounds().getWidth() - 430) < 3);
        assertThat(composition.watchlist().screen().listWidth()).isCloseTo(430, org.assertj.core.data.Offset.offset(3.0));
    }

    @Test
    void theWayBackToTheListIsToBeSeen() {
        robot.clickOn("Silicon Valley");
        await("only the detail", () -> robot.lookup(".watchlist").tryQuery().isEmpty());
        robot.clickOn("#backToListButton");
        await("the list again", () -> robot.lookup(".watchlist").tryQuery().isPresent());
    }
}
