package cliffhanger.ui;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.BadDate;
import cliffhanger.airdate.DateReader;
import cliffhanger.airdate.DateWords;
import cliffhanger.airdate.Edtf;
import cliffhanger.airdate.Precision;
import cliffhanger.language.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
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
    private final DateReader reader;
    private final DateWords words;
    private final Language language;
    private @Nullable AirDate before;
    private String beforeText = "";

    public DateField(Clock clock, Language language) {
        super(4);
        this.language = language;
        reader = new DateReader(LocalDate.now(clock));
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

    /// Days are put in the words that are read, which are English; the rest as EDTF.
    public void setDate(@Nullable AirDate date) {
        text.setText(date == null
                ? ""
                : date.precision() == Precision.DAY ? new DateWords(Language.of(Locale.ENGLISH)).inFull(date) : Edtf.print(date));
        before = date;
        beforeText = text.getText();
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
            understood.setText(e.getMessage() + ".");
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
