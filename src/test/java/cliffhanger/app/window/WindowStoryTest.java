package cliffhanger.app.window;

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
        awaitText(robot, "#standingPill", "Renewed");
        awaitText(robot, "#outlookLabel", "the second half of 2023");
        awaitText(robot, "#dateLabel", "The second half of 2023");
        assertThat(robot.lookup("#samplesBanner").query().isVisible()).isTrue();
        assertThat(robot.lookup("#showList").queryAs(ListView.class).getItems().size()).isGreaterThan(10);
        awaitText(robot, ".offer .label", "Amazon Freevee");
        awaitText(robot, "#titleLabel", "Recap of season 1");
        awaitText(robot, ".prose", "Denmark");
    }

    @Test
    void searchingChoosingAndMarkingUpToHereThenUndoing() {
        open(robot, "valley");
        awaitText(robot, "#titleLabel", "Silicon Valley");
        awaitText(robot, "#nextButton", "Mark S4E3 watched");

        choose(robot, "S4E6 Customer Service", "Mark watched up to here");
        awaitText(robot, "#textLabel", "Silicon Valley S4E6 and before marked watched (4 episodes)");
        await("episode 6 is checked", () -> check(robot, "S4E6").isSelected());
        awaitText(robot, "#nextButton", "Mark S4E7 watched");
        awaitText(robot, ".row-status", "Next: S4E7");

        robot.clickOn("#actionButton");
        awaitText(robot, "#textLabel", "Undone: Silicon Valley S4E6");
        await("episode 6 is not checked", () -> !check(robot, "S4E6").isSelected());

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);
        await("episode 6 is checked again", () -> check(robot, "S4E6").isSelected());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        await("and not again", () -> !check(robot, "S4E6").isSelected());
    }

    @Test
    void aMarkAndAnUnmarkByOneClickEach() {
        open(robot, "westworld");
        awaitText(robot, "#nextButton", "Mark S2E1 watched");
        robot.clickOn(check(robot, "S2E1"));
        awaitText(robot, "#textLabel", "Westworld S2E1 marked watched");
        awaitText(robot, "#nextButton", "Mark S2E2 watched");
        robot.clickOn(check(robot, "S2E1"));
        awaitText(robot, "#nextButton", "Mark S2E1 watched");
        robot.clickOn("#nextButton");
        awaitText(robot, "#nextButton", "Mark S2E2 watched");
    }

    @Test
    void skippingWatchingAgainAndAWholeSeason() {
        open(robot, "westworld");
        awaitText(robot, "#nextButton", "Mark S2E1 watched");
        choose(robot, "S2E1 Journey Into Night", "Skip");
        awaitText(robot, "#nextButton", "Mark S2E2 watched");

        chooseFrom(robot, "#seasonMenu", "Mark season watched");
        awaitText(robot, "#textLabel", "Westworld S2 marked watched (9 episodes)");
        awaitText(robot, "#countLabel", "all watched");
        choose(robot, "S2E2 Reunion", "Watch again");
        awaitText(robot, ".episode .caption", "2 plays");
    }

    @Test
    void anotherSeasonAndTheFoldedRecap() {
        chooseFrom(robot, "#showMenu", "Take all marks off this show");
        awaitText(robot, "#textLabel", "Folded until you have watched season 1.");
        robot.clickOn("Season 1");
        awaitText(robot, ".episode .title", "Denmark");
        awaitText(robot, "#dateLabel", "Premiered Sunday, 12 September 2021");
        awaitText(robot, ".offer .label", "Vudu");
    }

    @Test
    void aShowIsRemovedWithItsMarksAndBroughtBack() {
        chooseFrom(robot, "#showMenu", "Remove from watchlist");
        awaitText(robot, "#textLabel", "American Rust removed");
        awaitText(robot, "#titleLabel", "Silicon Valley");
        robot.clickOn("#actionButton");
        open(robot, "rust");
        awaitText(robot, "#titleLabel", "American Rust");
        awaitText(robot, ".tab-count", "9 / 9");
    }

    @Test
    void clearingTheSamplesLeavesTheEmptyStateAndUndoBringsThemBack() {
        robot.clickOn("#clearSamplesButton");
        awaitText(robot, "#textLabel", "10 sample shows cleared");
        awaitText(robot, ".empty-title", "Your watchlist is empty");
        awaitText(robot, ".empty-title", "No show chosen");
        robot.clickOn("#actionButton");
        await("the banner is back", () -> robot.lookup("#samplesBanner").query().isVisible());
        awaitText(robot, "#titleLabel", "American Rust");
    }

    @Test
    void aFileIsAddedAndABadOneIsRefusedInASentence() throws Exception {
        Path good = Files.writeString(root.resolve("answer.json"), """
                {"id":9,"name":"Brand New","genres":[],"status":"Running",
                 "_embedded":{"episodes":[{"season":1,"number":1,"name":"Hello","airdate":"2026-11-23"}]}}""");
        Path bad = Files.writeString(root.resolve("half.json"), "{\"name\":");
        robot.interact(() -> composition.intake().add(List.of(good)));
        awaitText(robot, "#textLabel", "Brand New added: 1 show, 1 season, 1 episode");
        awaitText(robot, ".row-title", "Brand New");
        robot.interact(() -> composition.intake().add(List.of(bad)));
        awaitText(robot, "#textLabel", "half.json ends in the middle");
    }

    @Test
    void aTimeCanBeChosen() {
        open(robot, "westworld");
        awaitText(robot, "#nextButton", "Mark S2E1 watched");
        choose(robot, "S2E1 Journey Into Night", "Watched at a time…");
        await("the dialog is there", () -> robot.lookup("#timeField").tryQuery().isPresent());
        robot.doubleClickOn("#timeField").eraseText(5).write("00:30");
        robot.clickOn("OK");
        awaitText(robot, "#nextButton", "Mark S2E2 watched");
    }

    @Test
    void aShowThatMovesToAnotherHeadingStaysChosen() {
        robot.clickOn("The Fosters");
        awaitText(robot, "#titleLabel", "The Fosters");
        chooseFrom(robot, "#showMenu", "Mark show watched");
        awaitText(robot, "#textLabel", "The Fosters marked watched (104 episodes)");
        await("it is finished, and chosen", () -> chosen() instanceof WatchlistItem.Entry entry
                && entry.row().title().equals("The Fosters")
                && entry.group() == Group.FINISHED);
        awaitText(robot, "#titleLabel", "The Fosters");
    }

    @Test
    void markingWithTheKeyboardKeepsTheKeyboardWhereItIs() {
        open(robot, "westworld");
        awaitText(robot, "#nextButton", "Mark S2E1 watched");
        robot.interact(() -> check(robot, "S2E2").requestFocus());
        robot.type(KeyCode.SPACE);
        awaitText(robot, "#textLabel", "Westworld S2E2 marked watched");
        await("the keyboard is on the same episode", () -> check(robot, "S2E2").isFocused() && check(robot, "S2E2").isSelected());
    }

    @Test
    void aNoteIsSavedWhileItIsTypedAndOneUndoTakesTheTypingBack() {
        robot.clickOn("#noteArea").write("Watch the last ten minutes");
        awaitText(robot, "#savedLabel", "Saved 12:00");
        robot.clickOn("#noteArea").type(KeyCode.END).write(" again");
        awaitText(robot, "#savedLabel", "Saved 12:00");
        robot.clickOn("Season 1");
        awaitText(robot, ".episode .title", "Denmark");
        await("its own note", () -> note().isEmpty());
        robot.clickOn("Season 2");
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
        awaitText(robot, "#savedLabel", "Saved");
        robot.clickOn("The show");
        robot.clickOn("#noteArea").write("On the show");
        awaitText(robot, "#savedLabel", "Saved");
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
        awaitText(robot, "#textLabel", "1 fact of American Rust given back to the source");
        awaitText(robot, "#factsLabel", "Showtime");
    }

    private void editShow() {
        robot.interact(() -> robot.lookup("#showMenu").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "editShowItem".equals(item.getId())).findFirst().orElseThrow().fire());
        await("the form is open", () -> robot.lookup("#showNetwork").tryQuery().isPresent());
    }

    @Test
    void statesRatingsAndFavouritesFromTheHeader() {
        chooseFrom(robot, "#stateMenu", "Paused");
        awaitText(robot, "#textLabel", "American Rust is paused");
        await("it stands under Paused", () -> robot.lookup("#showList").queryAs(ListView.class).getItems()
                .contains(new WatchlistItem.Heading(Group.PAUSED)));
        chooseFrom(robot, "#ratingMenu", "★ 8");
        awaitText(robot, "#textLabel", "American Rust rated");
        await("it says so", () -> robot.lookup("#ratingMenu").queryAs(MenuButton.class).getText().equals("★ 8"));
        robot.clickOn("#favouriteButton");
        awaitText(robot, "#textLabel", "American Rust is a favourite");
    }

    @Test
    void rulesBringRemindersAndABadge() {
        robot.interact(() -> robot.lookup("#remindersButton").queryAs(javafx.scene.control.ToggleButton.class).fire());
        robot.interact(() -> robot.lookup("#addRuleButton").queryAs(Button.class).fire());
        robot.interact(() -> robot.lookup(".save-button").queryAs(Button.class).fire());
        awaitText(robot, "#textLabel", "Reminder set");
        awaitText(robot, ".strong", "Premiere");
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
        awaitText(robot, "#sourceLink", "Facts from TVmaze.com, CC BY-SA 4.0");
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
                .filter(box -> box.getAccessibleText().startsWith(code + " "))
                .findFirst()
                .orElseThrow();
    }

    private static void choose(FxRobot robot, String episode, String item) {
        MenuButton menu = robot.lookup(".episode .more-button").queryAllAs(MenuButton.class).stream()
                .filter(button -> button.getAccessibleText().equals("More for " + episode))
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
