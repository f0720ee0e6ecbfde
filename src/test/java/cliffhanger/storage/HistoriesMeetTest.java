package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.Fixtures;
import cliffhanger.imports.Match;
import cliffhanger.imports.Report;
import cliffhanger.imports.Suggestions;
import cliffhanger.imports.Suggestions.Suggestion;
import cliffhanger.imports.Workbench;
import cliffhanger.library.change.Change;
import cliffhanger.storage.sql.Row;
import cliffhanger.trackers.TrackerExport;
import cliffhanger.transfer.ArchiveFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of several trackers, one after the other, in any order, and what goes wrong between them.
class HistoriesMeetTest {
    private static final String V2 = "gsi,s_id,ep_id,season_number,key,user_id,created_at,episode_id,series_name,episode_number\n";
    private static final String TRAKT = "{\"id\":1,\"watched_at\":\"%s\",\"action\":\"watch\",\"type\":\"episode\",\"episode\":{\"season\":1,\"number\":1,"
            + "\"title\":\"Low Tide\",\"ids\":{\"trakt\":11,\"tmdb\":920001}},\"show\":{\"title\":\"Example Harbor\",\"year\":2026,\"ids\":{\"trakt\":1,\"tmdb\":900001}}}";
    private static final String GUIDE = "[{\"tmdb_id\":900001,\"title\":\"Example Harbor\",\"seasons\":[{\"season\":1,\"episodes\":[{\"tmdb_id\":920001,\"episode\":1,\"watched\":true,\"plays\":2}]}]}]";
    private static final String WATCHED = "[{\"plays\":3,\"last_watched_at\":\"2026-03-24T21:05:00.000Z\",\"show\":{\"title\":\"Example Harbor\",\"year\":2026,\"ids\":{\"trakt\":1}},"
            + "\"seasons\":[{\"number\":1,\"episodes\":[{\"number\":1,\"plays\":3,\"last_watched_at\":\"2026-03-24T21:05:00.000Z\"}]}]}]";

    @TempDir
    Path folder;

    private SqliteLibrary library;

    @BeforeEach
    void open() {
        library = Fixtures.empty(folder.resolve("library"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void anImportAfterOneThatWasStoppedIsAsAnyOther() throws IOException {
        StringBuilder table = new StringBuilder(V2);
        for (int i = 1; i <= 600; i++) {
            table.append(line(700_001, i, 1, i));
        }
        Path file = file("tracking-prod-records-v2.csv", table.toString());
        Workbench bench = bench(Suggestions.NONE, file);
        Report stopped = bench.report().following(part -> {
            throw new CancellationException();
        });
        assertThatThrownBy(() -> library.apply(bench.change(false, stopped))).isInstanceOf(CancellationException.class);
        library.apply(new Change.MakeShow("Between"));
        bring(file);
        bring(file);
        assertThat(plays()).isEqualTo(600);
        library.undo();
        library.undo();
        assertThat(plays() + Dump.count(library, "show")).isZero();
    }

    @Test
    void undoOfAnImportLeavesWhatCameWithAnArchive() throws IOException {
        library.apply(new Change.MakeShow("By hand"));
        bring(file("a/tracking-prod-records-v2.csv", V2 + line(700_001, 1, 1, 1) + line(700_001, 2, 1, 2)));
        StringWriter out = new StringWriter();
        new SqliteArchive(library).write(out);
        library.close();
        library = Fixtures.empty(folder.resolve("other"));
        library.apply(new Change.TakeIn(new ArchiveFile(file("library.json", out.toString()), SqliteLibrary.format())));
        bring(file("b/tracking-prod-records-v2.csv", V2 + line(700_002, 9, 1, 1)));
        assertThat(plays()).isEqualTo(3);
        library.undo();
        assertThat(plays()).isEqualTo(2);
    }

    @Test
    void countsAndTimesMeetInEitherOrder() throws IOException {
        Path guide = file("shows.json", GUIDE);
        Path twice = file("watched-history.json", "[" + TRAKT.formatted("2026-01-24T21:05:00.000Z") + "," + TRAKT.formatted("2026-02-24T21:05:00.000Z") + "]");
        assertThat(after(guide, twice)).isEqualTo(2);
        assertThat(after(twice, guide)).isEqualTo(2);
        Path summed = file("watched.json", WATCHED);
        Path thrice = file("h/watched-history.json", "[" + TRAKT.formatted("2026-01-24T21:05:00.000Z") + "," + TRAKT.formatted("2026-02-24T21:05:00.000Z") + ","
                + TRAKT.formatted("2026-03-24T21:05:00.000Z") + "]");
        assertThat(after(summed, thrice)).isEqualTo(3);
        assertThat(after(thrice, summed)).isEqualTo(3);
        bring(guide);
        bring(summed);
        assertThat(Dump.count(library, "play WHERE played_at IS NOT NULL")).as("a time finds a play that has none").isOne();
    }

    @Test
    void viewingsWithoutATimeAreAllKept() throws IOException {
        bring(file("details.json", """
                [{"id":7,"mediaType":"tv","title":"Example Harbor","tmdbId":900001,"seasons":[{"episodes":[{"id":70,"seasonNumber":1,"episodeNumber":1}]}],
                "seenHistory":[{"id":1,"date":null,"episodeId":70},{"id":2,"date":1769288700000,"episodeId":70},{"id":3,"date":null,"episodeId":70}],"userRating":null}]"""));
        assertThat(plays()).isEqualTo(3);
        StringWriter out = new StringWriter();
        new SqliteArchive(library).write(out);
        library.close();
        library = Fixtures.empty(folder.resolve("other"));
        library.apply(new Change.MakeShow("Here before"));
        Path own = file("library.json", out.toString());
        assertThat(bring(own).added(Report.Kind.PLAY)).isEqualTo(3);
        assertThat(bring(own).added(Report.Kind.PLAY)).isZero();
    }

    @Test
    void anyIdThatBothHaveMakesThemOne() throws IOException {
        Path ryot = file("ryot.json", """
                {"metadata":[{"lot":"show","source":"anilist","identifier":"abc","source_id":"12345",
                "seen_history":[{"state":"completed","ended_on":"2024-01-01","show_season_number":1,"show_episode_number":1}],"reviews":[],"collections":[]}]}""");
        bring(ryot);
        bring(ryot);
        assertThat(Dump.count(library, "show")).isOne();
        assertThat(plays()).isOne();
    }

    @Test
    void whatTheCatalogueSuggestsMayBeHereAlready() throws IOException {
        library.apply(new Change.AddShows(List.of(Fixtures.weekly("The Harbor (US)", 9001, LocalDate.of(2024, 5, 6), 1, 3)), "test"));
        Workbench bench = bench((title, year) -> Optional.of(new Suggestion("9001", title, 2024, "HBO")),
                file("rewatched_episode.csv", "tv_show_name,episode_season_number,episode_number,cpt\nExample Harbor,1,1,0\n")).answered(Match::likeliest);
        library.apply(bench.change(false, bench.report()));
        assertThat(Dump.count(library, "show")).isOne();
    }

    @Test
    void aBenchThatStoodAWhileMakesNoShowTwice() throws IOException {
        Path file = file("tracking-prod-records-v2.csv", V2 + line(700_001, 1, 1, 1));
        Workbench first = bench(Suggestions.NONE, file);
        Workbench second = bench(Suggestions.NONE, file);
        library.apply(first.change(false, first.report()));
        library.apply(second.change(false, second.report()));
        assertThat(Dump.count(library, "show")).isOne();
        assertThat(plays()).isOne();
    }

    @Test
    void twoNamesakesAreNotBothTheOneThatIsHere() throws IOException {
        library.apply(new Change.AddShows(List.of(Fixtures.weekly("Kingdom", 9001, LocalDate.of(2024, 5, 6), 1, 3)), "test"));
        Path file = file("tracking-prod-records-v2.csv", V2 + line(1, 1, 1, 1).replace("Show 1", "Kingdom") + line(2, 2, 1, 1).replace("Show 2", "Kingdom"));
        bring(file);
        bring(file);
        assertThat(Dump.count(library, "show")).isEqualTo(2);
        assertThat(plays()).isEqualTo(2);
    }

    @Test
    void aNameAloneIsNeitherOfTwoNamesakes() throws IOException {
        Path both = folder.resolve("both");
        file("both/tracking-prod-records-v2.csv", V2 + line(1, 1, 1, 1).replace("Show 1", "Kingdom") + line(2, 2, 1, 1).replace("Show 2", "Kingdom"));
        file("both/rewatched_episode.csv", "tv_show_name,episode_season_number,episode_number,cpt\nKingdom,1,1,4\n");
        assertThat(bench(Suggestions.NONE, both).matches()).hasSize(3);
    }

    @Test
    void filmsOfAnExtensionSayNothingOfRewatches() throws IOException {
        file("tv/tracking-prod-records-v2.csv", V2 + line(1, 1, 1, 1) + line(1, 1, 1, 1).replace("2024", "2025"));
        file("tv/movies.csv", "uuid,tvdb_id,imdb_id,title,year,watched_at,is_watched\nm,1,tt1,A Film,2020,2023-01-01T00:00:00Z,true\n");
        bring(folder.resolve("tv"));
        assertThat(plays()).isEqualTo(2);
    }

    @Test
    void anEpisodeKnownByItsIdGetsItsNumbersLater() throws IOException {
        Path duckie = file("duckie.json", "{\"settings\":{\"useTrakt_id\":true},\"series\":{\"1\":[{\"displaycalendar\":1},{\"TRAKT_ID\":11,\"watchedAt\":1769288700000}]}}");
        Path trakt = file("watched-history.json", "[" + TRAKT.formatted("2026-01-24T21:05:00.000Z") + "]");
        bring(duckie);
        bring(trakt);
        assertThat(plays()).isOne();
        assertThat(Dump.rows(library, "episode")).hasSize(1);
        assertThat(Dump.count(library, "episode WHERE season = 1 AND number = 1 AND special = 0")).isOne();
        assertThat(library.sql().first("SELECT title FROM show", Row::text)).contains("Example Harbor");
        library.undo();
        assertThat(Dump.count(library, "episode WHERE season = 0")).isOne();
    }

    @Test
    void oldBackupsOfDuckieTvNameShowsAsTheTvdbDoes() throws IOException {
        bring(file("old.json", "{\"settings\":{},\"series\":{\"81189\":[{\"displaycalendar\":1}],\"121361\":[{\"displaycalendar\":1},{\"TVDB_ID\":3,\"watchedAt\":1369288700000}]}}"));
        assertThat(Dump.count(library, "external_id WHERE provider = 'thetvdb'")).isEqualTo(2);
    }

    @Test
    void theWordOfATrackerCountsWhateverCameFirst() throws IOException {
        Path trakt = file("watched-history.json", "[" + TRAKT.formatted("2026-01-24T21:05:00.000Z") + "]");
        Path simkl = file("simkl.json", "{\"shows\":[{\"status\":\"dropped\",\"memo\":{},\"show\":{\"title\":\"Example Harbor\",\"year\":2026,\"ids\":{\"tmdb\":\"900001\"}}}],\"movies\":[]}");
        for (List<Path> order : List.of(List.of(trakt, simkl), List.of(simkl, trakt))) {
            order.forEach(this::bring);
            assertThat(Dump.count(library, "show_state WHERE state = 'DROPPED'")).isOne();
            library.undo();
            library.undo();
        }
    }

    @Test
    void senselessYearsAndSeasonsAreLeftOut() throws IOException {
        for (String year : List.of("20240", "-5", "0")) {
            bring(file("h.json", "[" + TRAKT.formatted("2026-01-24T21:05:00.000Z").replace("\"year\":2026", "\"year\":" + year) + "]"));
        }
        bring(file("r.json", "[{\"rated_at\":\"2017-04-23T19:35:14.000Z\",\"rating\":10,\"type\":\"season\",\"season\":{\"number\":-1},\"show\":{\"title\":\"The Expanse\",\"ids\":{\"trakt\":7}}},"
                + "{\"rated_at\":\"2017-04-23T19:35:14.000Z\",\"rating\":10,\"type\":\"episode\",\"episode\":{\"title\":\"?\"},\"show\":{\"title\":\"The Expanse\",\"ids\":{\"trakt\":7}}}]"));
        assertThat(Dump.count(library, "user_rating")).isZero();
    }

    @Test
    void aListIsAListWhateverItIsCalled() throws IOException {
        String item = "[{\"rank\":1,\"id\":1,\"listed_at\":\"2016-03-08T21:36:36.000Z\",\"notes\":null,\"type\":\"show\",\"show\":{\"title\":\"White Collar\",\"year\":2009,\"ids\":{\"trakt\":21410}}}]";
        file("t/lists-list-77-secret-agents.json", item);
        file("t/lists-list-78-moms-favorites.json", item);
        file("t/sub/lists-list-79-login-passwords.json", item);
        bring(folder.resolve("t"));
        assertThat(library.sql().list("SELECT list FROM list_entry ORDER BY list", Row::text)).containsExactly("login-passwords", "moms-favorites", "secret-agents");
        assertThat(Dump.count(library, "favourite")).isZero();
    }

    @Test
    void aNoteThatIsAPartOfAnotherIsANoteOfItsOwn() throws IOException {
        String csv = "Position,Const,Created,Description,Title,Title Type,Year\n1,tt0000011,2026-01-02,%s,Example Harbor,TV Series,2026\n";
        bring(file("a.csv", csv.formatted("a slow start")));
        bring(file("b.csv", csv.formatted("art")));
        bring(file("b.csv", csv.formatted("art")));
        assertThat(library.sql().first("SELECT text FROM note", Row::text)).contains("a slow start\n\n---\n\nart");
    }

    @Test
    void specialsOfOneNumberAndOtherIdsAreTwo() throws IOException {
        bring(file("a/tracking-prod-records-v2.csv", V2 + line(1, 10, 0, 1)));
        bring(file("b/tracking-prod-records-v2.csv", V2 + line(1, 99, 0, 1).replace("2024", "2025")));
        assertThat(Dump.count(library, "episode")).isEqualTo(2);
    }

    @Test
    void aSampleThatWasGivenUpIsGivenUp() throws IOException {
        library.close();
        library = Fixtures.starter(folder.resolve("starter"));
        Map<String, String> marked = Map.of("title", library.sql().first(
                "SELECT s.title FROM show s JOIN show_state t ON t.show_id = s.id WHERE t.state = 'WATCHING' AND t.by_user = 0 LIMIT 1", Row::text).orElseThrow());
        Path simkl = file("simkl.json", "{\"shows\":[{\"status\":\"dropped\",\"memo\":{},\"show\":{\"title\":\"%s\",\"ids\":{}}}],\"movies\":[]}".formatted(marked.get("title")));
        bring(simkl);
        Map<String, List<String>> once = Dump.of(library);
        bring(simkl);
        assertThat(Dump.of(library)).isEqualTo(once);
        assertThat(Dump.count(library, "show_state WHERE state = 'DROPPED'")).isOne();
    }

    private int after(Path... files) {
        for (Path file : files) {
            bring(file);
        }
        int plays = plays();
        for (int i = 0; i < files.length; i++) {
            library.undo();
        }
        assertThat(plays()).isZero();
        return plays;
    }

    private Report bring(Path file) {
        Workbench bench = bench(Suggestions.NONE, file).answered(Match::likeliest);
        Report report = bench.report();
        library.apply(bench.change(false, report));
        return report;
    }

    private Workbench bench(Suggestions suggestions, Path file) {
        return Workbench.open(TrackerExport.of(List.of(file), ZoneOffset.UTC), new SqlitePresent(library), suggestions, part -> {});
    }

    private int plays() {
        return Dump.count(library, "play");
    }

    private static String line(int series, int id, int season, int number) {
        return "watch-episode-%d,%d,%d,%d,k%d,1,2024-05-06 20:15:00,%d,Show %d,%d\n".formatted(id, series, id, season, id, id, series, number);
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
