package cliffhanger.ui;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.BadDate;
import cliffhanger.airdate.DateInput;
import cliffhanger.airdate.DateWords;
import cliffhanger.airdate.Edtf;
import cliffhanger.airdate.Precision;
import cliffhanger.language.Language;
import java.time.Clock;
import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A field for a date in plain words or EDTF, which says below what it understood.
public final class DateField extends VBox {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final TextField text = new TextField();
    private final Label understood = new Label();
    private final DateInput reader;
    private final DateWords words;
    private final Language language;
    private @Nullable AirDate before;
    private String beforeText = "";

    public DateField(Clock clock, Language language) {
        super(4);
        this.language = language;
        reader = new DateInput(LocalDate.now(clock), language);
        words = new DateWords(language);
        understood.getStyleClass().add("caption");
        understood.setWrapText(true);
        getChildren().addAll(text, understood);
        text.setPromptText(language.say("ui.date.prompt"));
        text.textProperty().subscribe(this::explain);
    }

    /// Where it is typed.
    public TextField textField() {
        return text;
    }

    public void setDate(@Nullable AirDate date) {
        text.setText(date == null ? "" : written(date));
        before = date;
        beforeText = text.getText();
    }

    /// In words, so that a part of them can be corrected; while they stay as they are the date does too. As EDTF where nobody could read
    /// the words.
    private String written(AirDate date) {
        String said = words.inFull(date);
        try {
            reader.read(said);
            return said;
        } catch (BadDate e) {
            return Edtf.print(date);
        }
    }

    /// What is typed; null for nothing.
    ///
    /// @throws BadDate when it is no date
    public @Nullable AirDate read() {
        if (text.getText().equals(beforeText)) {
            return before;
        }
        return text.getText().isBlank() ? null : reader.read(text.getText());
    }

    private void explain(String typed) {
        boolean bad = false;
        try {
            AirDate date = read();
            understood.setText(date == null ? "" : say(date));
        } catch (BadDate e) {
            bad = true;
            understood.setText(language.say(e.sentence()));
        }
        Nodes.shown(understood, !understood.getText().isEmpty());
        understood.pseudoClassStateChanged(PROBLEM, bad);
        text.setAccessibleHelp(understood.getText());
    }

    private String say(AirDate date) {
        String full = words.inFull(date) + " · " + Edtf.print(date);
        boolean window = date.precision() != Precision.DAY && date.isAnnounced() && !date.earliest().equals(AirDate.OPEN_PAST);
        return window
                ? language.say("ui.date.window", full, words.inShort(AirDate.of(date.earliest())), words.inShort(AirDate.of(date.latest())))
                : full;
    }
}
