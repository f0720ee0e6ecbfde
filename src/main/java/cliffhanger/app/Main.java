package cliffhanger.app;

import cliffhanger.command.CommandLine;
import cliffhanger.command.OpenLibrary;
import cliffhanger.desktop.AppDirectories;
import cliffhanger.settings.Preferences;
import cliffhanger.storage.SqliteHoldings;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteNames;
import cliffhanger.storage.SqliteNoteList;
import cliffhanger.storage.SqliteReminderPages;
import cliffhanger.storage.SqliteSearch;
import cliffhanger.storage.SqliteSettings;
import cliffhanger.storage.SqliteShowPages;
import cliffhanger.storage.SqliteWatchlist;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the program begins: a command where there is one, else the window.
public final class Main {
    private Main() {}

    /// @param words the command line; none, or `--data DIR` alone, opens the window
    public static void main(String[] words) {
        System.exit(run(words));
    }

    static int run(String... words) {
        Optional<Path> window = window(words);
        if (window.isPresent()) {
            return WindowStart.run(window.get());
        }
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        return new CommandLine(Main::open).writingTo(out, err).run(words);
    }

    /// The library to open the window on, where no command is given.
    private static Optional<Path> window(String... words) {
        if (words.length == 0) {
            return Optional.of(AppDirectories.data());
        }
        if (words.length == 1 && words[0].startsWith("--data=") && !words[0].equals("--data=")) {
            return Optional.of(Path.of(words[0].substring("--data=".length())));
        }
        boolean two = words.length == 2 && words[0].equals("--data") && !words[1].isBlank();
        return two ? Optional.of(Path.of(words[1])) : Optional.empty();
    }

    static OpenLibrary open(@Nullable Path folder) {
        UserClock clock = new UserClock(Clock.system(ZoneId.systemDefault()));
        SqliteLibrary library = SqliteLibrary.open(folder == null ? AppDirectories.data() : folder, clock);
        clock.setZone(Preferences.zone(new SqliteSettings(library), clock.getZone()));
        return new OpenLibrary(library, new SqliteWatchlist(library), new SqliteShowPages(library),
                new SqliteNames(library), new SqliteNoteList(library), new SqliteSearch(library), new SqliteReminderPages(library),
                new SqliteHoldings(library), library.clock(), library::close);
    }
}
