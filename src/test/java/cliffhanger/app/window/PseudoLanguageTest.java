package cliffhanger.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.airdate.AirDate;
import cliffhanger.language.Language;
import cliffhanger.library.Episode;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.storage.SqliteNames;
import cliffhanger.storage.SqliteShowPages;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// In a language whose every text stands in brackets, each text without them is data, or was forgotten. The data here are capitals.
class PseudoLanguageTest extends WindowTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /// Names of others, and days and hours, which follow the region.
    private static final Pattern NAMES = Pattern.compile("TVmaze\\.com|JustWatch|TMDB|IMDb|https?://\\S*|UTC|dev|/\\S*");

    @Override
    Language language() {
        return Language.of(Language.PSEUDO);
    }

    @Override
    boolean hasSamples() {
        return false;
    }

    @Override
    void prepare() {
        library.apply(new Change.MakeShow("NAME"));
        ShowId show = new SqliteNames(library).shows("NAME").getFirst().id();
        library.apply(new Change.AddSeason(show, 1));
        SeasonId season = new SqliteShowPages(library).show(show).orElseThrow().tabs().getFirst().id();
        library.apply(new Change.AddEpisodes(season, List.of(
                episode(1, LocalDate.of(2026, 11, 1)), episode(2, LocalDate.of(2026, 12, 24)))));
        library.apply(new Change.WriteFact(show, null, new StatusEvent(StatusEvent.Kind.RENEWED, 2, AirDate.of(LocalDate.of(2026, 11, 2)), "WHO", null, null)));
        library.apply(new Change.WriteNote(new Subject.OnShow(show), "NOTE"));
    }

    private static Episode episode(int number, LocalDate day) {
        return new Episode(1, number, Episode.Kind.REGULAR, "TITLE", AirDate.of(day), null, 40, null, null);
    }

    @Test
    void everyTextOfEveryScreenIsOfTheLanguage() {
        await("the show is open", () -> composition.session().openTitle().equals("NAME"));
        Set<String> forgotten = new TreeSet<>();
        for (String screen : List.of("watchlist", "discover", "notes", "reminders", "article", "import", "settings")) {
            robot.interact(() -> composition.main().enter(screen));
            robot.interact(() -> texts(robot.lookup("#screenStack").query().getScene().getRoot())
                    .filter(PseudoLanguageTest::isForgotten)
                    .forEach(text -> forgotten.add(screen + ": " + text)));
        }
        assertThat(forgotten).isEmpty();
    }

    private static boolean isForgotten(String text) {
        // What stands in brackets, data in capitals, and names.
        String rest = NAMES.matcher(text.replaceAll("(?s)\\[.*\\]", "")).replaceAll("");
        return WORD.matcher(rest.replaceAll("\\b[A-Z][A-Z0-9]*\\b", "").replaceAll("\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|am|pm|AM|PM)\\b", "")).find();
    }

    private static Stream<String> texts(Node node) {
        if (!node.isVisible() || "licencesArea".equals(node.getId()) || node.getStyleClass().contains("combo-box")) {
            return Stream.empty();
        }
        Stream<String> own = Stream.of(
                        node.getAccessibleText(),
                        node.getAccessibleHelp(),
                        node instanceof Labeled labeled ? labeled.getText() : null,
                        node instanceof Text text ? text.getText() : null,
                        node instanceof TextInputControl input ? input.getPromptText() : null)
                .filter(text -> text != null);
        Stream<String> menus = node instanceof MenuButton button ? items(button.getItems())
                : node instanceof MenuBar bar ? bar.getMenus().stream().flatMap(menu -> Stream.concat(Stream.of(menu.getText()), items(menu.getItems())))
                : Stream.empty();
        // What a label draws may be cut.
        Stream<String> below = node instanceof Parent parent && !(node instanceof Labeled) ? parent.getChildrenUnmodifiable().stream().flatMap(PseudoLanguageTest::texts) : Stream.empty();
        return Stream.concat(Stream.concat(own, menus), below);
    }

    private static Stream<String> items(List<MenuItem> items) {
        return items.stream().flatMap(item -> Stream.concat(
                Stream.of(item.getText()).filter(text -> text != null),
                item instanceof Menu menu ? items(menu.getItems()) : Stream.empty()));
    }
}
