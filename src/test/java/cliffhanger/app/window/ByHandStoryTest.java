package cliffhanger.app.window;

import static cliffhanger.English.say;
import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.StoredFact;
import cliffhanger.library.change.Change;
import cliffhanger.library.veil.Step;
import cliffhanger.show.SeasonPage;
import cliffhanger.show.ShowPage;
import cliffhanger.storage.SqliteShowPages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// With an empty library and no network, the whole page of American Rust is rebuilt by hand through the window; then all of
/// it is undone, step by step, and redone.
class ByHandStoryTest extends WindowTest {
    /// Episodes are told apart by their titles here.
    @Override
    Step veil() {
        return Step.SHOW_ALL;
    }

    private static final String EPISODES = """
            1. The Mill – 12 September 2021
            2. Happy Returns – 19 September 2021
            3. Forgive Us Our Trespasses – 26 September 2021
            4. My Name Is Billy – 3 October 2021
            5. Jojo Ameri-Go – 10 October 2021
            6. Gold Dragon – 17 October 2021
            7. St. Sebastian – 24 October 2021
            8. Home – 31 October 2021
            9. Denmark – 7 November 2021
            """;
    private static final List<String> CAST = List.of(
            "Jeff Daniels|Chief Del Harris|MAIN", "Maura Tierney|Grace Poe|MAIN", "David Alvarez|Isaac English|MAIN",
            "Bill Camp|Henry English|MAIN", "Julia Mayorga|Lee English|MAIN", "Alex Neustaedter|Billy Poe|MAIN",
            "Mark Pellegrino|Virgil Poe|MAIN", "Rob Yang|Deputy Steve Park|MAIN", "Dallas Roberts|Jackson Berg|RECURRING",
            "Clea Lewis|Jillian|RECURRING", "Nicole Chanel Williams|JoJo|RECURRING", "Federico Rodriguez|Alejandro|RECURRING");

    private int steps;

    @Test
    void americanRustIsBuiltByHandThenUndoneAndRedone() {
        awaitText(robot, "#titleLabel", "American Rust");
        onStorage(() -> library.apply(new Change.ClearSamples()));
        robot.interact(composition::reload);
        awaitText(robot, ".empty-title", say("watchlist.empty.title"));

        show();
        season("1");
        release("12 September 2021", "ANNOUNCED");
        episodes();
        events();
        cast();
        offers();
        season("2");
        release("around second half of 2023", "ESTIMATED");
        fact("#addOffersButton", "Freevee", () -> {
            write("#offerProvider", "Amazon Freevee");
            choose("#offerKind", "FREE");
            write("#offerRegion", "us");
        });
        rating();
        predictions();
        fact("#addLinksButton", "Wikipedia", () -> {
            write("#linkTitle", "Wikipedia");
            write("#linkAddress", "en.wikipedia.org/wiki/American_Rust");
        });
        rule();
        robot.clickOn("#season1Button");
        awaitText(robot, ".episode .title", "Denmark");
        recap();
        marksAndNotes();

        ShowPage built = page();
        check(built);
        int done = undoAll();
        assertThat(done).isGreaterThanOrEqualTo(steps);
        awaitText(robot, ".empty-title", say("watchlist.empty.title"));
        for (int i = 0; i < done; i++) {
            robot.interact(composition.actions()::redo);
        }
        awaitText(robot, "#titleLabel", "American Rust");
        check(page());
        assertThat(page()).usingRecursiveComparison().isEqualTo(built);
    }

    private void show() {
        robot.interact(composition.actions()::addByHand);
        robot.clickOn("#titleField").write("American Rust").type(KeyCode.ENTER);
        step("#titleLabel", "American Rust");
        menu("#showMenu", "editShowItem");
        write("#showNetwork", "Showtime");
        write("#showGenres", "crime, drama");
        write("#showRuntime", "60");
        write("#showPremiered", "12 Sep 2021");
        write("#showBasedOn", "the novel by Philipp Meyer");
        write("#showDeveloper", "Dan Futterman");
        write("#showSummary", "In a fictional steel town in Pennsylvania, police chief Del Harris looks into a killing.");
        save("#titleLabel", "American Rust");
        step("#factsLabel", "Showtime · 2021– · crime, drama · " + say("show.facts.minutes", 60) + " · " + say("show.facts.based", "the novel by Philipp Meyer")
                + " · " + say("show.facts.developer", "Dan Futterman"));
    }

    private void season(String number) {
        press("#addSeasonButton");
        awaitNode("#seasonNumber");
        assertThat(input("#seasonNumber").getText()).isEqualTo(number);
        save("#seasonNumber", null);
        String tab = "#season" + number + "Button";
        awaitNode(tab);
        step(tab + " .tab-name", number);
        press(tab);
        await("and open", () -> composition.session().openSeason() == Integer.parseInt(number));
    }

    private void release(String date, String confidence) {
        press("#editReleaseButton");
        awaitNode("#releaseDate");
        write("#releaseDate", "30 February 2023");
        awaitText(robot, ".caption", "There is no day ");
        write("#releaseDate", date);
        choose("#releaseConfidence", confidence);
        write("#sourceTitle", "American Rust Season 2");
        save("#releaseDate", null);
        step("#textLabel", say("library.change.RELEASE_SET", "American Rust S" + composition.session().openSeason()));
    }

    private void episodes() {
        press("#addEpisodesButton");
        awaitNode("#pasteArea");
        robot.interact(() -> input("#pasteArea").setText(EPISODES));
        awaitText(robot, ".caption", "S1E9 Denmark · 7 Nov 2021");
        save("#pasteArea", null);
        step("#textLabel", say("library.change.EPISODES_ADDED", "American Rust S1", 9));
        awaitText(robot, ".episode .title", "Denmark");
    }

    private void events() {
        event("ORDERED", "1", "", "Showtime");
        event("PREMIERED", "1", "12 Sep 2021", "Showtime");
        event("CANCELLED", "1", "January 2022", "Showtime");
        event("RENEWED", "2", "June 2022", "Amazon Freevee");
    }

    private void event(String kind, String season, String date, String who) {
        fact("#addStatusButton", who, () -> {
            choose("#eventKind", kind);
            write("#eventSeason", season);
            write("#eventDate", date);
            write("#eventWho", who);
        });
    }

    private void cast() {
        for (String line : CAST) {
            List<String> parts = List.of(line.split("\\|"));
            fact("#addCastButton", parts.getFirst(), () -> {
                write("#creditPerson", parts.get(0));
                write("#creditCharacter", parts.get(1));
                choose("#creditRole", parts.get(2));
            });
        }
    }

    private void offers() {
        for (String line : List.of("Amazon Video|RENT", "Amazon Video|BUY", "Vudu|RENT", "Vudu|BUY", "Showtime|SUBSCRIPTION", "fuboTV|LIVE_TV")) {
            List<String> parts = List.of(line.split("\\|"));
            fact("#addOffersButton", parts.getFirst(), () -> {
                write("#offerProvider", parts.get(0));
                choose("#offerKind", parts.get(1));
                write("#offerRegion", "US");
            });
        }
    }

    private void rating() {
        menu("#showMenu", "addRatingItem");
        awaitNode("#ratingBy");
        write("#ratingBy", "IMDb");
        write("#ratingValue", "11");
        save("#ratingBy", "#ratingBy");
        awaitText(robot, ".form-problem", "A rating is a number from 0 to 10");
        write("#ratingValue", "7.2");
        write("#ratingVotes", "7,900");
        save("#ratingBy", null);
        step(".rating-value", "★ 7.2");
    }

    private void predictions() {
        for (String text : List.of("The aftermath of the season 1 finale will be felt.", "Grace and Del may grow apart.")) {
            fact("#addPredictionsButton", text, () -> write("#predictionText", text));
        }
    }

    private void rule() {
        press("#addRemindersButton");
        awaitNode("#ruleOccasion");
        choose("#ruleOccasion", "DATE_CHANGED");
        save("#ruleOccasion", null);
        step("#textLabel", say("library.change.RULE_SET"));
    }

    private void recap() {
        fact("#writeButton", "Denmark", () -> write("#recapText", "In “Denmark”, episode 9, Isaac comes home."));
        awaitText(robot, "#titleLabel", say("show.recap.of", 1));
    }

    private void marksAndNotes() {
        menu("#seasonMenu", "markSeasonItem");
        step("#textLabel", say("library.change.WATCHED_SEASON", "American Rust S1", 9));
        robot.interact(() -> input("#noteArea").requestFocus());
        robot.interact(() -> input("#noteArea").setText("Watch the *last ten minutes* again"));
        await("the note is saved", () -> robot.lookup("#savedLabel").queryAll().stream().anyMatch(node -> !text(node).isEmpty()));
        steps++;
        robot.interact(() -> ((ButtonBase) robot.lookup("#favouriteButton").query()).fire());
        step("#textLabel", say("library.change.FAVOURITE_ADDED", "American Rust"));
    }

    private void check(ShowPage page) {
        assertThat(page.show().network().name()).isEqualTo("Showtime");
        assertThat(page.tabs()).hasSize(2);
        assertThat(page.tabs().getFirst().watched()).isEqualTo(9);
        assertThat(page.tabs().getLast().release().date().toString()).contains("SECOND_HALF");
        assertThat(StoredFact.facts(page.history())).extracting(event -> event.kind().name())
                .containsExactly("ORDERED", "PREMIERED", "CANCELLED", "RENEWED");
        assertThat(page.ratings()).hasSize(1);
        assertThat(page.links()).hasSize(1);
        assertThat(page.opinion().favourite()).isTrue();
        assertThat(page.opinion().state()).isEqualTo(ShowState.WATCHING);
        SeasonPage first = onStorage(() -> pages().season(page.tabs().getFirst().id()).orElseThrow());
        assertThat(first.offers()).hasSize(6);
        assertThat(first.credits()).hasSize(12);
        assertThat(first.recap()).isNotNull();
        assertThat(first.notes()).hasSize(1);
        SeasonPage second = onStorage(() -> pages().season(page.tabs().getLast().id()).orElseThrow());
        assertThat(second.predictions()).hasSize(2);
        assertThat(second.rules()).hasSize(1);
    }

    /// Ctrl+Z until the library is as empty as it was.
    private int undoAll() {
        int done = 0;
        while (onStorage(() -> library.undoable().filter(last -> last.kind() != cliffhanger.library.Applied.Kind.SAMPLES_CLEARED)).isPresent()) {
            robot.interact(composition.actions()::undo);
            done++;
        }
        return done;
    }

    private void fact(String button, String shown, Runnable fill) {
        press(button);
        await("the form is open", () -> robot.lookup(".save-button").tryQuery().isPresent());
        fill.run();
        save(".save-button", null);
        step("#textLabel", "edited");
        assertThat(shown).isNotBlank();
    }

    private void step(String query, String text) {
        awaitText(robot, query, text);
        robot.interact(() -> toasts.close());
        steps++;
    }

    private void save(String field, String stays) {
        robot.interact(() -> ((Button) robot.lookup(".save-button").query()).fire());
        if (stays == null) {
            await("the form is closed", () -> robot.lookup(".save-button").tryQuery().isEmpty());
        }
    }

    private void press(String query) {
        Node node = adder(query);
        robot.interact(() -> ((ButtonBase) node).fire());
    }

    private void menu(String query, String item) {
        MenuButton menu = robot.lookup(query).queryAs(MenuButton.class);
        robot.interact(() -> menu.getItems().stream().filter(i -> item.equals(i.getId())).findFirst().orElseThrow().fire());
    }

    private void write(String query, String text) {
        awaitNode(query);
        robot.interact(() -> input(query).setText(text));
    }

    private void choose(String query, String name) {
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Object> box = robot.lookup(query).queryAs(ComboBox.class);
            box.setValue(box.getItems().stream().filter(item -> item.toString().equals(name)).findFirst().orElseThrow());
        });
    }

    private TextInputControl input(String query) {
        return robot.lookup(query).queryAs(TextInputControl.class);
    }

    private void awaitNode(String query) {
        await(query + " is there", () -> robot.lookup(query).tryQuery().isPresent());
    }

    private SqliteShowPages pages() {
        return new SqliteShowPages(library);
    }

    private ShowPage page() {
        return onStorage(() -> {
            ShowId show = Fixtures.show(library, "American Rust");
            return pages().show(show).orElseThrow();
        });
    }
}
