package cliffhanger.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of the views. Keys are `feature.screen.element`.
public final class Messages {
    private final ResourceBundle bundle;

    public Messages(Locale locale) {
        bundle = ResourceBundle.getBundle("cliffhanger.ui.messages", locale);
    }

    /// For FXML, which reads its `%keys` from it.
    public ResourceBundle bundle() {
        return bundle;
    }

    /// The text of a key, with `{0}` and so on filled in.
    public String say(String key, Object... parts) {
        String text = bundle.getString(key);
        return parts.length == 0 ? text : new MessageFormat(text, bundle.getLocale()).format(parts);
    }
}
