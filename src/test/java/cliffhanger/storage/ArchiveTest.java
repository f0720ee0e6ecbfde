package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.imports.Match;
import cliffhanger.imports.Report;
import cliffhanger.imports.Suggestions;
import cliffhanger.imports.Workbench;
import cliffhanger.library.Field;
import cliffhanger.library.HiddenUntil;
import cliffhanger.library.LibraryException;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.RuleScope;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.Specials;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.history.UnreadableHistory;
import cliffhanger.starter.StarterLibrary;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.write.ArchiveTables;
import cliffhanger.trackers.TrackerExport;
import cliffhanger.transfer.ArchiveFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole library goes out and comes back the same.
@Tag("slow")
class ArchiveTest {
    @TempDir
    Path folder;

    @Test
    void outInAndOutAgainIsTheSameByteForByte() throws IOException {
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        Map<String, List<String>> lived;
        try (SqliteLibrary library = lived(folder.resolve("one"))) {
            write(library, first);
            lived = Dump.of(library);
        }
        try (SqliteLibrary library = Fixtures.empty(folder.resolve("two"))) {
            Map<String, List<String>> before = Dump.of(library);
            assertThat(library.apply(new Change.TakeIn(new ArchiveFile(first, SqliteLibrary.format()))).count()).isGreaterThan(9);
            write(library, second);
            assertThat(Files.mismatch(first, second)).isEqualTo(-1);
            assertThat(Dump.of(library)).isEqualTo(lived);
            assertThat(library.sql().list("PRAGMA foreign_key_check", Row::text)).isEmpty();
            assertThat(library.undo()).isPresent();
            assertThat(Dump.of(library)).isEqualTo(before);
            assertThat(library.redo()).isPresent();
            assertThat(Dump.of(library)).isEqualTo(lived);
        }
    }

    @Test
    void samplesMakeRoomAndStayOut() throws IOException {
        Path file = folder.resolve("library.json");
        try (SqliteLibrary library = lived(folder.resolve("one"))) {
            write(library, file);
        }
        try (SqliteLibrary library = Fixtures.starter(folder.resolve("two"))) {
            library.apply(new Change.TakeIn(new ArchiveFile(file, SqliteLibrary.format())));
            assertThat(Dump.count(library, "show WHERE sample = 1")).isZero();
            assertThat(library.sql().list("PRAGMA foreign_key_check", Row::text)).isEmpty();
            Path again = folder.resolve("again.json");
            write(library, again);
            // The numbers of rows are others; what they say is not.
            assertThat(plain(again)).isEqualTo(plain(file));
        }
    }

    @Test
    void aLibraryThatHasShowsTakesOverWhatTheUserMade() throws IOException {
        Path file = folder.resolve("library.json");
        int plays;
        try (SqliteLibrary library = lived(folder.resolve("one"))) {
            write(library, file);
            plays = Dump.count(library, "play");
        }
        try (SqliteLibrary library = Fixtures.empty(folder.resolve("two"))) {
            library.apply(new Change.MakeShow("Here before"));
            assertThatThrownBy(() -> library.apply(new Change.TakeIn(new ArchiveFile(file, SqliteLibrary.format()))))
                    .isInstanceOf(LibraryException.class).hasMessageContaining("one that has no shows yet");
            Workbench bench = Workbench.open(TrackerExport.of(List.of(file), ZoneOffset.UTC), new SqlitePresent(library), Suggestions.NONE, part -> {})
                    .answered(Match::likeliest);
            Report report = bench.report();
            library.apply(bench.change(false, report));
            assertThat(Dump.count(library, "play")).isEqualTo(plays);
            assertThat(Dump.count(library, "note")).isEqualTo(2);
            assertThat(report.remarks()).isEmpty();
        }
        // Into the library that it came from nothing is added.
        try (SqliteLibrary library = SqliteLibrary.open(folder.resolve("one"), Fixtures.CLOCK)) {
            Map<String, List<String>> before = Dump.of(library);
            Workbench bench = Workbench.open(TrackerExport.of(List.of(file), ZoneOffset.UTC), new SqlitePresent(library), Suggestions.NONE, part -> {})
                    .answered(Match::likeliest);
            Report report = bench.report();
            assertThat(library.apply(bench.change(false, report)).count()).as(report.remarks().toString()).isZero();
            assertThat(Dump.rows(library, "play")).isEqualTo(before.get("play"));
        }
    }

    @Test
    void aFileThatIsBrokenOrNewerChangesNothing() throws IOException {
        Path file = folder.resolve("library.json");
        try (SqliteLibrary library = lived(folder.resolve("one"))) {
            write(library, file);
        }
        String text = Files.readString(file);
        try (SqliteLibrary library = Fixtures.empty(folder.resolve("two"))) {
            Map<String, List<String>> before = Dump.of(library);
            refused(library, text.substring(0, text.length() / 2), "cut off");
            refused(library, text.replaceFirst("\"format\":\\d+", "\"format\":99"), "newer version of Cliffhanger");
            refused(library, text.replaceFirst("\"play\":", "\"sqlite_schema\":"), "does not know");
            refused(library, text.replaceFirst("\"title\":", "\"title) VALUES (1); --\":"), "does not know");
            assertThatThrownBy(() -> take(library, text.replaceFirst("\"lifecycle\":\"[A-Z_]+\"", "\"lifecycle\":\"NONSENSE\""))).isInstanceOf(LibraryException.class);
            assertThatThrownBy(() -> take(library, text.replaceFirst("\"episode_id\":\\d+", "\"episode_id\":99999"))).isInstanceOf(LibraryException.class);
            assertThat(Dump.of(library)).isEqualTo(before);
        }
    }

    /// The description names each column, and no other.
    @Test
    void theSchemaSaysWhatIsWritten() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Path.of("src", "docs", "library.schema.json").toFile());
        try (SqliteLibrary library = Fixtures.empty(folder)) {
            ArchiveTables tables = new ArchiveTables(library.sql());
            Set<String> all = new HashSet<>(ArchiveTables.OF_A_SHOW);
            all.addAll(List.of("show", "source"));
            for (String table : all) {
                Set<String> said = new HashSet<>();
                schema.path("$defs").path(table).path("properties").fieldNames().forEachRemaining(said::add);
                if (table.equals("show")) {
                    said.removeAll(ArchiveTables.OF_A_SHOW);
                }
                Set<String> columns = new HashSet<>(tables.table(table).columns());
                columns.remove("show_id");
                assertThat(said).as(table).isEqualTo(columns);
            }
        }
    }

    private void refused(SqliteLibrary library, String text, String why) {
        assertThatThrownBy(() -> take(library, text)).isInstanceOf(UnreadableHistory.class).hasMessageContaining(why);
    }

    private void take(SqliteLibrary library, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), text);
        library.apply(new Change.TakeIn(new ArchiveFile(file, SqliteLibrary.format())));
    }

    private static void write(SqliteLibrary library, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            new SqliteArchive(library).write(out);
        }
    }

    /// Without numbers, and without sources, of which others may be left.
    private static String plain(Path file) throws IOException {
        String text = Files.readString(file);
        return text.substring(text.indexOf("\"show\":")).replaceAll("\"(id|season_id|episode_id|source_id|release_source_id|overview_source_id)\":\\d+", "\"$1\":0");
    }

    /// A library with something in each of its tables.
    private static SqliteLibrary lived(Path folder) {
        SqliteLibrary library = Fixtures.empty(folder);
        library.apply(new Change.AddShows(StarterLibrary.samples().stream().map(sample -> sample.facts()).toList(), "starter"));
        library.apply(new Change.AddShows(List.of(Fixtures.weekly("Tuesday \"Night\" — ü\n", 900, LocalDate.of(2026, 10, 6), 2, 6)), "file"));
        ShowId rust = Fixtures.show(library, "American Rust");
        Dump.EpisodeRef episode = Dump.episode(library, "American Rust", 1, 1);
        library.apply(new Change.WatchAgain(episode.id(), new PlayTime.Now()));
        library.apply(new Change.WatchAgain(episode.id(), new PlayTime.At(java.time.Instant.parse("2024-01-01T20:00:00Z"))));
        library.apply(new Change.SkipEpisodes(new cliffhanger.library.change.Scope.One(Dump.episode(library, "American Rust", 1, 2).id())));
        library.apply(new Change.WriteNote(new Subject.OnShow(rust), "*Mine* \ud83d\ude00"));
        library.apply(new Change.WriteNote(new Subject.OnEpisode(episode.id()), "The first"));
        library.apply(new Change.Rate(new Subject.OnSeason(episode.season()), 7.5));
        library.apply(new Change.SetFavourite(rust, true));
        library.apply(new Change.SetState(rust, ShowState.PAUSED));
        library.apply(new Change.BeginPass(rust));
        library.apply(new Change.WantSpecials(rust, Specials.NEXT));
        library.apply(new Change.Hide(rust, new HiddenUntil.SeasonOut(2)));
        library.apply(new Change.SetRule(ReminderRule.of(UUID.randomUUID(), new RuleScope.OfShow(rust), ReminderRule.Occasion.PREMIERE)));
        library.apply(new Change.SetRule(ReminderRule.of(UUID.randomUUID(), new RuleScope.Everything(), ReminderRule.Occasion.STATUS_CHANGED)));
        library.apply(new Change.EditShow(rust, Map.of(Field.OfShow.RUNTIME, "50"), Map.of()));
        library.apply(new Change.RemoveEpisode(Dump.episode(library, "American Rust", 1, 9).id()));
        library.apply(new Change.SetRelease(episode.season(), new cliffhanger.library.Release(AirDate.parse("2027-23~"), cliffhanger.library.Release.Confidence.ESTIMATED, "autumn", null)));
        cliffhanger.library.history.ShowRef kept = new cliffhanger.library.history.ShowRef("Kept", 2019, Map.of("thetvdb", "7"));
        cliffhanger.library.history.WatchHistory history = new cliffhanger.library.history.WatchHistory() {
            @Override
            public String keeper() {
                return "Test";
            }

            @Override
            public void read(Receiver receiver) {
                receiver.keep(new cliffhanger.library.history.HistoryItem.Listed(kept, "By the sea"));
                receiver.keep(new cliffhanger.library.history.HistoryItem.Watched(kept, new cliffhanger.library.history.EpisodeRef(1, 1, "One", Map.of("thetvdb", "70")), null, 1));
            }
        };
        Workbench bench = Workbench.open(history, new SqlitePresent(library), Suggestions.NONE, part -> {});
        library.apply(bench.change(false, bench.report()));
        return library;
    }
}
