package cliffhanger.app.window;

import static cliffhanger.English.say;
import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.library.StoredFact;
import cliffhanger.library.change.Change;
import cliffhanger.storage.SqliteNames;
import cliffhanger.storage.SqliteShowPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// An article goes in, is looked at fact by fact, and comes out as one change.
class ReviewStoryTest extends WindowTest {
    @Test
    void pasteReviewUntickOneAcceptUndo() throws Exception {
        clear();
        paste(article());
        awaitText(robot, "#heldPill", say("review.title.new"));
        awaitText(robot, "#acceptButton", say("review.count", 35));

        // The first fact is chosen with the keyboard, its sentence stands out, and its tick goes.
        robot.interact(() -> facts().getSelectionModel().select(1));
        robot.interact(() -> facts().requestFocus());
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        awaitText(robot, "#acceptButton", say("review.count", 34));

        robot.clickOn("#acceptButton");
        await("the show is open", () -> composition.session().openTitle().equals("American Rust"));
        awaitText(robot, "#standingPill", say("show.status.moved", say("library.standing.RENEWED"), ""));
        onStorage(() -> {
            var show = new SqliteNames(library).shows("American Rust").getFirst().id();
            var page = new SqliteShowPages(library).show(show).orElseThrow();
            assertThat(page.tabs()).extracting(tab -> tab.release() == null).containsExactly(false, true);
            assertThat(page.history()).hasSize(4).allSatisfy(told -> {
                assertThat(told.fact().source().title()).startsWith("American Rust Season 2");
                assertThat(told.fact().sentence()).isNotBlank();
                assertThat(told.origin()).isEqualTo(StoredFact.Origin.ACCEPTED);
            });
        });

        robot.interact(composition.actions()::undo);
        await("it is gone", () -> composition.session().openTitle().isEmpty());
        onStorage(() -> assertThat(new SqliteNames(library).shows("")).isEmpty());
    }

    @Test
    void whatIsKnownIsSaidAndWhatDiffersWaits() throws Exception {
        await("samples", () -> !listView().getItems().isEmpty());
        paste(article().replace("7.2/10", "6.1/10"));
        awaitText(robot, "#heldPill", say("review.title.known"));
        await("known facts cannot be ticked", () -> robot.lookup(".proposal .check-box").queryAllAs(CheckBox.class).stream().anyMatch(Node::isDisabled));
        await("what differs says what is held", () -> {
            facts().scrollTo(facts().getItems().size() - 4);
            return robot.lookup(".proposal .caption").queryAll().stream().anyMatch(node -> text(node).contains(say("review.held", "IMDb: 7.2")));
        });
    }

    @Test
    void aFactIsCorrectedInPlaceAndTheTitleToo() throws Exception {
        clear();
        paste(article());
        awaitText(robot, "#acceptButton", say("review.count", 35));
        robot.interact(() -> facts().getSelectionModel().select(3));
        robot.interact(() -> facts().requestFocus());
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        await("the form", () -> robot.lookup("#claimText").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#claimText").queryAs(TextField.class).setText("ten"));
        robot.clickOn(".save-button");
        awaitText(robot, ".form-problem", "ten");
        robot.interact(() -> robot.lookup("#claimText").queryAs(TextField.class).setText("10"));
        robot.clickOn(".save-button");
        await("the list says so", () -> robot.lookup(".proposal .label").queryAll().stream().anyMatch(node -> text(node).equals(say("review.season.EPISODE_ORDER", 1, 10))));
        robot.interact(() -> robot.lookup("#reviewTitleField").queryAs(TextField.class).setText("Rust, American"));
        robot.clickOn("#acceptButton");
        await("the show is open", () -> composition.session().openTitle().equals("Rust, American"));
    }

    @Test
    void theClipboardAndAFileAreReadAndWhatIsNoArticleIsSaid() throws Exception {
        robot.interact(() -> composition.main().enter("article"));
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        robot.clickOn("#clipboardButton");
        awaitText(robot, ".form-problem", say("review.paste.nothing"));
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("Harbour Lights Season 2\n\nHulu has renewed Harbour Lights for a second season.");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.clickOn("#clipboardButton");
        await("read", () -> robot.lookup("#reviewTitleField").queryAs(TextField.class).getText().equals("Harbour Lights"));

        robot.clickOn("#startOverButton");
        await("back", () -> robot.lookup("#pasteArea").query().isVisible());
        Path page = Files.writeString(root.resolve("page.html"),
                "<html><body><article><h1>Salt Road Season 3</h1><p>Netflix has cancelled Salt Road on May 4, 2021.</p><p>It was good.</p></article></body></html>");
        robot.interact(() -> composition.intake().add(List.of(page)));
        await("read", () -> robot.lookup("#reviewTitleField").queryAs(TextField.class).getText().equals("Salt Road"));

        Path empty = Files.writeString(root.resolve("empty.txt"), " ");
        robot.interact(() -> composition.intake().add(List.of(empty)));
        awaitText(robot, ".toast .label", "empty.txt");

        robot.clickOn("#startOverButton");
        paste("It rains.");
        awaitText(robot, "#emptyLabel", say("review.empty"));
        assertThat(robot.lookup("#acceptButton").queryAs(Button.class).isDisabled()).isTrue();
    }

    @Test
    void anotherDayOfWritingIsAnotherReading() {
        paste("Harbour Lights Season 2\n\nThe first season of Harbour Lights premiered on July 30th.");
        await("no year", () -> says("each year on 30 July"));
        robot.interact(() -> {
            TextField written = robot.lookup("#writtenField").queryAs(TextField.class);
            written.setText("8 October 2021");
            written.fireEvent(new javafx.event.ActionEvent());
        });
        await("a year", () -> says("30 July 2021"));
    }

    private boolean says(String words) {
        return robot.lookup(".proposal .label").queryAll().stream().anyMatch(node -> text(node).contains(words));
    }

    @Test
    void readingNothingSaysWhatIsMissing() {
        paste(" ");
        awaitText(robot, "#problemLabel", say("review.paste.empty"));
        robot.interact(() -> robot.lookup("#pasteArea").queryAs(TextArea.class).setText("A"));
        assertThat(robot.lookup("#problemLabel").query().isVisible()).isFalse();
    }

    private void clear() {
        await("samples", () -> !listView().getItems().isEmpty());
        onStorage(() -> library.apply(new Change.ClearSamples()));
        robot.interact(composition::reload);
        await("empty", () -> listView().getItems().isEmpty());
    }

    private void paste(String text) {
        robot.interact(() -> composition.main().enter("article"));
        robot.interact(() -> robot.lookup("#pasteArea").queryAs(TextArea.class).setText(text));
        robot.clickOn("#readButton");
    }

    private static String article() throws IOException {
        return Files.readString(Path.of("src", "test", "resources", "cliffhanger", "article", "american-rust.txt"));
    }

    private ListView<?> facts() {
        return robot.lookup("#factList").queryListView();
    }

    private ListView<?> listView() {
        return composition.watchlist().screen().listView();
    }

    private void onStorage(Runnable work) {
        java.util.concurrent.CompletableFuture<Boolean> done = new java.util.concurrent.CompletableFuture<>();
        robot.interact(() -> background.run(() -> {
            try {
                work.run();
                return true;
            } catch (Throwable e) {
                done.completeExceptionally(e);
                return false;
            }
        }, result -> done.complete(result)));
        assertThat(done).succeedsWithin(java.time.Duration.ofSeconds(20));
    }
}
