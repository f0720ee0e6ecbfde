package cliffhanger.language;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// One language for all that is said, and the region by which days, hours and numbers are written.
///
/// The first part of a key is the room that it belongs to: `watchlist.empty.title` is in `cliffhanger/watchlist/words.properties`. A
/// room is read when its first text is asked for. Safe on any thread.
public final class Language {
    /// The languages that are complete; the first is spoken where none fits.
    public static final List<Locale> SHIPPED = List.of(Locale.ENGLISH, Locale.GERMAN);

    /// The English texts in brackets, so that whatever is shown without them was forgotten; named as by Unicode's CLDR.
    public static final Locale PSEUDO = Locale.of("en", "XA");

    /// Whose way of writing is taken where no country is known, and the language alone would say that of another.
    private static final Map<String, String> REGIONS = Map.of("en", "GB", "de", "DE");

    /// Countries that write days and hours each in its own way: 24 hours or twice 12, the day first or the month.
    private static final List<String> WAYS = List.of("GB", "AU", "CN", "US");

    /// Never the texts of the desktop's language where another was chosen.
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale texts;
    private final Locale formats;
    private final String region;
    private final boolean pseudo;
    private final Map<String, ResourceBundle> rooms = new ConcurrentHashMap<>();
    private final Map<String, DateTimeFormatter> formatters = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private Language(Locale texts, Locale formats, String region) {
        this.texts = texts;
        this.region = region;
        pseudo = formats.equals(PSEUDO);
        String country = formats.getCountry();
        this.formats = new Locale.Builder()
                .setLocale(formats)
                .setScript("")
                .setVariant("")
                .setLanguage(texts.getLanguage())
                .setRegion(country.isEmpty() ? REGIONS.getOrDefault(texts.getLanguage(), "") : country)
                .build();
    }

    /// The language of a locale, or the one spoken where it is not shipped; written as in the locale's region.
    public static Language of(Locale wanted) {
        return choose(List.of(wanted), wanted);
    }

    /// The first that is shipped.
    ///
    /// @param wanted  the user's languages, the dearest first
    /// @param formats whose region and settings say how days, hours and numbers are written
    public static Language choose(List<Locale> wanted, Locale formats) {
        Locale texts = wanted.stream()
                .map(Locale::getLanguage)
                .flatMap(language -> SHIPPED.stream().filter(shipped -> shipped.getLanguage().equals(language)))
                .findFirst()
                .orElse(SHIPPED.getFirst());
        return new Language(texts, formats, formats.getCountry());
    }

    /// The same texts and region, but days, hours and numbers written as in another country.
    ///
    /// @param country ISO 3166
    public Language writtenAs(String country) {
        return new Language(texts, new Locale.Builder().setLocale(formats).setRegion(country).build(), region);
    }

    /// Whether it is the code of a country, ISO 3166.
    public static boolean isCountry(String code) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
    }

    /// Countries whose ways to write days and hours differ in these texts, for [#writtenAs].
    public List<String> ways() {
        LocalDateTime sample = LocalDateTime.of(2026, 3, 28, 21, 5);
        Map<String, String> ways = new LinkedHashMap<>();
        WAYS.forEach(country -> ways.putIfAbsent(writtenAs(country).moments().format(sample), country));
        return List.copyOf(ways.values());
    }

    /// The language of the texts.
    public Locale texts() {
        return texts;
    }

    /// For days, hours and numbers: the texts' language in the user's region.
    public Locale formats() {
        return formats;
    }

    /// The user's country, ISO 3166; empty where none is known.
    public String region() {
        return region;
    }

    /// Writes what a skeleton of letters names, in the order and with the signs of the region: `MMMEd` is "Sat 28 Mar", `jm` "21:05".
    ///
    /// @param skeleton of CLDR
    public DateTimeFormatter formatter(String skeleton) {
        return formatters.computeIfAbsent(skeleton, any -> DateTimeFormatter.ofLocalizedPattern(skeleton).withLocale(formats));
    }

    /// An hour as the region writes it: "21:05", "9:05 PM".
    public String clock(LocalTime time) {
        return formatter("jm").format(time);
    }

    /// Reads an hour as the region writes it, whatever its blanks and letters' case, or on a clock of 24 hours: "9:05 pm", "21:05", "8:30".
    ///
    /// @throws DateTimeException where it is none
    public LocalTime readClock(String typed) {
        String text = plain(typed);
        if (text.matches("\\d{1,2}:\\d{2}")) {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text);
        }
        // Regions write the halves of the day with blanks and dots that no keyboard has; what they write is known for each minute.
        return IntStream.range(0, 24 * 60)
                .mapToObj(minute -> LocalTime.of(minute / 60, minute % 60))
                .filter(time -> plain(clock(time)).equals(text))
                .findFirst()
                .orElseThrow(() -> new DateTimeException("no hour: " + typed));
    }

    private static String plain(String time) {
        return time.replaceAll("[\\s\\p{Z}]+", "").toLowerCase(Locale.ROOT);
    }

    /// A day and an hour: "28 Mar 2026, 21:05". The hour is that of [#clock], which Java's styles do not promise: in some regions they write
    /// the language's and not the region's.
    public DateTimeFormatter moments() {
        return formatter("yMMMdjm");
    }

    /// The text of a key, with `{0}` and so on filled in.
    ///
    /// @throws MissingResourceException for a key that no room has
    public String say(String key, Object... parts) {
        if (parts.length == 0) {
            return text(key);
        }
        MessageFormat pattern = patterns.computeIfAbsent(key, any -> new MessageFormat(text(key), formats));
        // To read a pattern takes longer than to fill it in; to fill it in is for one thread at a time.
        synchronized (pattern) {
            return pattern.format(parts);
        }
    }

    /// The sentence, with those in it.
    public String say(Sentence sentence) {
        return say(sentence.key(), sentence.parts().stream().map(part -> part instanceof Sentence inner ? say(inner) : part).toArray());
    }

    /// For FXML, which reads its `%keys` from it.
    public ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return text(key);
            }

            @Override
            public boolean containsKey(String key) {
                return room(key).containsKey(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.emptyEnumeration();
            }
        };
    }

    private String text(String key) {
        String text = room(key).getString(key);
        return pseudo ? "[" + text + "]" : text;
    }

    private ResourceBundle room(String key) {
        int end = key.indexOf('.');
        if (end < 0) {
            throw new MissingResourceException("no room in " + key, Language.class.getName(), key);
        }
        return rooms.computeIfAbsent(
                key.substring(0, end), name -> ResourceBundle.getBundle("cliffhanger." + name + ".words", texts, NO_FALLBACK));
    }
}
