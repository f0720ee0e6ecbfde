package cliffhanger.app.window;

import static cliffhanger.English.say;
import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Secrets;
import cliffhanger.app.work.WindowArguments;
import cliffhanger.library.ShowId;
import cliffhanger.library.veil.Choice;
import cliffhanger.library.veil.Step;
import cliffhanger.library.veil.Veils;
import cliffhanger.notes.NoteLine;
import cliffhanger.show.ShowPage;
import cliffhanger.storage.SqliteNoteList;
import cliffhanger.storage.SqliteSettings;
import cliffhanger.storage.SqliteShowPages;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// What is not watched gives nothing away, in any screen, tooltip or word for those who do not see.
class VeilStoryTest extends WindowTest {
    private static final List<String> SCREENS = List.of("upnext", "watchlist", "discover", "reminders", "notes", "article", "import", "settings",
            "calendar", "history", "insights");

    private ShowId show;

    @Override
    boolean hasSamples() {
        return false;
    }

    @Override
    void prepare() {
        show = Secrets.fill(library);
    }

    private List<NoteLine> notes() {
        return onStorage(() -> new SqliteNoteList(library).all());
    }

    private void choose(Step step) {
        robot.interact(() -> composition.session().preferences().veilProperty().set(step));
        settled();
    }

    /// Waits for all that the storage thread has in hand, and for what the window makes of it.
    private void settled() {
        for (int round = 0; round < 3; round++) {
            boolean[] done = new boolean[1];
            robot.interact(() -> background.run(() -> true, is -> done[0] = is));
            await("it is read", () -> done[0]);
        }
    }

    private void open(int season, int number) {
        String link = "cliffhanger://show/" + show.value() + "/s" + season + "e" + number;
        robot.interact(() -> composition.requests().take(WindowArguments.parse(List.of(link)).orElseThrow()));
        settled();
    }

    private Set<String> walk() {
        Set<String> found = new TreeSet<>();
        for (String screen : SCREENS) {
            robot.interact(() -> composition.main().enter(screen));
            settled();
            found.addAll(seen());
        }
        ShowPage page = onStorage(() -> new SqliteShowPages(library).show(show).orElseThrow());
        for (String episode : List.of("1-1", "2-3", "2-4", "2-5", "3-1")) {
            open(Integer.parseInt(episode.substring(0, 1)), Integer.parseInt(episode.substring(2)));
            found.addAll(seen());
        }
        assertThat(page.tabs()).hasSizeGreaterThan(2);
        robot.interact(() -> composition.main().enter("watchlist"));
        robot.interact(() -> robot.lookup("#searchField").queryAs(javafx.scene.control.TextField.class).setText("xspoil"));
        settled();
        found.addAll(seen());
        robot.interact(() -> robot.lookup("#searchField").queryAs(javafx.scene.control.TextField.class).setText(""));
        settled();
        return found;
    }

    private Set<String> seen() {
        Set<String> found = new TreeSet<>();
        robot.interact(() -> Window.getWindows().forEach(window -> {
            Stream<String> title = window instanceof Stage stage ? Stream.of(String.valueOf(stage.getTitle())) : Stream.empty();
            Stream.concat(Stream.concat(title, Stream.of(composition.session().titleProperty().get())), texts(window.getScene().getRoot()))
                    .flatMap(Secrets::in).forEach(found::add);
        }));
        return found;
    }

    /// All texts in a tree, shown or not: what is covered is not to be in the window at all.
    private static Stream<String> texts(Node node) {
        Stream<String> own = Stream.of(
                node.getAccessibleText(), node.getAccessibleHelp(),
                node instanceof Labeled labeled ? labeled.getText() : null,
                node instanceof Text text ? text.getText() : null,
                node instanceof TextInputControl input ? input.getText() + " " + input.getPromptText() : null);
        Stream<String> tips = Stream.concat(
                        node.getProperties().values().stream().filter(Tooltip.class::isInstance).map(Tooltip.class::cast),
                        node instanceof javafx.scene.control.Control control ? Stream.ofNullable(control.getTooltip()) : Stream.empty())
                .map(Tooltip::getText);
        Stream<String> menus = node instanceof MenuButton button ? items(button.getItems()) : Stream.empty();
        Stream<String> below = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(VeilStoryTest::texts) : Stream.empty();
        return Stream.of(own, tips, menus, below).flatMap(all -> all).filter(Objects::nonNull);
    }

    private static Stream<String> items(List<MenuItem> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.ofNullable(item.getText()),
                item instanceof Menu menu ? items(menu.getItems()) : Stream.empty()));
    }

    private static Set<String> withoutOutlook(Set<String> secrets) {
        return secrets.stream().filter(secret -> !secret.startsWith("XSPOILERX-outlook")).collect(Collectors.toSet());
    }

    @Test
    void eachStepCoversWhatItSaysEverywhere() {
        settled();
        assertThat(withoutOutlook(walk())).as("careful, where nothing was chosen").containsExactlyInAnyOrder(Secrets.NEXT, Secrets.TONIGHT);
        choose(Step.STRICT);
        assertThat(withoutOutlook(walk())).isEmpty();
        robot.interact(() -> composition.veil().choose(show, new Choice(null, true)));
        assertThat(walk()).as("nor whether it comes back").isEmpty();
        robot.interact(() -> composition.veil().choose(show, Choice.USUAL));
        choose(Step.SHOW_ALL);
        assertThat(walk()).contains(Secrets.NEXT, Secrets.TONIGHT, "XSPOILERX-title-S2E4", "XSPOILERX-summary-S2E4", "XSPOILERX-title-S3E1",
                "XSPOILERX-recap-S2", "XSPOILERX-prediction-S2", "XSPOILERX-prediction-S3", "XSPOILERX-note-S2E4", "XSPOILERX-guest-S2",
                "XSPOILERX-later-S3", "XSPOILERX-overview-S3", "XSPOILERX-outlook-S3", "XSPOILERX-title-special");
    }

    @Test
    void markingLiftsExactlyThatEpisodes() {
        settled();
        onStorage(() -> {
            Secrets.watch(library, show, 2, 4);
            return true;
        });
        robot.interact(composition::reload);
        settled();
        // The one after it is next from then on, and the one before it was left out.
        assertThat(withoutOutlook(walk())).containsExactlyInAnyOrder("XSPOILERX-title-S2E4", "XSPOILERX-summary-S2E4", "XSPOILERX-note-S2E4",
                "XSPOILERX-title-S2E5", Secrets.TONIGHT);
    }

    @Test
    void aPressShowsOneThingUntilTheScreenIsLeft() {
        open(2, 4);
        awaitText(robot, "#episodeTitle", "S2E4 · Episode 4");
        robot.clickOn(robot.lookup(".episode-page .card-head .veil").queryButton());
        awaitText(robot, "#episodeTitle", "S2E4 · XSPOILERX-title-S2E4");
        assertThat(robot.lookup("#episodeSummary").queryAs(Label.class).getText()).isEmpty();
        Button summary = robot.lookup(".episode-page .veiled > .veil").queryAllAs(Button.class).stream().filter(Node::isVisible).toList().getLast();
        robot.interact(summary::requestFocus);
        robot.type(KeyCode.SPACE);
        await("asked for by a key", () -> robot.lookup("#episodeSummary").queryAs(Label.class).getText().equals("XSPOILERX-summary-S2E4"));
        robot.interact(() -> composition.main().enter("upnext"));
        robot.interact(() -> composition.main().enter("watchlist"));
        settled();
        assertThat(seen()).doesNotContain("XSPOILERX-title-S2E4", "XSPOILERX-summary-S2E4");
    }

    @Test
    void allIsShownForAMinuteByAKey() {
        open(2, 4);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S).release(KeyCode.S, KeyCode.SHIFT, KeyCode.CONTROL);
        settled();
        awaitText(robot, "#episodeTitle", "XSPOILERX-title-S2E4");
        assertThat(seen()).contains("XSPOILERX-summary-S2E4", "XSPOILERX-recap-S2", "XSPOILERX-prediction-S2", "XSPOILERX-guest-S2");
        robot.interact(() -> composition.main().enter("notes"));
        settled();
        assertThat(seen()).doesNotContain("XSPOILERX-note-S2E4");
    }

    /// What is covered is fetched before it is edited, so that nothing is written over unseen.
    @Test
    void whatIsCoveredIsNeverWrittenOver() {
        open(2, 4);
        awaitText(robot, "#episodeTitle", "S2E4");
        robot.interact(() -> robot.lookup("#writeEpisodeNoteButton").queryButton().fire());
        await("the note is there to be written on", () -> robot.lookup("#noteArea").queryAs(TextInputControl.class).getText().equals("XSPOILERX-note-S2E4"));
        Node row = robot.lookup(".episode").match(node -> text(node.lookup(".title")).equals("Episode 5")).query();
        robot.interact(() -> items(row, "editItem").fire());
        await("the form has the title", () -> robot.lookup("#episodeTitle").queryAll().stream()
                .anyMatch(node -> node instanceof TextInputControl input && input.getText().equals("XSPOILERX-title-S2E5")));
    }

    /// Of an episode that the strict page does not list, the note is shown before it is written on, and is not written twice.
    @Test
    void aNoteOnAnEpisodeThatIsNotListedIsKept() {
        choose(Step.STRICT);
        robot.interact(() -> composition.main().enter("notes"));
        settled();
        Button where = robot.lookup("#noteList .note-where").queryAllAs(Button.class).stream().filter(button -> button.getText().contains("S2E4")).findFirst().orElseThrow();
        robot.interact(where::fire);
        await("its text is there", () -> robot.lookup("#noteArea").queryAs(TextInputControl.class).getText().equals("XSPOILERX-note-S2E4"));
        robot.interact(() -> robot.lookup("#noteArea").queryAs(TextInputControl.class).appendText(" and more"));
        await("it is saved", () -> notes().stream().anyMatch(note -> note.text().equals("XSPOILERX-note-S2E4 and more")));
        robot.interact(() -> composition.main().enter("upnext"));
        settled();
        robot.interact(() -> composition.main().enter("watchlist"));
        settled();
        assertThat(seen()).as("covered again once it was left").doesNotContain("XSPOILERX-note-S2E4");
        assertThat(notes()).hasSize(2);
    }

    /// A note that is begun on what is not watched stays open while it is written.
    @Test
    void aFirstNoteStaysOpen() {
        open(2, 5);
        awaitText(robot, "#episodeTitle", "S2E5");
        robot.interact(() -> robot.lookup("#writeEpisodeNoteButton").queryButton().fire());
        await("the area has the keyboard", () -> robot.lookup("#noteArea").query().isFocused());
        robot.write("So far so good");
        await("it is saved", () -> notes().stream().anyMatch(note -> note.text().equals("So far so good")));
        settled();
        assertThat(robot.lookup("#noteArea").queryAs(TextInputControl.class).getText()).isEqualTo("So far so good");
        assertThat(robot.lookup("#noteArea").query().isFocused()).isTrue();
        robot.clickOn("#searchField");
        settled();
        assertThat(robot.lookup("#searchField").query().isFocused()).as("the keyboard stays where it was put").isTrue();
    }

    /// What a command chose meanwhile is what Settings say.
    @Test
    void settingsFollowACommand() {
        robot.interact(() -> background.run(() -> new Veils(new SqliteSettings(library), library.clock()).choose(Step.STRICT)));
        robot.interact(composition::reload);
        settled();
        assertThat(composition.session().preferences().veilProperty().get()).isEqualTo(Step.STRICT);
    }

    private static MenuItem items(Node row, String id) {
        return ((MenuButton) row.lookup(".more-button")).getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    @Test
    void aShowHasAStepOfItsOwn() {
        open(2, 4);
        MenuButton menu = robot.lookup("#showMenu").queryAs(MenuButton.class);
        robot.interact(menu::show);
        robot.interact(() -> step(menu, "veilSTRICTItem").fire());
        settled();
        await("no more than the next", () -> robot.lookup(".episode .title").queryAll().stream().filter(WindowTest::isSeen)
                .noneMatch(node -> text(node).equals("Episode 5")));
        assertThat(seen()).doesNotContain(Secrets.NEXT);
        robot.interact(() -> robot.lookup("#restButton").queryButton().fire());
        settled();
        await("asked for", () -> robot.lookup(".episode .title").queryAll().stream().filter(WindowTest::isSeen).anyMatch(node -> text(node).equals("Episode 5")));
        robot.interact(() -> composition.main().enter("upnext"));
        settled();
        assertThat(seen()).contains(Secrets.TONIGHT).doesNotContain(Secrets.NEXT);
        assertThat(say("ui.veil.step.STRICT")).isEqualTo("Strict");
    }

    private static MenuItem step(MenuButton menu, String id) {
        return menu.getItems().stream().filter(Menu.class::isInstance).flatMap(item -> ((Menu) item).getItems().stream())
                .filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    @Test
    void theSettingIsOneOfThree() {
        robot.interact(() -> composition.main().enter("settings"));
        settled();
        ComboBox<Step> box = robot.lookup("#veilBox").queryAs(ComboBox.class);
        assertThat(box.getValue()).isEqualTo(Step.CAREFUL);
        robot.interact(() -> box.setValue(Step.STRICT));
        settled();
        assertThat(robot.lookup("#trayBox").queryAs(CheckBox.class)).isNotNull();
        robot.interact(() -> composition.main().enter("upnext"));
        settled();
        assertThat(seen()).doesNotContain(Secrets.NEXT, Secrets.TONIGHT);
    }
}
