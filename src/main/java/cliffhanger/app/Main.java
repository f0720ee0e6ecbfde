package cliffhanger.app;

import cliffhanger.app.start.WindowStart;
import cliffhanger.app.work.CatalogueSuggestions;
import cliffhanger.app.work.HistoryFiles;
import cliffhanger.app.work.LibraryFolder;
import cliffhanger.app.work.OtherWindow;
import cliffhanger.app.work.ReminderTimer;
import cliffhanger.app.work.Services;
import cliffhanger.app.work.UserClock;
import cliffhanger.app.work.UserLanguage;
import cliffhanger.app.work.WindowArguments;
import cliffhanger.backup.Rescue;
import cliffhanger.command.CommandLine;
import cliffhanger.command.OpenLibrary;
import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.desktop.AppDirectories;
import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.library.Settings;
import cliffhanger.settings.Preferences;
import cliffhanger.storage.SqliteArchive;
import cliffhanger.storage.SqliteBackups;
import cliffhanger.storage.SqliteCalendar;
import cliffhanger.storage.SqliteHistory;
import cliffhanger.storage.SqliteHoldings;
import cliffhanger.storage.SqliteInsights;
import cliffhanger.storage.SqliteLedger;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteNames;
import cliffhanger.storage.SqliteNoteList;
import cliffhanger.storage.SqliteOtherCopies;
import cliffhanger.storage.SqlitePresent;
import cliffhanger.storage.SqliteReadings;
import cliffhanger.storage.SqliteReminderPages;
import cliffhanger.storage.SqliteRescue;
import cliffhanger.storage.SqliteSearch;
import cliffhanger.storage.SqliteSettings;
import cliffhanger.storage.SqliteShelf;
import cliffhanger.storage.SqliteShowPages;
import cliffhanger.storage.SqliteWatchlist;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where the program begins: a command where there is one, else the window.
public final class Main {
    private Main() {}

    /// @param words the command line; none, or `--data DIR` alone, opens the window
    public static void main(String[] words) {
        System.exit(run(words));
    }

    static int run(String... words) {
        Optional<WindowArguments> window = WindowArguments.parse(List.of(words));
        if (window.isPresent()) {
            return WindowStart.run(window.get());
        }
        SqliteLibrary.getReady();
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        return new CommandLine(new CommandOpener(), UserLanguage.here()).writingTo(out, err).run(words);
    }

    /// Only what brings something in makes a library where a folder was named that has none; what only reads does with one that cannot be
    /// written.
    private static SqliteLibrary library(OpenLibrary.Opening opening, Path place, Clock clock) {
        if (opening.purpose() != Purpose.BEGIN && opening.folder() != null && !LibraryFolder.isOne(place)) {
            throw new LibraryException(LibraryException.Problem.NO_FOLDER, Sentence.of("app.nolibrary.add", place), null);
        }
        try {
            return SqliteLibrary.openOften(place, clock);
        } catch (LibraryException e) {
            if (opening.purpose() != Purpose.READ) {
                throw e;
            }
            return SqliteLibrary.openToRead(place, clock, e);
        }
    }

    /// Opens libraries for commands, and helps with those that cannot be opened.
    private static final class CommandOpener implements OpenLibrary.Opener {
        @Override
        public OpenLibrary open(OpenLibrary.Opening opening) {
            return Main.open(opening);
        }

        @Override
        public Rescue rescue(OpenLibrary.Opening opening) {
            Path place = opening.folder() == null ? AppDirectories.data() : opening.folder();
            if (!LibraryFolder.isOne(place) && opening.purpose() == Purpose.READ) {
                throw new LibraryException(LibraryException.Problem.NO_FOLDER, Sentence.of("app.nolibrary", place), null);
            }
            return new SqliteRescue(place, Clock.system(ZoneId.systemDefault()));
        }
    }

    static OpenLibrary open(OpenLibrary.Opening opening) {
        return open(opening, Clock.system(ZoneId.systemDefault()));
    }

    /// @param real the time, where none is named
    static OpenLibrary open(OpenLibrary.Opening opening, Clock real) {
        UserClock clock = new UserClock(opening.now() == null ? real : Clock.fixed(opening.now(), real.getZone()));
        Path place = opening.folder() == null ? AppDirectories.data() : opening.folder();
        SqliteLibrary library = library(opening, place, clock);
        Settings settings = new SqliteSettings(library);
        clock.follow(settings);
        SqliteLedger ledger = new SqliteLedger(library);
        Services services = new Services(place, clock).with(library, new SqliteReadings(library), settings);
        services.setRegion(settings.get(Preferences.REGION).orElse(Locale.getDefault().getCountry()));
        return new OpenLibrary(
                library,
                new OpenLibrary.Queries(
                        new SqliteWatchlist(library), new SqliteShowPages(library), new SqliteNames(library), new SqliteNoteList(library),
                        new SqliteSearch(library), new SqliteReminderPages(library), ledger, new SqliteHoldings(library), new SqliteCalendar(library),
                        new SqliteHistory(library), new SqliteInsights(library)),
                new OpenLibrary.Transfers(
                        new SqliteBackups(library, place), new SqliteOtherCopies(library, place), HistoryFiles::open, new SqlitePresent(library),
                        new CatalogueSuggestions((text, most) -> services.finder().atHand(text, most)), new SqliteShelf(library),
                        new SqliteArchive(library), SqliteLibrary.format()),
                settings, services, library.clock(), new OtherWindow(place),
                library.refusal().map(why -> UserLanguage.here().say(Sentence.of("app.readonly.why", why.sentence()))).orElse(null),
                new ReminderTimer(place, ledger)::refresh, () -> {
                    services.close();
                    library.close();
                });
    }
}
