package cliffhanger;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.airdate.YearPart;
import cliffhanger.imports.Report;
import cliffhanger.language.Language;
import cliffhanger.library.Applied;
import cliffhanger.library.Credit;
import cliffhanger.library.Details;
import cliffhanger.library.EpisodeOrder;
import cliffhanger.library.Field;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Offer;
import cliffhanger.library.Release;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.RenewalStatus;
import cliffhanger.library.ShowState;
import cliffhanger.library.Specials;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.history.ImportListener;
import cliffhanger.library.history.SkippedItem;
import cliffhanger.library.veil.Step;
import cliffhanger.review.Claim;
import cliffhanger.review.Comparison;
import cliffhanger.settings.BeginChoice;
import cliffhanger.upnext.Section;
import cliffhanger.upnext.UpNextOrder;
import cliffhanger.watchlist.Group;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every text that is asked for is there in every language, and every text that is there is asked for.
class TextsTest {
    private static final Path RESOURCES = Path.of("resources");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([a-z][\\w.]*)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][\\w.]*)\"");
    private static final Pattern ASKED = Pattern.compile("(?:language(?:\\(\\))?\\.say|Sentence\\.of)\\(\\s*\"([a-z][\\w.]*[\\w])\"");
    private static final Pattern HELP_KEY = Pattern.compile("\\$\\{bundle:([a-z][\\w.]*)}");
    private static final Pattern PART = Pattern.compile("\\{(\\d+)");

    /// What the rail and the menu say of a screen.
    private static final Pattern SCREEN = Pattern.compile("\\w+\\.screen\\.(name|menu|badge)");

    /// What ends a key that is put together.
    private static final Set<String> CONSTANTS = Stream.of(
                    Applied.Kind.values(), RenewalStatus.values(), StatusEvent.Kind.values(), Offer.Kind.values(), Group.values(),
                    YearPart.values(), ReminderRule.Occasion.values(), Credit.Role.values(), ShowState.values(), Lifecycle.values(), Details.values(),
                    Release.Confidence.values(), Claim.Group.values(), Comparison.State.values(), Field.OfShow.values(),
                    Field.OfSeason.values(), Report.Kind.values(), ImportListener.Outcome.values(), SkippedItem.Reason.values(),
                    Section.values(), UpNextOrder.values(), BeginChoice.values(), Step.values(), Specials.values(), EpisodeOrder.Kind.values())
            .flatMap(Arrays::stream)
            .map(Object::toString)
            .flatMap(constant -> Stream.of(constant, constant.toLowerCase(Locale.ROOT)))
            .collect(Collectors.toSet());

    static List<Locale> languages() {
        return Language.SHIPPED;
    }

    @Test
    void everyTextThatIsAskedForIsThere() {
        Set<String> keys = english().keySet();
        assertThat(found(RESOURCES, ".fxml", FXML_KEY)).isNotEmpty().allSatisfy(key -> assertThat(keys).contains(key));
        assertThat(found(Path.of("src/main/java"), ".java", ASKED)).isNotEmpty().allSatisfy(key -> assertThat(keys).contains(key));
        assertThat(found(Path.of("src/main/java"), ".java", HELP_KEY)).isNotEmpty().allSatisfy(key -> assertThat(keys).contains(key));
    }

    @Test
    void everyTextIsAskedFor() {
        Set<String> literals = found(Path.of("src/main/java"), ".java", LITERAL);
        literals.addAll(found(RESOURCES, ".fxml", FXML_KEY));
        literals.addAll(found(Path.of("src/main/java"), ".java", HELP_KEY));
        // Before a room's words, a class may write the first part of the key itself.
        Predicate<String> named = key -> literals.contains(key)
                || literals.contains(key.substring(key.indexOf('.') + 1))
                || CONSTANTS.contains(key.substring(key.lastIndexOf('.') + 1))
                || SCREEN.matcher(key).matches() || key.startsWith("show.status.") || key.startsWith("reminders.title.DATE_CHANGED.") || key.startsWith("library.rule.")
                || key.startsWith("welcome.where.") || key.matches("upnext\\.(empty|details|hidden|filtered|caught|resting)\\.(title|text)");
        assertThat(english().keySet().stream().filter(named.negate())).isEmpty();
    }

    /// Of two, the last would be said in both places.
    @Test
    void noKeyIsThereTwice() {
        assertThat(files(RESOURCES, ".properties")).allSatisfy(file -> assertThat(read(file).lines()
                        .filter(line -> line.matches("[\\w.]+\\s*=.*"))
                        .map(line -> line.split("\\s*=", 2)[0]))
                .as(file.toString()).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageIsComplete(Locale language) {
        TreeMap<String, String> texts = language.equals(Locale.ENGLISH) ? english() : texts("_" + language.getLanguage());
        assertThat(difference(english(), texts)).as("not in this language").isEmpty();
        assertThat(difference(texts, english())).as("in this language alone").isEmpty();
    }

    /// A part that one language leaves out, or a pattern that is none, shows only when somebody reads it.
    @ParameterizedTest
    @MethodSource("languages")
    void everyTextHasThePartsOfTheEnglishOne(Locale language) {
        TreeMap<String, String> texts = language.equals(Locale.ENGLISH) ? english() : texts("_" + language.getLanguage());
        assertThat(english()).allSatisfy((key, text) -> {
            Set<String> parts = parts(text);
            assertThat(parts(texts.get(key))).as(key).isEqualTo(parts);
            if (!parts.isEmpty()) {
                new MessageFormat(texts.get(key), language);
                // In a pattern a straight apostrophe is a quote, and is not shown.
                assertThat(texts.get(key)).as(key).doesNotContain("'");
            }
        });
    }

    @Test
    void everyConstantHasItsWord() {
        has("library.change.", (Object[]) Applied.Kind.values());
        has("library.change.nothing.", (Object[]) Applied.Kind.values());
        has("library.standing.", (Object[]) RenewalStatus.values());
        has("library.event.", (Object[]) StatusEvent.Kind.values());
        has("library.event.within.", (Object[]) StatusEvent.Kind.values());
        has("library.offer.", (Object[]) Offer.Kind.values());
        has("library.occasion.", (Object[]) ReminderRule.Occasion.values());
        has("library.state.", (Object[]) ShowState.values());
        has("library.lifecycle.", (Object[]) Lifecycle.values());
        has("library.role.", (Object[]) Credit.Role.values());
        has("library.confidence.", (Object[]) Release.Confidence.values());
        has("review.group.", (Object[]) Claim.Group.values());
        has("review.state.", (Object[]) Comparison.State.values());
        has("imports.kind.", (Object[]) Report.Kind.values());
        has("imports.outcome.", (Object[]) ImportListener.Outcome.values());
        has("imports.reason.", (Object[]) SkippedItem.Reason.values());
        has("upnext.section.", (Object[]) Section.values());
        has("upnext.order.", (Object[]) UpNextOrder.values());
        has("settings.begin.", (Object[]) BeginChoice.values());
        has("watchlist.group.", (Object[]) Group.values());
        has("airdate.part.", (Object[]) YearPart.values());
    }

    private static void has(String prefix, Object... names) {
        assertThat(names).allSatisfy(name -> assertThat(english()).containsKey(prefix + name));
    }

    private static TreeMap<String, String> english() {
        return texts("");
    }

    /// All texts of a language; each begins with its room's name.
    private static TreeMap<String, String> texts(String language) {
        TreeMap<String, String> all = new TreeMap<>();
        for (Path file : files(RESOURCES, "/words" + language + ".properties")) {
            Properties texts = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            String room = file.getParent().getFileName() + ".";
            assertThat(texts.stringPropertyNames()).as(file.toString()).allMatch(key -> key.startsWith(room));
            texts.stringPropertyNames().forEach(key -> all.put(key, texts.getProperty(key)));
        }
        return all;
    }

    private static Set<String> difference(TreeMap<String, String> of, TreeMap<String, String> without) {
        Set<String> keys = new TreeSet<>(of.keySet());
        keys.removeAll(without.keySet());
        return keys;
    }

    private static Set<String> parts(String text) {
        return PART.matcher(text).results().map(result -> result.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Path root, String ending, Pattern pattern) {
        return files(root, ending).stream()
                .flatMap(file -> pattern.matcher(read(file)).results())
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
