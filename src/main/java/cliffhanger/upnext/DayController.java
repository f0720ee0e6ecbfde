package cliffhanger.upnext;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.BadDate;
import cliffhanger.language.Language;
import cliffhanger.library.HiddenUntil;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.ui.ChangeActions;
import cliffhanger.ui.DateField;
import cliffhanger.ui.Nodes;
import cliffhanger.watchlist.WatchlistRow;
import java.time.Clock;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The line in which it is said until which day a show is put off.
public final class DayController {
    private final UpNextWords words;
    private final ChangeActions changes;
    private final Clock clock;
    private final Language language;
    private @Nullable DateField field;
    private @Nullable ShowId show;
    private Runnable closed = () -> {};

    @FXML
    private VBox day;

    @FXML
    private HBox dayBox;

    @FXML
    private Label dayLabel;

    @FXML
    private Label dayProblem;

    /// @param changes takes what the user does
    public DayController(UpNextWords words, ChangeActions changes, Clock clock, Language language) {
        this.words = words;
        this.changes = changes;
        this.clock = clock;
        this.language = language;
    }

    @FXML
    private void initialize() {
        Nodes.shown(day, false);
        problem("");
    }

    /// Where the keyboard goes once it is closed.
    void whenClosed(Runnable then) {
        closed = then;
    }

    /// Opens it for a show.
    void ask(WatchlistRow row) {
        DateField asked = field == null ? made() : field;
        field = asked;
        show = row.show();
        dayLabel.setText(words.say("later.ask", row.label()));
        asked.setDate(null);
        problem("");
        Nodes.shown(day, true);
        asked.textField().requestFocus();
    }

    /// Few ever ask, and a field with a calendar takes its time.
    private DateField made() {
        DateField made = new DateField(clock, language);
        made.textField().setId("dayField");
        made.textField().setOnAction(event -> putOff());
        made.textField().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                closeDay();
                event.consume();
            }
        });
        dayBox.getChildren().add(1, made);
        return made;
    }

    @FXML
    private void putOff() {
        if (show == null || field == null) {
            return;
        }
        try {
            AirDate date = field.read();
            if (date == null) {
                problem(words.say("later.needed"));
            } else {
                changes.make(new Change.Hide(show, new HiddenUntil.Day(date.latest())), applied -> closeDay(), this::problem);
            }
        } catch (BadDate e) {
            // The field says what is wrong.
            field.textField().requestFocus();
        }
    }

    private void problem(String sentence) {
        dayProblem.setText(sentence);
        Nodes.shown(dayProblem, !sentence.isEmpty());
    }

    @FXML
    private void closeDay() {
        Nodes.shown(day, false);
        problem("");
        closed.run();
    }
}
