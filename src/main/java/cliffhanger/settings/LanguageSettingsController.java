package cliffhanger.settings;

import cliffhanger.language.Language;
import cliffhanger.library.LibraryException;
import cliffhanger.ui.Background;
import cliffhanger.ui.Nodes;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.util.StringConverter;

/// Which language is spoken, from the next start on.
public final class LanguageSettingsController {
    private final LanguageChoice choice;
    private final Language language;
    private final Background background;

    @FXML
    private ComboBox<String> languageBox;

    @FXML
    private Label languageHint;

    LanguageSettingsController(LanguageChoice choice, Language language, Background background) {
        this.choice = choice;
        this.language = language;
        this.background = background;
    }

    @FXML
    private void initialize() {
        languageBox.getItems().setAll(Stream.concat(Stream.of(""), Language.SHIPPED.stream().map(Locale::toLanguageTag)).toList());
        languageBox.setConverter(new StringConverter<>() {
            @Override
            public String toString(String tag) {
                return name(tag);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("it is chosen, not typed");
            }
        });
        Nodes.shown(languageHint, false);
        background.run(choice::chosen, tag -> {
            languageBox.setValue(languageBox.getItems().contains(tag) ? tag : "");
            languageBox.valueProperty().subscribe((old, chosen) -> choose(chosen));
        });
    }

    /// Each in its own words, so that whoever reads no other finds it.
    private String name(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return tag.isEmpty() ? language.say("settings.language.system") : locale.getDisplayLanguage(locale);
    }

    private void choose(String tag) {
        background.run(() -> {
            try {
                choice.choose(tag);
                return language.say("settings.language.restart");
            } catch (LibraryException e) {
                return language.say(e.sentence());
            }
        }, said -> {
            languageHint.setText(said);
            Nodes.shown(languageHint, true);
        });
    }
}
