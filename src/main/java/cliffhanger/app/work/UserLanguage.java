package cliffhanger.app.work;

import cliffhanger.desktop.AppDirectories;
import cliffhanger.language.Language;
import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.settings.LanguageChoice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The language that the program speaks to this user: the one chosen in the settings, else the first of the desktop's that is
/// shipped. It is chosen once, at the start.
public final class UserLanguage {
    /// The user's choice, to be seen and changed.
    public static final LanguageChoice CHOICE = new LanguageChoice() {
        @Override
        public String chosen() {
            return AppDirectories.language().orElse("");
        }

        @Override
        public void choose(String tag) {
            keep(() -> AppDirectories.chooseLanguage(tag));
        }

        @Override
        public String formats() {
            return AppDirectories.formats().orElse("");
        }

        @Override
        public void chooseFormats(String country) {
            keep(() -> AppDirectories.chooseFormats(country));
        }
    };

    private interface Written {
        void write() throws IOException;
    }

    private UserLanguage() {}

    private static void keep(Written choice) {
        try {
            choice.write();
        } catch (IOException e) {
            throw new LibraryException(Problem.READ_ONLY, Sentence.of("app.language.unkept", String.valueOf(e.getMessage())), e);
        }
    }

    /// Reads the choices, and asks the desktop. Blocks on the disk.
    public static Language here() {
        Language spoken = of(
                AppDirectories.language(), System.getenv(), Locale.getDefault(Locale.Category.DISPLAY), Locale.getDefault(Locale.Category.FORMAT));
        return AppDirectories.formats().filter(Language::isCountry).map(spoken::writtenAs).orElse(spoken);
    }

    /// @param chosen      a language tag; empty where the desktop's is to be spoken
    /// @param environment of the process
    static Language of(Optional<String> chosen, Map<String, String> environment, Locale display, Locale format) {
        List<Locale> wanted = new ArrayList<>();
        chosen.map(Locale::forLanguageTag).ifPresent(wanted::add);
        wanted.addAll(preferred(environment));
        wanted.add(display);
        return Language.choose(wanted, format);
    }

    /// GNU's list of languages, which does not count where the locale is that of C.
    private static List<Locale> preferred(Map<String, String> environment) {
        String locale = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("C");
        if (locale.equals("C") || locale.startsWith("C.") || locale.equals("POSIX")) {
            return List.of();
        }
        return Arrays.stream(environment.getOrDefault("LANGUAGE", "").split(":"))
                .filter(name -> !name.isEmpty())
                .map(name -> Locale.forLanguageTag(name.replaceFirst("[.@].*", "").replace('_', '-')))
                .toList();
    }
}
