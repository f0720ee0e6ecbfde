package cliffhanger.imports;

import cliffhanger.imports.ExistingShows.PresentShow;
import cliffhanger.imports.Match.Answer;
import cliffhanger.language.Language;
import cliffhanger.ui.StatusTone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A show of the history, what it is held to be, and a menu to say otherwise.
final class MatchCell extends ListCell<Match> {
    private final ReportWords words;
    private final Language language;
    private final BiConsumer<Match, Answer> answering;
    private final Consumer<Match> picking;
    private final Label title = new Label();
    private final Label held = new Label();
    private final Label counts = new Label();
    private final Label pill = new Label();
    private final MenuButton menu = new MenuButton();
    private final HBox line;

    /// @param answering takes the user's answer
    /// @param picking   has the user find a show that is not in the menu
    MatchCell(ReportWords words, Language language, BiConsumer<Match, Answer> answering, Consumer<Match> picking) {
        this.words = words;
        this.language = language;
        this.answering = answering;
        this.picking = picking;
        setPrefWidth(0);
        title.getStyleClass().add("row-title");
        title.setMinWidth(0);
        held.getStyleClass().add("row-status");
        held.setMinWidth(0);
        VBox text = new VBox(2, title, held);
        text.setMinWidth(0);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        counts.getStyleClass().add("secondary");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        pill.setMinWidth(Region.USE_PREF_SIZE);
        menu.getStyleClass().add("plain");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        line = new HBox(12, text, counts, pill, menu);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("match-line");
    }

    @Override
    protected void updateItem(@Nullable Match match, boolean empty) {
        super.updateItem(match, empty);
        setText(null);
        if (empty || match == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(ReportWords.label(match.found()));
        String said = words.say(match);
        held.setText(said.substring(0, 1).toUpperCase(language.texts()) + said.substring(1));
        counts.setText(words.found(match.found()));
        pill.setText(language.say(switch (match.answer()) {
            case Answer.Open _ -> "imports.pill.asked";
            case Answer.Same _ -> "imports.pill.same";
            case Answer.New _ -> "imports.pill.new";
            case Answer.Leave _ -> "imports.pill.left";
        }));
        (switch (match.answer()) {
            case Answer.Open _ -> StatusTone.WARN;
            case Answer.Same _ -> StatusTone.GOOD;
            case Answer.New _ -> StatusTone.INFO;
            case Answer.Leave _ -> StatusTone.QUIET;
        }).put(pill, "label", "pill", "small");
        menu.setText(language.say(match.isOpen() ? "imports.answer" : "imports.change"));
        menu.setAccessibleText(menu.getText() + ", " + title.getText());
        menu.getItems().setAll(items(match));
        setGraphic(line);
        setAccessibleText("%s. %s. %s".formatted(title.getText(), held.getText(), counts.getText()));
    }

    private List<MenuItem> items(Match match) {
        List<MenuItem> items = new ArrayList<>();
        for (PresentShow candidate : match.candidates()) {
            items.add(item("sameItem", language.say("imports.answer.same", candidate.label()), () -> answering.accept(match, new Answer.Same(candidate))));
        }
        if (match.suggestion() != null) {
            items.add(item("asItem", language.say("imports.answer.as", match.suggestion().label()), () -> answering.accept(match, new Answer.New(match.suggestion()))));
        }
        items.add(item("pickItem", language.say("imports.answer.pick"), () -> picking.accept(match)));
        items.add(item("newItem", language.say("imports.answer.new"), () -> answering.accept(match, new Answer.New(null))));
        items.add(new SeparatorMenuItem());
        items.add(item("leaveItem", language.say("imports.answer.leave"), () -> answering.accept(match, new Answer.Leave())));
        return items;
    }

    private static MenuItem item(String id, String text, Runnable work) {
        // A title may have an underscore in it, which is no mnemonic.
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> work.run());
        return item;
    }
}
