package cliffhanger.settings;

import cliffhanger.language.Language;
import cliffhanger.provider.Addresses;
import cliffhanger.ui.Background;
import cliffhanger.ui.Nodes;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// The card on the Settings screen that says where shows come from.
public final class ServiceSettingsController {
    private static final Pattern KEY = Pattern.compile("[\\w.-]*");

    private final Preferences preferences;
    private final ServiceAccess access;
    private final Background background;
    private final Language language;
    private final Consumer<String> browser;

    @FXML
    private CheckBox freshBox;

    @FXML
    private PasswordField keyField;

    @FXML
    private Label keyLabel;

    @FXML
    private TextField addressField;

    @FXML
    private Label serviceProblem;

    /// The address that is written down, or that the user meant.
    private @Nullable String trusted;

    /// The one that the user was asked about last.
    private @Nullable String asked;

    /// @param browser opens an address
    public ServiceSettingsController(
            Preferences preferences, ServiceAccess access, Background background, Language language, Consumer<String> browser) {
        this.preferences = preferences;
        this.access = access;
        this.background = background;
        this.language = language;
        this.browser = browser;
    }

    @FXML
    private void initialize() {
        say("");
        freshBox.selectedProperty().bindBidirectional(preferences.freshProperty());
        keyLabel.setText(language.say("settings.services.key.none"));
        background.run(() -> access.addresses().tvmaze().map(Object::toString).orElse(""), address -> {
            trusted = address;
            addressField.setText(address);
        });
        addressField.setOnAction(event -> {
            trusted = addressField.getText().equals(asked) ? asked : trusted;
            point();
        });
        addressField.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                point();
            }
        });
    }

    /// Asks the keyring; when the screen is first shown, for it may want the user to unlock it.
    public void load() {
        ask(access::key);
    }

    private interface Asking {
        ServiceAccess.Key ask() throws IOException;
    }

    private record Outcome(ServiceAccess.Key key, String trouble) {}

    private void ask(Asking asking) {
        background.aside(() -> {
            try {
                return new Outcome(asking.ask(), "");
            } catch (IOException e) {
                return new Outcome(ServiceAccess.Key.NONE, language.say("settings.services.key.failed", String.valueOf(e.getMessage())));
            }
        }, outcome -> {
            say(outcome.trouble());
            keyLabel.setText(language.say(switch (outcome.key()) {
                case NONE -> "settings.services.key.none";
                case DESKTOP -> "settings.services.key.desktop";
                case FILE -> "settings.services.key.file";
            }));
        });
    }

    @FXML
    private void saveKey() {
        String typed = keyField.getText().strip();
        if (!KEY.matcher(typed).matches()) {
            say(language.say("settings.services.key.problem"));
            return;
        }
        keyField.clear();
        ask(() -> {
            access.setKey(typed);
            return access.key();
        });
        background.run(() -> access.remember(!typed.isEmpty()));
    }

    private void point() {
        String typed = addressField.getText();
        boolean elsewhere = Addresses.parse(typed).filter(address -> !Addresses.isTrusted("tvmaze", address)).isPresent();
        if (elsewhere && !typed.equals(trusted)) {
            asked = typed;
            say(language.say("settings.services.address.elsewhere"));
            return;
        }
        Supplier<Boolean> write = () -> access.point(typed);
        background.run(write, fits -> say(fits ? "" : language.say("settings.services.address.problem")));
    }

    private void say(String sentence) {
        serviceProblem.setText(sentence);
        Nodes.shown(serviceProblem, !sentence.isEmpty());
    }

    @FXML
    private void openTmdb() {
        browser.accept("https://www.themoviedb.org/settings/api");
    }
}
