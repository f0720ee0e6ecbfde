package cliffhanger;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.airdate.YearPart;
import cliffhanger.imports.Report;
import cliffhanger.library.Applied;
import cliffhanger.library.Offer;
import cliffhanger.library.ShowState;
import cliffhanger.library.Release;
import cliffhanger.library.Field;
import cliffhanger.library.LeftOut;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Credit;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.Standing;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.Tally;
import cliffhanger.review.Claim;
import cliffhanger.review.Comparison;
import cliffhanger.watchlist.Group;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every text that is asked for is there, and every text that is there is asked for.
class MessagesTest {
    private static final Pattern FXML_KEY = Pattern.compile("\"%([a-z][\\w.]*)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][\\w.]*)\"");

    @Test
    void everyKeyThatAViewNamesExists() throws IOException {
        Set<String> keys = bundle("cliffhanger.ui.messages").keySet();
        assertThat(inFxml()).isNotEmpty().allSatisfy(key -> assertThat(keys).contains(key));
        assertThat(asked("messages.say(")).isNotEmpty().allSatisfy(key -> assertThat(keys).contains(key));
    }

    /// Of two, the last would be said in both places.
    @Test
    void noKeyIsThereTwice() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("resources"))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".properties")).toList()) {
                List<String> keys = Files.readAllLines(file).stream().filter(line -> line.matches("[\\w.]+\\s*=.*")).map(line -> line.split("\\s*=", 2)[0]).toList();
                assertThat(keys).as(file.toString()).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void everyMessageIsUsed() throws IOException {
        Set<String> used = new HashSet<>(inFxml());
        used.addAll(literals());
        assertThat(bundle("cliffhanger.ui.messages").keySet()).allSatisfy(key -> assertThat(used).contains(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cliffhanger.show.words", "cliffhanger.review.words", "cliffhanger.watchlist.words", "cliffhanger.airdate.words", "cliffhanger.library.words", "cliffhanger.reminders.words", "cliffhanger.imports.words"})
    void everyWordIsUsed(String name) throws IOException {
        Set<String> literals = literals();
        Set<String> constants = Stream.of(
                        Applied.Kind.values(), Standing.values(), StatusEvent.Kind.values(), Offer.Kind.values(), Group.values(),
                        YearPart.values(), ReminderRule.Occasion.values(), Credit.Role.values(), ShowState.values(), Lifecycle.values(),
                        Release.Confidence.values(), Applied.Kind.values(), Claim.Group.values(), Comparison.State.values(),
                        Field.OfShow.values(), Field.OfSeason.values(), Report.Kind.values(), Tally.Outcome.values(), LeftOut.Reason.values())
                .flatMap(Arrays::stream)
                .map(Object::toString)
                .flatMap(constant -> Stream.of(constant, constant.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        Predicate<String> named = key -> literals.contains(key)
                || literals.contains(key.substring(key.indexOf('.') + 1))
                || constants.contains(key.substring(key.lastIndexOf('.') + 1))
                || key.startsWith("rule.") || key.startsWith("title.") || key.startsWith("season.status.") || key.startsWith("season.credits.");
        assertThat(bundle(name).keySet()).allMatch(named);
    }

    @Test
    void everyConstantHasItsWord() {
        ResourceBundle library = bundle("cliffhanger.library.words");
        has(library, "change.", (Object[]) Applied.Kind.values());
        has(library, "change.nothing.", (Object[]) Applied.Kind.values());
        has(library, "standing.", (Object[]) Standing.values());
        has(library, "event.", (Object[]) StatusEvent.Kind.values());
        has(library, "offer.", (Object[]) Offer.Kind.values());
        has(library, "occasion.", (Object[]) ReminderRule.Occasion.values());
        has(library, "state.", (Object[]) ShowState.values());
        has(library, "lifecycle.", (Object[]) Lifecycle.values());
        has(library, "role.", (Object[]) Credit.Role.values());
        has(bundle("cliffhanger.review.words"), "review.group.", (Object[]) Claim.Group.values());
        has(bundle("cliffhanger.review.words"), "review.state.", (Object[]) Comparison.State.values());
        has(bundle("cliffhanger.imports.words"), "imports.kind.", (Object[]) Report.Kind.values());
        has(bundle("cliffhanger.imports.words"), "imports.outcome.", (Object[]) Tally.Outcome.values());
        has(bundle("cliffhanger.imports.words"), "imports.reason.", (Object[]) LeftOut.Reason.values());
        has(bundle("cliffhanger.watchlist.words"), "watchlist.group.",
                (Object[]) Group.values());
        has(bundle("cliffhanger.airdate.words"), "airdate.part.", (Object[]) YearPart.values());
    }

    private static void has(ResourceBundle bundle, String prefix, Object... names) {
        assertThat(names).allSatisfy(name -> assertThat(bundle.containsKey(prefix + name)).as(prefix + name).isTrue());
    }

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(name, Locale.ROOT);
    }

    private static Set<String> inFxml() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String text : texts(Path.of("resources"), ".fxml")) {
            find(FXML_KEY, text, keys);
        }
        return keys;
    }

    private static Set<String> literals() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String text : texts(Path.of("src/main/java"), ".java")) {
            find(LITERAL, text, found);
        }
        return found;
    }

    /// The literal keys right behind a call.
    private static Set<String> asked(String call) throws IOException {
        Set<String> found = new TreeSet<>();
        for (String text : texts(Path.of("src/main/java"), ".java")) {
            find(Pattern.compile(Pattern.quote(call) + "\\s*\"([a-z][\\w.]*)\""), text, found);
        }
        return found;
    }

    private static void find(Pattern pattern, String text, Set<String> into) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            into.add(matcher.group(1));
        }
    }

    private static List<String> texts(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending)).toList();
            List<String> texts = new java.util.ArrayList<>();
            for (Path file : found) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
