package cliffhanger.command;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.Secrets;
import cliffhanger.language.Language;
import cliffhanger.library.ShowId;
import cliffhanger.storage.SqliteLibrary;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No command says in text what is covered, and JSON says all and that it is covered.
class VeilCommandTest {
    private static final List<String> CALLS = List.of(
            "list", "next --all", "show harbour", "show night", "find xspoil", "notes", "reminders", "changes", "forecast harbour",
            "calendar", "calendar --month 2026-10", "calendar --month 2027-01", "calendar --month 2026-12", "history", "insights --year all",
            "export calendar", "export page", "export markdown", "rule harbour every_episode", "rule all every_episode --try", "remind --now 2026-11-23T20:59");

    @TempDir
    Path folder;

    private ShowId show;

    @BeforeEach
    void fill() {
        Locale.setDefault(Locale.ENGLISH);
        try (SqliteLibrary library = Fixtures.empty(folder)) {
            show = Secrets.fill(library);
        }
    }

    private String run(String call) {
        StringWriter said = new StringWriter();
        try (PrintWriter writer = new PrintWriter(said)) {
            new CommandLine(opening -> CommandLineTest.open(folder), Language.of(Locale.ENGLISH)).writingTo(writer, writer).run(call.split(" "));
        }
        return said.toString();
    }

    private Set<String> secrets(String options) {
        return CALLS.stream().flatMap(call -> Secrets.in(run(call + options))).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"careful", "strict"})
    void noTextSaysWhatIsCovered(String step) {
        assertThat(run("veil " + step)).containsIgnoringCase(step);
        assertThat(secrets("")).allMatch(secret -> secret.startsWith("XSPOILERX-outlook"));
        run("veil --show harbour --no-outlook");
        assertThat(secrets("")).isEmpty();
    }

    @Test
    void showAllSaysAllInText() {
        run("veil all");
        assertThat(secrets("")).contains(Secrets.NEXT, Secrets.TONIGHT, "XSPOILERX-title-S2E4", "XSPOILERX-title-S3E1", "XSPOILERX-note-S2E4",
                "XSPOILERX-guest-S2", "XSPOILERX-outlook-S3");
    }

    @Test
    void jsonSaysAllAndWhatIsCovered() {
        run("veil strict");
        assertThat(secrets(" --json")).contains(Secrets.NEXT, Secrets.TONIGHT, "XSPOILERX-title-S2E4", "XSPOILERX-recap-S2", "XSPOILERX-prediction-S3",
                "XSPOILERX-overview-S3", "XSPOILERX-later-S3", "XSPOILERX-guest-S2", "XSPOILERX-note-S2E4", "XSPOILERX-outlook-S3");
        assertThat(run("next --json")).contains("\"veiled\":[\"title\",\"count\",\"number\"]");
        run("veil careful");
        assertThat(run("show harbour --json")).contains("\"veiled\":[\"title\",\"still\"]", "\"recap\"", "\"prediction\"", "\"cast\"");
        run("veil all");
        assertThat(run("next --json")).contains("\"veiled\":[]").doesNotContain("\"veiled\":[\"");
    }

    @Test
    void strictSaysNoNumberAndNoCount() {
        run("veil strict");
        run("rule all every_episode");
        assertThat(run("next --all")).contains(Secrets.SHOW).doesNotContain("S2E3", " left");
        assertThat(run("list")).doesNotContain("S2E3", "/6", "4 to watch");
        assertThat(run("reminders")).contains("Night Watch").doesNotContain("S1E2");
        assertThat(run("export calendar")).contains("SUMMARY:Night Watch").doesNotContain("S1E2\r");
        run("veil careful");
        assertThat(run("next --all")).contains("S2E3", " left");
        assertThat(run("reminders")).contains("Night Watch S1E2");
        assertThat(run("export calendar")).contains("SUMMARY:Night Watch S1E2");
    }

    @Test
    void oneShowMayHaveAStepOfItsOwn() {
        assertThat(run("veil all --show harbour")).contains("Harbour Lights", ": Show all");
        assertThat(run("veil")).contains("Careful");
        assertThat(run("show harbour")).contains("XSPOILERX-title-S2E4");
        assertThat(run("show night")).doesNotContain(Secrets.TONIGHT);
        run("veil usual --show harbour");
        assertThat(run("show harbour")).doesNotContain("XSPOILERX-title-S2E4");
        assertThat(run("veil odd")).contains("“odd”", "careful, strict");
        assertThat(run("veil --outlook")).contains("--show");
    }

    @Test
    void whatIsMarkedIsCoveredNoMore() {
        try (SqliteLibrary library = Fixtures.empty(folder)) {
            Secrets.watch(library, show, 2, 4);
        }
        assertThat(secrets("")).filteredOn(secret -> !secret.startsWith("XSPOILERX-outlook"))
                .containsExactlyInAnyOrder("XSPOILERX-title-S2E4", "XSPOILERX-note-S2E4");
    }

    @Test
    void strictFindsAndNotesSayNoNumber() {
        run("veil strict");
        assertThat(run("find xspoil")).contains(Secrets.SHOW).doesNotContain("S2E", "S3E");
        assertThat(run("notes")).contains(Secrets.SHOW).doesNotContain("S2E");
    }

    /// Nor does any date of a season to come tell that there is one.
    @Test
    void noPlaceTellsThatTheShowGoesOn() {
        run("rule all premiere");
        run("rule harbour every_episode");
        assertThat(run("reminders") + run("export calendar")).contains("Harbour Lights");
        run("veil --show harbour --no-outlook");
        assertThat(run("reminders")).doesNotContain("Harbour Lights S3E1", "Harbour Lights: season 3");
        assertThat(run("export calendar")).doesNotContain("Harbour Lights S3E1");
        assertThat(run("find xspoil")).doesNotContain("S3E1");
        assertThat(run("list --json")).as("whole").contains("\"status\":\"renewed\"");
    }

    /// Hits that text leaves out are in JSON all the same, each with its own word on whether it is covered.
    @Test
    void jsonFindsAllAlsoWhereTextLeavesSomeOut() {
        String before = run("find xspoil --json");
        assertThat(before).contains("XSPOILERX-title-S3E1", "XSPOILERX-note-S2E4");
        run("veil --show harbour --no-outlook");
        assertThat(run("find xspoil --json")).isEqualTo(before);
    }
}
