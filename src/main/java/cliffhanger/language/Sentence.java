package cliffhanger.language;

import java.util.List;
import java.util.Locale;

/// Something to be said, by whoever knows the language: a text's key and what fills it in. A part that is a sentence itself is said in
/// the same language. Immutable.
public record Sentence(String key, List<Object> parts) {
    private static final Language ENGLISH = Language.of(Locale.ENGLISH);

    public static Sentence of(String key, Object... parts) {
        return new Sentence(key, List.of(parts));
    }

    /// In English, for logs.
    @Override
    public String toString() {
        return ENGLISH.say(this);
    }
}
