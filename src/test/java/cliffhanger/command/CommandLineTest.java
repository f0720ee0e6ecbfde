package cliffhanger.command;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.imports.Suggestions;
import cliffhanger.language.Language;
import cliffhanger.library.change.Change;
import cliffhanger.refresh.Online;
import cliffhanger.reminders.Topic;
import cliffhanger.storage.SqliteArchive;
import cliffhanger.storage.SqliteBackups;
import cliffhanger.storage.SqliteCalendar;
import cliffhanger.storage.SqliteHistory;
import cliffhanger.storage.SqliteHoldings;
import cliffhanger.storage.SqliteLedger;
import cliffhanger.storage.SqliteInsights;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteNames;
import cliffhanger.storage.SqliteNoteList;
import cliffhanger.storage.SqliteOtherCopies;
import cliffhanger.storage.SqlitePresent;
import cliffhanger.storage.SqliteReminderPages;
import cliffhanger.storage.SqliteSearch;
import cliffhanger.storage.SqliteSettings;
import cliffhanger.storage.SqliteShelf;
import cliffhanger.storage.SqliteShowPages;
import cliffhanger.storage.SqliteWatchlist;
import cliffhanger.trackers.TrackerExport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each command against a real file, as a person would type it.
class CommandLineTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void fill() {
        Locale.setDefault(Locale.ENGLISH);
        try (SqliteLibrary library = Fixtures.empty(folder)) {
            library.apply(new Change.AddShows(List.of(
                    Fixtures.weekly("Severance", 1, LocalDate.of(2026, 11, 1), 1, 6),
                    Fixtures.weekly("Slow Horses", 2, LocalDate.of(2024, 9, 4), 2, 3),
                    Fixtures.weekly("Slow Burn", 3, LocalDate.of(2024, 9, 4), 1, 3)), "file"));
        }
    }

    @Test
    void listShowsEachShowUnderItsHeading() {
        assertThat(run("list")).isZero();
        assertThat(out.toString()).contains("To watch", "Severance", "Slow Horses", "0/6", "4 to watch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "next", "show severance", "watched severance S1E1", "skip severance S1E1",
            "unwatched severance all", "note severance S1E1 Hello", "undo", "find part", "find slow h",
            "rule severance premiere", "rule all every_episode --before 30 --at 20:00", "new Brand New", "edit severance title=Other runtime=50",
            "edit severance S1 release=autumn", "edit severance S1E1 air_date=2026-11", "state severance paused", "hide severance week", "specials severance", "rewatch severance --stop", "hide severance season", "rate severance 8", "rate severance S1 7.5",
            "rate severance S1E1 none", "favourite severance"})
    void everyCommandPrintsJsonOneObjectALine(String words) throws IOException {
        assertThat(run((words + " --json").split(" "))).isZero();
        assertThat(out.toString().lines()).isNotEmpty().allSatisfy(line -> assertThat(json(line).isObject()).isTrue());
    }

    @Test
    void nextSaysWhatToWatch() throws IOException {
        run("watched", "slow horses", "S1E1");
        out.getBuffer().setLength(0);
        run("next", "--json");
        JsonNode horses = out.toString().lines().map(CommandLineTest::json)
                .filter(line -> line.get("title").asText().equals("Slow Horses")).findFirst().orElseThrow();
        assertThat(horses.at("/next/code").asText()).isEqualTo("S1E2");
        assertThat(horses.get("waiting").asInt()).isEqualTo(5);
    }

    @Test
    void watchedTakesAnEpisodeASeasonTheShowOrARun() {
        assertThat(run("watched", "sever", "s1e2")).isZero();
        assertThat(run("watched", "Slow Horses", "S1")).isZero();
        assertThat(run("watched", "slow burn", "all", "--at", "aired")).isZero();
        assertThat(run("watched", "severance", "S1E4", "--up-to")).isZero();
        assertThat(out.toString()).contains(
                "Severance S1E2 marked watched.", "Slow Horses S1 marked watched (3 episodes).",
                "Slow Burn marked watched (3 episodes).", "Severance S1E4 and before marked watched (3 episodes).");
    }

    @Test
    void showTellsEachPlay() throws IOException {
        run("watched", "severance", "S1E1", "--at", "2026-11-03T21:00");
        run("watched", "severance", "S1E1", "--again");
        out.getBuffer().setLength(0);
        run("show", "severance", "--json");
        assertThat(json(out.toString()).at("/seasons/0/episodes/0/plays").asInt()).isEqualTo(2);
    }

    @Test
    void aNoteIsWrittenListedAndTakenAway() {
        assertThat(run("note", "severance", "Begins slowly.")).isZero();
        assertThat(run("note", "severance", "S1E2", "The lift!")).isZero();
        assertThat(run("notes")).isZero();
        assertThat(out.toString()).contains("Note on Severance S1E2 saved.", "Severance S1E2: (hidden until watched)", "Severance: Begins slowly.");
        run("veil", "all");
        run("notes");
        assertThat(out.toString()).contains("Severance S1E2: The lift!");
        run("note", "severance", "");
        out.getBuffer().setLength(0);
        run("notes", "--json");
        assertThat(out.toString().lines()).singleElement().satisfies(line -> assertThat(json(line).get("on").asText()).isEqualTo("S1E2"));
    }

    @Test
    void undoAndRedoGoBackAndForth() {
        run("watched", "severance", "S1");
        assertThat(run("undo")).isZero();
        assertThat(run("redo")).isZero();
        assertThat(out.toString()).contains("Undone: Severance S1 marked watched", "Redone: Severance S1 marked watched");
    }

    @Test
    void addSaysWhatCameInAndGoesOnAfterABadFile() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"half\":");
        Path good = Files.writeString(folder.resolve("good.json"), """
                {"id":9,"name":"New","genres":[],"_embedded":{"episodes":[{"season":1,"number":1,"airdate":"2020-01-01"}]}}""");
        assertThat(run("add", bad.toString(), good.toString())).isOne();
        assertThat(err.toString()).contains("bad.json is cut off");
        assertThat(out.toString()).contains("New added: 1 show, 1 season, 1 episode.");
        run("add", good.toString());
        assertThat(out.toString()).contains("New updated");
    }

    @Test
    void whatCannotBeDoneIsSaidInASentenceWithExitCode1AndWhatIsNotUnderstoodWith2() {
        assertThat(run("watched", "nothing", "S1")).isOne();
        assertThat(run("watched", "slow", "S1")).isOne();
        assertThat(run("watched", "severance", "S9")).isOne();
        assertThat(run("watched", "severance", "S1E99")).isOne();
        assertThat(run("watched", "severance", "tomorrow")).as("no words of ours").isEqualTo(2);
        assertThat(run("watched", "severance", "S1E1", "--at", "2026-02-30")).isEqualTo(2);
        assertThat(run("watched", "severance", "S1E1", "--at", "2036-02-03")).isOne();
        assertThat(run("redo")).isOne();
        assertThat(err.toString().lines()).hasSize(8).allSatisfy(line -> assertThat(line).endsWith("."));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void wordsThatAreNotUnderstoodGiveExitCode2() {
        assertThat(run("dance")).isEqualTo(2);
        assertThat(run("watched")).isEqualTo(2);
        assertThat(run("list", "--nonsense")).isEqualTo(2);
    }

    @Test
    void helpIsThereForEachCommand() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("list", "show", "next", "add", "watched", "unwatched", "skip", "undo", "redo");
        assertThat(run("watched", "--help")).isZero();
        assertThat(out.toString()).contains("--at", "--data", "--json");
    }

    @Test
    void anArticleIsReadAndAcceptedAndUndone() throws IOException {
        String file = "src/test/resources/cliffhanger/article/american-rust.txt";
        assertThat(run("article", "--json", file)).isZero();
        JsonNode read = json(out.toString().strip());
        assertThat(read.path("show").asText()).isEqualTo("American Rust");
        assertThat(read.path("season").asInt()).isEqualTo(2);
        assertThat(read.path("status").asText()).isEqualTo("renewed");
        assertThat(read.path("release").asText()).isEqualTo("2023-41");
        assertThat(read.path("estimate").asBoolean()).isTrue();
        assertThat(read.path("previousPremiere").asText()).isEqualTo("2021-09-12");
        assertThat(read.path("cast")).hasSize(12);
        assertThat(read.path("rating").path("value").asDouble()).isEqualTo(7.2);
        JsonNode event = read.path("events").get(0);
        assertThat(event.path("kind").asText()).isEqualTo("premiered");
        assertThat(event.path("evidence").path("sentence").asText()).startsWith("The crime drama");

        clear();
        assertThat(run("article", "--accept", file)).isZero();
        assertThat(out.toString()).contains("American Rust").contains("facts accepted");
        clear();
        assertThat(run("article", "--accept", file)).isZero();
        assertThat(out.toString()).contains("American Rust already has all of these facts");
        clear();
        run("show", "American Rust");
        assertThat(out.toString()).contains("Renewed · moved to Amazon Freevee").contains("(estimate)");
        clear();
        run("undo");
        clear();
        run("list");
        assertThat(out.toString()).doesNotContain("American Rust");
    }

    @Test
    void articlesThatAreNoneAreRefusedOneByOne() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path rain = Files.writeString(folder.resolve("rain.txt"), "It rains.");
        assertThat(run("article", empty.toString(), rain.toString(), folder.resolve("none.txt").toString())).isOne();
        assertThat(err.toString()).contains("is empty").contains("There is no file");
        assertThat(out.toString()).contains("rain.txt: no show was recognised");
        assertThat(run("article", "--accept", rain.toString())).isOne();
        assertThat(run("article", "--today", "yesterday", rain.toString())).isEqualTo(2);
    }

    @Test
    void aForecastIsGivenOrSaysWhyNot() throws IOException {
        run("new", "Harbour Lights");
        clear();
        assertThat(run("forecast", "Harbour")).isZero();
        assertThat(out.toString()).contains("No premiere has a known day");
        run("article", "--accept", Files.writeString(folder.resolve("harbour.txt"), """
                date 2026-01-10 Harbour Lights Season 2
                Harbour Lights premiered on NBC on December 10, 2025. NBC has renewed Harbour Lights for a second season.""").toString());
        clear();
        assertThat(run("forecast", "--json", "Harbour")).isZero();
        JsonNode forecast = json(out.toString().strip());
        assertThat(forecast.path("season").asInt()).isEqualTo(2);
        assertThat(forecast.path("forecast").path("most")).hasSize(2);
        assertThat(forecast.path("reason").isNull()).isTrue();
        run("article", "--accept", Files.writeString(folder.resolve("over.txt"), """
                date 2026-05-04 Harbour Lights Season 2
                NBC has cancelled Harbour Lights on May 3, 2026.""").toString());
        clear();
        run("forecast", "Harbour");
        assertThat(out.toString()).contains("Cancelled, so there is no forecast");
    }

    @Test
    void aCalendarFileFollowsWhatIsDone() throws IOException {
        Path calendar = folder.resolve("kept.ics");
        assertThat(run("export", "plays", "--keep", "--to", calendar.toString())).isEqualTo(2);
        run("edit", "severance", "S1E5", "air_date=2026-12-24");
        assertThat(run("export", "calendar", "--to", calendar.toString(), "--keep")).isZero();
        String first = Files.readString(calendar);
        assertThat(first).contains("SUMMARY:Severance S1E5").contains("20261224");
        run("list");
        assertThat(Files.readString(calendar)).as("nothing else is said, so it is not written").isEqualTo(first);
        run("edit", "severance", "S1E5", "air_date=2026-12-25");
        assertThat(Files.readString(calendar)).contains("20261225").doesNotContain("20261224");
        Files.delete(calendar);
        run("export", "calendar", "--stop");
        run("edit", "severance", "S1E5", "air_date=2026-12-26");
        assertThat(calendar).doesNotExist();
    }

    @Test
    void aHistoryIsRehearsedAskedForAndBroughtOver() throws IOException {
        run("new", "Example Harbor");
        Path file = Files.writeString(folder.resolve("tracking-prod-records-v2.csv"), """
                gsi,s_id,ep_id,season_number,key,user_id,created_at,episode_id,series_name,episode_number
                watch-episode-1,700001,800001,1,k1,1,2024-05-06 20:15:00,800001,Example Harbor,1
                """);
        clear();
        assertThat(run("import", file.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("Example Harbor: is it Example Harbor? Only the title matches.");
        assertThat(err.toString()).contains("Nothing was imported. Use --same or --apart");
        clear();
        assertThat(run("import", "--dry-run", "--same", file.toString())).isZero();
        assertThat(out.toString()).contains("Plays    1 new").contains("Nothing has been changed yet.");
        clear();
        assertThat(run("import", "--match", "Example Harbor=Example", "--zone", "Europe/Paris", file.toString())).isZero();
        clear();
        run("export", "plays");
        assertThat(out.toString()).contains("Example Harbor,1,1,").contains("2024-05-06T18:15:00Z");
        clear();
        run("undo");
        assertThat(out.toString()).contains("Undone: History of TV Time imported");
        assertThat(run("import", "--zone", "Mars/Olympus", file.toString())).isEqualTo(2);
        assertThat(run("import", folder.resolve("none.zip").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("“Mars/Olympus” is not a time zone").contains("none.zip does not exist");
    }

    private void clear() {
        out.getBuffer().setLength(0);
    }

    private int run(String... words) {
        return new CommandLine(opening -> open(folder), Language.of(Locale.ENGLISH)).writingTo(new PrintWriter(out), new PrintWriter(err)).run(words);
    }

    /// The library in a folder, with nothing outside of it.
    static OpenLibrary open(Path folder) {
        return open(SqliteLibrary.open(folder, Fixtures.CLOCK), folder, offline());
    }

    static OpenLibrary open(SqliteLibrary library, Path folder, Online online) {
        return new OpenLibrary(
                library,
                new OpenLibrary.Queries(
                        new SqliteWatchlist(library), new SqliteShowPages(library), new SqliteNames(library), new SqliteNoteList(library),
                        new SqliteSearch(library), new SqliteReminderPages(library), new SqliteLedger(library), new SqliteHoldings(library), new SqliteCalendar(library),
                        new SqliteHistory(library), new SqliteInsights(library)),
                new OpenLibrary.Transfers(
                        new SqliteBackups(library, folder), new SqliteOtherCopies(library, folder), TrackerExport::of, new SqlitePresent(library),
                        Suggestions.NONE, new SqliteShelf(library), new SqliteArchive(library), SqliteLibrary.format()),
                new SqliteSettings(library), online, library.clock(), noWindow(), null, () -> {}, library::close);
    }

    private static Online offline() {
        return (Online) Proxy.newProxyInstance(Online.class.getClassLoader(), new Class<?>[] {Online.class}, (self, method, arguments) -> {
            throw new AssertionError("nobody asked for " + method.getName());
        });
    }

    private static OpenLibrary.Window noWindow() {
        return new OpenLibrary.Window() {
            @Override
            public boolean isOpen() {
                return false;
            }

            @Override
            public void open(Topic topic) {
                throw new AssertionError("nobody asked");
            }
        };
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    @Test
    void aShowIsMadeEditedRatedAndFound() {
        assertThat(run("new", "Brand", "New")).isZero();
        assertThat(run("edit", "brand", "network=HBO", "premiered=autumn 2027", "genres=drama,  crime")).isZero();
        assertThat(run("rate", "brand", "9")).isZero();
        assertThat(run("note", "brand", "The secret is in the barn")).isZero();
        assertThat(run("show", "brand")).isZero();
        assertThat(out.toString()).contains("Brand New added.", "Brand New edited.", "Brand New rated.", "HBO", "drama, crime");
        assertThat(run("find", "barn")).isZero();
        assertThat(out.toString()).contains("note     Brand New: The secret is in the barn");
        assertThat(run("edit", "brand", "premiered=30 February 2027")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no day 30 in month 2 of 2027");
        assertThat(run("edit", "brand", "colour=red")).isEqualTo(2);
        assertThat(err.toString()).contains("is not FIELD=VALUE with one of title, network");
    }

    @Test
    void remindersTellWhatIsComing() throws IOException {
        assertThat(run("reminders")).isZero();
        assertThat(out.toString()).contains("There are no rules yet");
        assertThat(run("rule", "severance", "every-episode", "--before", "60")).isZero();
        assertThat(run("edit", "severance", "S1", "episode_order=6")).isZero();
        assertThat(run("rule", "severance", "S1", "finale", "--at", "20:00")).isZero();
        out.getBuffer().setLength(0);
        assertThat(run("reminders", "--json")).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).isNotEmpty();
        assertThat(json(lines.getFirst()).get("state").asText()).isEqualTo("planned");
        assertThat(lines).anyMatch(line -> line.contains("\"occasion\":\"finale\""));
        assertThat(run("remind", "--dry-run")).isZero();
        out.getBuffer().setLength(0);
        assertThat(run("reminders", "--rules")).isZero();
        assertThat(out.toString()).contains("Severance: Every episode, 1 hour before", "Severance S1: Finale, at 20:00");
        assertThat(run("rule", "severance", "sometimes")).isEqualTo(2);
        assertThat(run("remind", "--now", "soon")).isEqualTo(2);
        assertThat(err.toString()).contains("“soon” is not a time");
    }
}
