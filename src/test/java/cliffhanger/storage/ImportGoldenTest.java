package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.imports.Match;
import cliffhanger.imports.Report;
import cliffhanger.imports.ReportWords;
import cliffhanger.imports.Suggestions;
import cliffhanger.imports.Workbench;
import cliffhanger.language.Language;
import cliffhanger.storage.sql.Row;
import cliffhanger.trackers.TrackerExport;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each export is read, taken over, and comes to what its report says; a second time adds nothing, and undo leaves no trace.
@Tag("slow")
class ImportGoldenTest {
    private static final String GOLDEN = "golden.txt";
    private static final ReportWords WORDS = new ReportWords(Language.of(Locale.ENGLISH));

    @TempDir
    Path temp;

    static Stream<String> exports() throws IOException, URISyntaxException {
        try (Stream<Path> folders = Files.list(folder())) {
            return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(ImportGoldenTest.class.getResource("/trackers")).toURI());
    }

    @ParameterizedTest
    @MethodSource("exports")
    void comesToWhatItsReportSays(String name) throws IOException, URISyntaxException {
        Path file = zipped(folder().resolve(name));
        try (SqliteLibrary library = Fixtures.empty(temp.resolve("library"))) {
            Map<String, List<String>> before = Dump.of(library);
            Report rehearsed = bring(library, file, false);
            assertThat(Dump.of(library)).isEqualTo(before);
            Report done = bring(library, file, true);
            assertThat(WORDS.whole(done, true)).isEqualTo(WORDS.whole(rehearsed, true));
            Path golden = folder().resolve(name).resolve(GOLDEN);
            assertThat(String.join("\n", WORDS.whole(done, false)) + "\n" + kept(library)).isEqualTo(Files.readString(golden));

            Map<String, List<String>> after = Dump.of(library);
            Report again = bring(library, file, true);
            for (Report.Kind kind : Report.Kind.values()) {
                assertThat(again.added(kind)).as("%s added by a second import", kind).isZero();
            }
            assertThat(Dump.of(library)).isEqualTo(after);
            assertThat(library.undo().isPresent()).as("undo").isNotEqualTo(done.isNothing());
            assertThat(Dump.of(library)).isEqualTo(before);
            assertThat(library.redo().isPresent()).isNotEqualTo(done.isNothing());
            assertThat(Dump.of(library)).isEqualTo(after);
        }
    }

    private static Report bring(SqliteLibrary library, Path file, boolean really) {
        SqlitePresent present = new SqlitePresent(library);
        Workbench bench = Workbench.open(TrackerExport.of(List.of(file), ZoneOffset.UTC), present, Suggestions.NONE, part -> {}).answered(Match::likeliest);
        Report report = bench.report();
        if (really) {
            library.apply(bench.change(false, report));
        } else {
            present.rehearse(bench.change(false, report));
        }
        return report;
    }

    /// What is in the library afterwards.
    private static String kept(SqliteLibrary library) {
        StringBuilder kept = new StringBuilder("\nIn the library\n");
        for (String query : List.of(
                """
                SELECT s.title || coalesce(' (' || s.premiered_edtf || ')', '') || ' [' || coalesce((SELECT group_concat(x.provider || ':' || x.value, ' ')
                  FROM (SELECT * FROM external_id WHERE show_id = s.id ORDER BY provider) x), '') || '] ' || coalesce((SELECT state FROM show_state t WHERE t.show_id = s.id), '-')
                  || (CASE WHEN EXISTS (SELECT 1 FROM favourite f WHERE f.show_id = s.id) THEN ' favourite' ELSE '' END) FROM show s ORDER BY s.title""",
                """
                SELECT 'play ' || s.title || ' ' || e.season || 'x' || coalesce(e.number, '?') || (CASE e.special WHEN 1 THEN '*' ELSE '' END) || ' ' || coalesce(datetime(p.played_at, 'unixepoch'), 'some time')
                FROM play p JOIN episode e ON e.id = p.episode_id JOIN show s ON s.id = e.show_id ORDER BY s.title, e.season, e.number, p.played_at""",
                "SELECT 'skip ' || s.title || ' ' || e.season || 'x' || e.number FROM skip p JOIN episode e ON e.id = p.episode_id JOIN show s ON s.id = e.show_id ORDER BY 1",
                """
                SELECT 'rating ' || s.title || coalesce(' S' || r.number, '') || coalesce(' E' || e.number, '') || ' ' || p.value FROM user_rating p JOIN show s ON s.id = p.show_id
                LEFT JOIN season r ON r.id = p.season_id LEFT JOIN episode e ON e.id = p.episode_id ORDER BY 1""",
                """
                SELECT 'note ' || s.title || coalesce(' S' || r.number, '') || ' ' || p.text FROM note p JOIN show s ON s.id = p.show_id
                LEFT JOIN season r ON r.id = p.season_id ORDER BY 1""",
                "SELECT 'list ' || p.list || ': ' || s.title FROM list_entry p JOIN show s ON s.id = p.show_id ORDER BY 1")) {
            library.sql().list(query, Row::text).forEach(line -> kept.append("  ").append(line.replaceAll("\\s+", " ")).append('\n'));
        }
        return kept.toString();
    }

    /// As people have them: in a ZIP, in a folder of its own.
    private Path zipped(Path folder) throws IOException {
        Path zip = temp.resolve("export.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip)); Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (!file.getFileName().toString().equals(GOLDEN)) {
                    out.putNextEntry(new ZipEntry("export/" + file.getFileName()));
                    Files.copy(file, out);
                    out.closeEntry();
                }
            }
        }
        return zip;
    }
}
