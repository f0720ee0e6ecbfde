package cliffhanger;

import cliffhanger.language.Language;
import java.util.Locale;

/// What the program says in English, by key: a test that a message is shown need not know its words.
public final class English {
    private static final Language LANGUAGE = Language.of(Locale.ENGLISH);

    private English() {}

    public static String say(String key, Object... parts) {
        return LANGUAGE.say(key, parts);
    }
}
