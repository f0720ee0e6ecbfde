package cliffhanger.settings;

import cliffhanger.language.Language;
import cliffhanger.library.LibraryException;
import cliffhanger.ui.Background;
import cliffhanger.ui.Nodes;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.util.StringConverter;

/// Which language is spoken, and how days and hours are written, from the next start on.
public final class LanguageSettingsController {
    private static final LocalDateTime SAMPLE = LocalDateTime.of(2026, 3, 28, 21, 5);

    private final LanguageChoice choice;
    private final Language language;
    private final Background background;

    @FXML
    private ComboBox<String> languageBox;

    @FXML
    private Label languageHint;

    @FXML
    private ComboBox<String> formatsBox;

    @FXML
    private Label formatsHint;

    LanguageSettingsController(LanguageChoice choice, Language language, Background background) {
        this.choice = choice;
        this.language = language;
        this.background = background;
    }

    @FXML
    private void initialize() {
        fill(languageBox, languageHint, Language.SHIPPED.stream().map(Locale::toLanguageTag), this::name,
                choice::chosen, choice::choose, "settings.language.restart");
        fill(formatsBox, formatsHint, language.ways().stream(), this::sample, choice::formats, choice::chooseFormats, "settings.formats.restart");
    }

    /// The first is what the desktop says.
    private void fill(
            ComboBox<String> box, Label hint, Stream<String> choices, UnaryOperator<String> words, Supplier<String> chosen, Consumer<String> choose,
            String then) {
        box.getItems().setAll(Stream.concat(Stream.of(""), choices).toList());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String value) {
                return words.apply(value);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("it is chosen, not typed");
            }
        });
        Nodes.shown(hint, false);
        background.run(chosen, value -> {
            box.setValue(box.getItems().contains(value) ? value : "");
            box.valueProperty().subscribe((old, now) -> background.run(() -> outcome(choose, now, then), said -> {
                hint.setText(said);
                Nodes.shown(hint, true);
            }));
        });
    }

    /// Each in its own words, so that whoever reads no other finds it.
    private String name(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return tag.isEmpty() ? language.say("settings.language.system") : locale.getDisplayLanguage(locale);
    }

    private String sample(String country) {
        return country.isEmpty() ? language.say("settings.language.system") : language.writtenAs(country).moments().format(SAMPLE);
    }

    private String outcome(Consumer<String> choose, String value, String then) {
        try {
            choose.accept(value);
            return language.say(then);
        } catch (LibraryException e) {
            return language.say(e.sentence());
        }
    }
}
