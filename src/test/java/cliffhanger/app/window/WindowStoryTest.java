package cliffhanger.app.window;

import static cliffhanger.English.say;
import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.watchlist.Group;
import cliffhanger.watchlist.WatchlistItem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What a person does in the window, step by step.
class WindowStoryTest extends WindowTest {
    @BeforeEach
    void opened() {
        awaitText(robot, "#titleLabel", "American Rust");
    }

    @Test
    void theFirstRunShowsTheStarterLibraryWithAmericanRustOpen() {
        awaitText(robot, "#standingPill", say("library.standing.RENEWED"));
        awaitText(robot, "#outlookLabel", "the second half of 2023");
        awaitText(robot, "#dateLabel", "The second half of 2023");
        assertThat(robot.lookup("#samplesBanner").query().isVisible()).isTrue();
        assertThat(robot.lookup("#showList").queryAs(ListView.class).getItems().size()).isGreaterThan(10);
        awaitText(robot, ".offer .label", "Amazon Freevee");
        awaitText(robot, "#titleLabel", say("show.recap.of", 1));
        awaitText(robot, ".prose", "Denmark");
    }

    @Test
    void searchingChoosingAndMarkingUpToHereThenUndoing() {
        open(robot, "valley");
        awaitText(robot, "#titleLabel", "Silicon Valley");
        awaitText(robot, "#nextButton", "S4E3");

        choose(robot, "S4E6", "#uptoItem");
        awaitText(robot, "#textLabel", say("library.change.WATCHED_UP_TO", "Silicon Valley S4E6", 4));
        await("episode 6 is checked", () -> check(robot, "S4E6").isSelected());
        awaitText(robot, "#nextButton", "S4E7");
        awaitText(robot, ".row-status", "S4E7");

        robot.clickOn("#actionButton");
        awaitText(robot, "#textLabel", say("library.change.undone", say("library.change.WATCHED_UP_TO", "Silicon Valley S4E6", 4)));
        await("episode 6 is not checked", () -> !check(robot, "S4E6").isSelected());

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);
        await("episode 6 is checked again", () -> check(robot, "S4E6").isSelected());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        await("and not again", () -> !check(robot, "S4E6").isSelected());
    }

    @Test
    void aMarkAndAnUnmarkByOneClickEach() {
        open(robot, "westworld");
        awaitText(robot, "#nextButton", "S2E1");
        robot.clickOn(check(robot, "S2E1"));
        awaitText(robot, "#textLabel", say("library.change.WATCHED_EPISODE", "Westworld S2E1"));
        awaitText(robot, "#nextButton", "S2E2");
        robot.clickOn(check(robot, "S2E1"));
        awaitText(robot, "#nextButton", "S2E1");
        robot.clickOn("#nextButton");
        awaitText(robot, "#nextButton", "S2E2");
    }

    @Test
    void skippingWatchingAgainAndAWholeSeason() {
        open(robot, "westworld");
        awaitText(robot, "#nextButton", "S2E1");
        choose(robot, "S2E1", "#skipItem");
        awaitText(robot, "#nextButton", "S2E2");

        chooseFrom(robot, "#seasonMenu", "#markSeasonItem");
        awaitText(robot, "#textLabel", say("library.change.WATCHED_SEASON", "Westworld S2", 9));
        awaitText(robot, "#countLabel", say("show.episodes.left", 0));
        choose(robot, "S2E2", "#againItem");
        awaitText(robot, ".episode .caption", say("show.episodes.plays", 2));
    }

    @Test
    void anotherSeasonAndTheFoldedRecap() {
        chooseFrom(robot, "#showMenu", "#unmarkShowItem");
        awaitText(robot, "#textLabel", say("show.recap.folded", 1));
        robot.clickOn("#season1Button");
        awaitText(robot, ".episode .title", "Episode 9");
        awaitText(robot, "#dateLabel", "Sunday, 12 September 2021");
        awaitText(robot, ".offer .label", "Vudu");
    }

    @Test
    void aShowIsRemovedWithItsMarksAndBroughtBack() {
        chooseFrom(robot, "#showMenu", "#removeItem");
        awaitText(robot, "#textLabel", say("library.change.REMOVED", "American Rust"));
        awaitText(robot, "#titleLabel", "Silicon Valley");
        robot.clickOn("#actionButton");
        open(robot, "rust");
        awaitText(robot, "#titleLabel", "American Rust");
        awaitText(robot, ".tab-count", "9 / 9");
    }

    @Test
    void clearingTheSamplesLeavesTheEmptyStateAndUndoBringsThemBack() {
        robot.clickOn("#clearSamplesButton");
        awaitText(robot, "#textLabel", say("library.change.SAMPLES_CLEARED", "", 10));
        awaitText(robot, ".empty-title", say("watchlist.empty.title"));
        robot.clickOn("#actionButton");
        await("the banner is back", () -> robot.lookup("#samplesBanner").query().isVisible());
        awaitText(robot, ".row-title", "American Rust");
    }

    @Test
    void aFileIsAddedAndABadOneIsRefusedInASentence() throws Exception {
        Path good = Files.writeString(root.resolve("answer.json"), """
                {"id":9,"name":"Brand New","genres":[],"status":"Running",
                 "_embedded":{"episodes":[{"season":1,"number":1,"name":"Hello","airdate":"2026-11-23"}]}}""");
        Path bad = Files.writeString(root.resolve("half.json"), "{\"name\":");
        robot.interact(() -> composition.intake().add(List.of(good)));
        awaitText(robot, "#textLabel", say("app.add.done", say("library.change.ADDED", "Brand New"), 1, 1, 1));
        awaitText(robot, ".row-title", "Brand New");
        robot.interact(() -> composition.intake().add(List.of(bad)));
        awaitText(robot, "#textLabel", say("tvmaze.half", "half.json"));
    }

    @Test
    void aTimeCanBeChosen() {
        open(robot, "westworld");
        awaitText(robot, "#nextButton", "S2E1");
        choose(robot, "S2E1", "#atItem");
        await("the form is there", () -> robot.lookup("#watchedDay").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#watchedDay").queryAs(TextInputControl.class).setText("tomorrow"));
        robot.interact(() -> robot.lookup("#watchedTime").queryAs(TextInputControl.class).setText("00:30"));
        robot.interact(() -> robot.lookup(".save-button").queryAs(Button.class).fire());
        awaitText(robot, ".form-problem", say("ui.at.ahead"));
        robot.interact(() -> robot.lookup("#watchedDay").queryAs(TextInputControl.class).setText("yesterday"));
        robot.interact(() -> robot.lookup(".save-button").queryAs(Button.class).fire());
        awaitText(robot, "#nextButton", "S2E2");
    }

    @Test
    void aShowThatMovesToAnotherHeadingStaysChosen() {
        robot.clickOn("The Fosters");
        awaitText(robot, "#titleLabel", "The Fosters");
        chooseFrom(robot, "#showMenu", "#markShowItem");
        awaitText(robot, "#textLabel", say("library.change.WATCHED_SHOW", "The Fosters", 104));
        await("it is finished, and chosen", () -> chosen() instanceof WatchlistItem.Entry entry
                && entry.row().title().equals("The Fosters")
                && entry.group() == Group.FINISHED);
        awaitText(robot, "#titleLabel", "The Fosters");
    }

    @Test
    void markingWithTheKeyboardKeepsTheKeyboardWhereItIs() {
        open(robot, "westworld");
        awaitText(robot, "#nextButton", "S2E1");
        robot.interact(() -> check(robot, "S2E2").requestFocus());
        robot.type(KeyCode.SPACE);
        awaitText(robot, "#textLabel", say("library.change.WATCHED_EPISODE", "Westworld S2E2"));
        await("the keyboard is on the same episode", () -> check(robot, "S2E2").isFocused() && check(robot, "S2E2").isSelected());
    }

    @Test
    void aNoteIsSavedWhileItIsTypedAndOneUndoTakesTheTypingBack() {
        robot.clickOn("#noteArea").write("Watch the last ten minutes");
        awaitText(robot, "#savedLabel", "12:00");
        robot.clickOn("#noteArea").type(KeyCode.END).write(" again");
        awaitText(robot, "#savedLabel", "12:00");
        robot.clickOn("#season1Button");
        awaitText(robot, ".episode .title", "Denmark");
        await("its own note", () -> note().isEmpty());
        robot.clickOn("#season2Button");
        await("the note is there", () -> note().equals("Watch the last ten minutes again"));

        robot.interact(composition.actions()::undo);
        await("the note is gone", () -> note().isEmpty());
        robot.interact(composition.actions()::redo);
        await("the note is back", () -> note().equals("Watch the last ten minutes again"));
    }

    @Test
    void searchFindsEpisodesAndPeopleAndLeadsThereAlsoAfterACollection() {
        System.gc();
        robot.doubleClickOn("#searchField").write("denm");
        await("the episode is found", () -> hit("American Rust S1E9").isPresent());
        robot.interact(() -> hit("American Rust S1E9").orElseThrow().fire());
        awaitText(robot, ".episode .title", "Denmark");
        await("its season is open", () -> composition.session().openSeason() == 1);
        robot.doubleClickOn("#searchField").eraseText(20).write("jeff dan");
        await("the person is found", () -> hit("Jeff Daniels").isPresent());
    }

    private java.util.Optional<Button> hit(String text) {
        return robot.lookup(".hit").queryAllAs(Button.class).stream()
                .filter(button -> button.getAccessibleText() != null && button.getAccessibleText().contains(text))
                .findFirst();
    }

    @Test
    void aNoteIsShownAsMarkdownAndOnTheShowToo() {
        robot.clickOn("#noteArea").write("# Big\n**strong** words");
        awaitText(robot, "#savedLabel", "12:00");
        robot.clickOn("#showNoteButton");
        robot.clickOn("#noteArea").write("On the show");
        awaitText(robot, "#savedLabel", "12:00");
        await("the other is Markdown", () -> !robot.lookup(".other-note .md-heading").queryAll().isEmpty());
        robot.interact(() -> robot.lookup("#notesButton").queryAs(javafx.scene.control.ToggleButton.class).fire());
        await("both are on the screen of notes", () -> robot.lookup("#noteList").queryAs(ListView.class).getItems().size() == 2);
    }

    @Test
    void aFieldThatWasWrittenOverIsGivenBackFromItsForm() {
        editShow();
        robot.interact(() -> robot.lookup("#showNetwork").queryAs(javafx.scene.control.TextField.class).setText("Mine TV"));
        robot.interact(() -> robot.lookup(".save-button").queryAs(Button.class).fire());
        awaitText(robot, "#factsLabel", "Mine TV");
        editShow();
        robot.interact(() -> robot.lookup(".beside").queryAs(javafx.scene.control.Hyperlink.class).fire());
        awaitText(robot, "#textLabel", say("library.change.EDITS_RELEASED", "American Rust", 1));
        awaitText(robot, "#factsLabel", "Showtime");
    }

    private void editShow() {
        robot.interact(() -> robot.lookup("#showMenu").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "editShowItem".equals(item.getId())).findFirst().orElseThrow().fire());
        await("the form is open", () -> robot.lookup("#showNetwork").tryQuery().isPresent());
    }

    @Test
    void statesRatingsAndFavouritesFromTheHeader() {
        chooseFrom(robot, "#stateMenu", "#pausedItem");
        awaitText(robot, "#textLabel", say("library.change.STATE_PAUSED", "American Rust"));
        await("it stands under Paused", () -> robot.lookup("#showList").queryAs(ListView.class).getItems()
                .contains(new WatchlistItem.Heading(Group.PAUSED, 1, false)));
        chooseFrom(robot, "#ratingMenu", "#rating8Item");
        awaitText(robot, "#textLabel", say("library.change.RATED", "American Rust"));
        await("it says so", () -> robot.lookup("#ratingMenu").queryAs(MenuButton.class).getText().equals("★ 8"));
        robot.clickOn("#favouriteButton");
        awaitText(robot, "#textLabel", say("library.change.FAVOURITE_ADDED", "American Rust"));
    }

    @Test
    void rulesBringRemindersAndABadge() {
        robot.interact(() -> robot.lookup("#remindersButton").queryAs(javafx.scene.control.ToggleButton.class).fire());
        robot.interact(() -> robot.lookup("#addRuleButton").queryAs(Button.class).fire());
        robot.interact(() -> robot.lookup(".save-button").queryAs(Button.class).fire());
        awaitText(robot, "#textLabel", say("library.change.RULE_SET"));
        awaitText(robot, ".strong", say("library.occasion.PREMIERE"));
    }

    private String note() {
        return robot.lookup("#noteArea").queryAs(TextArea.class).getText();
    }

    private Object chosen() {
        return robot.lookup("#showList").queryAs(ListView.class).getSelectionModel().getSelectedItem();
    }

    @Test
    void theCreditOpensItsPage() {
        open(robot, "westworld");
        awaitText(robot, "#sourceLink", say("show.source.line", "TVmaze.com", "CC BY-SA 4.0"));
        robot.interact(() -> robot.lookup("#sourceLink").queryAs(javafx.scene.control.Hyperlink.class).fire());
        assertThat(opened).containsExactly("https://www.tvmaze.com/shows/1371/westworld");
    }

    @Test
    void theKeyboardGoesFromSearchToListAndOverHeadings() {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.DOWN);
        awaitText(robot, "#titleLabel", "Silicon Valley");
        robot.type(KeyCode.UP);
        awaitText(robot, "#titleLabel", "American Rust");
    }

    private void open(FxRobot robot, String search) {
        robot.doubleClickOn("#searchField").eraseText(20).write(search).type(KeyCode.ENTER);
    }

    private static CheckBox check(FxRobot robot, String code) {
        return robot.lookup(".episode .check-box").queryAllAs(CheckBox.class).stream()
                .filter(box -> box.getAccessibleText().contains(code + " "))
                .findFirst()
                .orElseThrow();
    }

    private static void choose(FxRobot robot, String episode, String item) {
        MenuButton menu = robot.lookup(".episode .more-button").queryAllAs(MenuButton.class).stream()
                .filter(button -> button.getAccessibleText().contains(episode + " "))
                .findFirst()
                .orElseThrow();
        reveal(robot, menu);
        robot.interact(menu::show);
        robot.clickOn(item);
    }

    private static void chooseFrom(FxRobot robot, String menu, String item) {
        robot.interact(() -> robot.lookup(menu).queryAs(MenuButton.class).show());
        robot.clickOn(item);
    }
}
