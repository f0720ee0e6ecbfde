package cliffhanger.app.window;

import static cliffhanger.English.say;
import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.TvmazeServer;
import cliffhanger.discover.DiscoverItem;
import cliffhanger.library.change.Change;
import cliffhanger.library.veil.Step;
import cliffhanger.pictures.WebPictures;
import cliffhanger.provider.Addresses;
import cliffhanger.storage.SqliteReadings;
import cliffhanger.storage.SqliteSettings;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.Poster;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Find a show, add it, have it brought up to date, see what changed and take it back: through the window, against a server on
/// this machine.
class DiscoverStoryTest extends WindowTest {
    /// Episodes are told apart by their titles here.
    @Override
    Step veil() {
        return Step.SHOW_ALL;
    }

    private final TvmazeServer server = new TvmazeServer();

    @Override
    void prepare() {
        Addresses.write(new SqliteSettings(library), "tvmaze", server.address().toString());
    }

    @Override
    Pictures pictures() {
        return new WebPictures(services::pictures, root.resolve("pictures" + System.identityHashCode(this)), background, Fixtures.CLOCK, 1);
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    private void press(String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private List<?> found() {
        return robot.lookup("#foundList").queryAs(ListView.class).getItems();
    }

    private void type(String text) {
        robot.interact(() -> robot.lookup("#anyField").queryAs(TextField.class).setText(text));
    }

    private Optional<String> mine(String title) {
        return found().stream().filter(DiscoverItem.Line.class::isInstance).map(DiscoverItem.Line.class::cast)
                .filter(line -> line.show().title().equals(title)).map(line -> line.busy() ? "busy" : line.mine() ? "mine" : "new").findFirst();
    }

    private void addSiliconValley() {
        press("#clearSamplesButton");
        press("#discoverButton");
        type("silicon");
        await("it is found", () -> mine("Silicon Valley").equals(Optional.of("new")));
        robot.interact(() -> robot.lookup("#anyField").query().requestFocus());
        robot.type(KeyCode.ENTER);
        await("it is added", () -> mine("Silicon Valley").equals(Optional.of("mine")));
    }

    @Test
    void findAddRefreshSeeWhatChangedAndUndo() {
        addSiliconValley();
        robot.type(KeyCode.ENTER);
        awaitText(robot, "#titleLabel", "Silicon Valley");
        await("its poster is shown", () -> robot.lookup("#tile").queryAs(Poster.class).hasPicture());
        server.announce(5, "2027-03-28");
        MenuButton menu = robot.lookup("#showMenu").queryAs(MenuButton.class);
        robot.interact(() -> menu.getItems().stream().filter(item -> "refreshItem".equals(item.getId())).findFirst().orElseThrow().fire());
        awaitText(robot, "#outlookLabel", "28 March 2027");
        press("#remindersButton");
        await("it is among what changed", () -> robot.lookup("#newsList").lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains(say("reminders.title.DATE_CHANGED.first", "Silicon Valley", "", "S5"))));
        robot.interact(composition.actions()::undo);
        await("it is taken back", () -> robot.lookup("#newsList").lookup(".label").queryAllAs(Label.class).stream()
                .noneMatch(label -> label.getText().contains("Silicon Valley")));
    }

    @Test
    void addLeadsToFindingAndWhatIsNotThereIsMadeByHand() {
        press("#addButton");
        await("the keyboard is in the field", () -> robot.lookup("#anyField").query().isFocused());
        robot.write("zzyzx");
        await("it can be made", () -> found().size() == 1 && found().getFirst() instanceof DiscoverItem.ByHand(String title, boolean _) && title.equals("zzyzx"));
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        awaitText(robot, "#titleLabel", "zzyzx");
    }

    @Test
    void oneToastAfterAddingLeadsToTheShow() {
        addSiliconValley();
        awaitText(robot, "#textLabel", say("library.change.ADDED", "Silicon Valley"));
        robot.clickOn(say("app.added.open"));
        awaitText(robot, "#titleLabel", "Silicon Valley");
    }

    @Test
    void offlineOneVoiceSaysWhyAndWhatStillWorks() {
        server.close();
        press("#discoverButton");
        awaitText(robot, "#emptyTitle", say("web.offline", "TVmaze"));
        awaitText(robot, "#emptyText", say("discover.empty.works"));
        assertThat(robot.lookup("#troubleLabel").query().isVisible()).isFalse();
    }

    @Test
    void theCatalogueIsFetchedAndThenFindsWithoutTheServer() {
        press("#discoverButton");
        awaitText(robot, "#stateLabel", say("discover.catalogue.none"));
        press("#fetchButton");
        awaitText(robot, "#stateLabel", "246");
        server.forgetAsked();
        type("dwonton abbey");
        await("a slip is forgiven", () -> mine("Downton Abbey").isPresent());
        type("downton");
        await("it is found", () -> mine("Downton Abbey").isPresent());
        assertThat(server.asked()).noneMatch(path -> path.startsWith("/search"));
    }

    @Test
    void nothingWaitsWhileTheServerTakesHalfAMinute() throws Exception {
        press("#discoverButton");
        server.slow(30_000);
        type("silicon");
        await("it is being asked", () -> server.asked().stream().anyMatch(path -> path.startsWith("/search")));
        try (PulseWatch watch = PulseWatch.start()) {
            press("#watchlistButton");
            awaitText(robot, "#titleLabel", "American Rust");
            press("#notesButton");
            press("#discoverButton");
            type("");
            type("other");
            press("#settingsButton");
            press("#watchlistButton");
            assertThat(watch.beats()).isPositive();
            // The machine may be slow, but nobody waited for the answer.
            assertThat(watch.longestMillis()).isLessThan(8_000);
        }
    }

    @Test
    void aTitleAloneSaysNothingSoTheUserIsAsked() {
        press("#clearSamplesButton");
        background.run(() -> library.apply(new Change.MakeShow("Silicon Valley")));
        press("#discoverButton");
        type("silicon");
        await("it is found", () -> mine("Silicon Valley").equals(Optional.of("new")));
        robot.interact(() -> robot.lookup("#anyField").query().requestFocus());
        robot.type(KeyCode.ENTER);
        awaitText(robot, ".toast-text", say("discover.namesake", "Silicon Valley"));
        press("#secondButton");
        await("it is another", () -> mine("Silicon Valley").equals(Optional.of("mine")));
        robot.interact(composition::reload);
        await("both are in the list", () -> composition.watchlist().screen().listView().getItems().stream()
                .filter(item -> item.toString().contains("title=Silicon Valley,")).count() == 2);
    }

    @Test
    void whyThereIsNoAnswerIsSaidInPlace() {
        press("#discoverButton");
        server.instead("/search/shows", new MockResponse.Builder().code(200).body("<html>").build());
        type("silicon");
        awaitText(robot, "#troubleLabel", "The answer from TVmaze could not be read");
        server.asUsual();
        type("silicon v");
        await("it is found", () -> mine("Silicon Valley").isPresent());
        server.instead("/shows/143", new MockResponse.Builder().code(404).build());
        robot.interact(() -> robot.lookup("#anyField").query().requestFocus());
        robot.type(KeyCode.ENTER);
        awaitText(robot, ".toast-text", "TVmaze has no such entry");
        assertThat(mine("Silicon Valley")).contains("new");
    }

    @Test
    void whatIsDueIsBroughtUpToDateWithoutAMove() {
        addSiliconValley();
        robot.type(KeyCode.ENTER);
        awaitText(robot, "#titleLabel", "Silicon Valley");
        background.run(() -> new SqliteReadings(library).read(Fixtures.show(library, "Silicon Valley"), "tvmaze",
                Fixtures.CLOCK.instant().minusSeconds(200_000), null));
        server.episode(1, 2).put("name", "Another Name");
        server.forgetAsked();
        Object chosen = composition.watchlist().screen().listView().getSelectionModel().getSelectedItem();
        robot.interact(composition.services()::keepUpNow);
        await("it was asked", () -> server.asked().stream().anyMatch(path -> path.startsWith("/shows/143/episodes")));
        await("the name is another", () -> robot.lookup(".episode .title").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().equals("Another Name")));
        assertThat(composition.watchlist().screen().listView().getSelectionModel().getSelectedItem()).isEqualTo(chosen);
        assertThat(composition.session().openTitle()).isEqualTo("Silicon Valley");
    }

    @Test
    void whatBeginsIsListedByDay() {
        press("#discoverButton");
        await("the week was asked for", () -> server.asked().stream().filter(path -> path.startsWith("/schedule?")).count() == 7);
        awaitText(robot, "#emptyTitle", say("discover.empty.quiet"));
        press("#monthButton");
        await("more than the week is asked for", () -> server.asked().stream().filter(path -> path.startsWith("/schedule?")).count() > 10);
    }
}
