package cliffhanger.command;

import cliffhanger.Fixtures;
import cliffhanger.MazeServer;
import cliffhanger.MovingClock;
import cliffhanger.language.Language;
import cliffhanger.refresh.Online;
import cliffhanger.refresh.Refresher;
import cliffhanger.storage.Dump;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteReadings;
import cliffhanger.tvmaze.Tvmaze;
import cliffhanger.web.RequestPolicy;
import cliffhanger.web.Web;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The program at a command line, on a library of its own, with a TVmaze that a test makes up and a clock that it sets.
final class Tracker implements AutoCloseable {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    final MazeServer maze = new MazeServer();
    final MovingClock clock = new MovingClock(Fixtures.CLOCK.instant(), Fixtures.ZONE);
    private final Path folder;
    private final Web web;
    private int code;

    Tracker(Path folder) {
        Locale.setDefault(Locale.ENGLISH);
        this.folder = folder.resolve("library");
        web = new Web("Cliffhanger/test", folder.resolve("http"), Clock.systemUTC());
    }

    /// Says what a command says, without the line's end.
    ///
    /// @param call its words; those with blanks in quotes
    String run(String call) {
        return whole(call).strip();
    }

    /// The same with the line's end, and whatever else is at it.
    String whole(String call) {
        List<String> words = WORD.matcher(call).results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1)).toList();
        StringWriter said = new StringWriter();
        try (PrintWriter writer = new PrintWriter(said)) {
            code = new CommandLine(opening -> open(), Language.of(Locale.ENGLISH)).writingTo(writer, writer).run(words.toArray(String[]::new));
        }
        return said.toString();
    }

    /// The exit code of the last command.
    int code() {
        return code;
    }

    /// The first value of that name in what a command says as JSON.
    String json(String call, String name) {
        Matcher value = Pattern.compile("\"" + name + "\":(\"[^\"]*\"|[^,}\\]]*)").matcher(run(call + " --json"));
        return value.find() ? value.group(1).replace("\"", "") : "nothing";
    }

    /// Adds a show of five episodes of the first months of 2026, all watched, and the third rated 4.
    MazeServer.Made harbourLane() {
        MazeServer.Made lane = maze.show(10, "Harbour Lane");
        lane.season(1, "2026-01-01");
        for (int n = 1; n <= 5; n++) {
            lane.episode(1, n, "Ep " + n, "2026-0" + n + "-01");
        }
        run("add --tvmaze 10");
        run("watched harbour s1");
        run("rate harbour s1e3 4");
        return lane;
    }

    /// The episodes of a show, as [Dump#episodes] tells them.
    String episodes(String title) {
        try (SqliteLibrary library = library()) {
            return Dump.episodes(library, title);
        }
    }

    SqliteLibrary library() {
        return SqliteLibrary.open(folder, clock);
    }

    private OpenLibrary open() {
        SqliteLibrary library = library();
        return CommandLineTest.open(library, folder, online(library));
    }

    private Online online(SqliteLibrary library) {
        Tvmaze tvmaze = new Tvmaze(web.site("TVmaze", URI.create("https://api.tvmaze.com"), Optional.of(maze.address()), Set.of(),
                new RequestPolicy(1000, Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofMillis(20), 3)));
        Refresher refresher = new Refresher(library, new SqliteReadings(library), tvmaze, true, library.clock());
        return (Online) Proxy.newProxyInstance(Online.class.getClassLoader(), new Class<?>[] {Online.class}, (self, method, arguments) ->
                switch (method.getName()) {
                    case "provider" -> tvmaze;
                    case "adding" -> refresher;
                    case "refreshers" -> List.of(refresher);
                    default -> throw new AssertionError("nobody asked for " + method.getName());
                });
    }

    @Override
    public void close() {
        web.close();
        maze.close();
    }
}
