package cliffhanger.command;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.BadDate;
import cliffhanger.airdate.DateReader;
import cliffhanger.airdate.Precision;
import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.ReminderLines;
import cliffhanger.library.Change;
import cliffhanger.library.Reach;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.ReminderRule.Timing;
import cliffhanger.library.Scope;
import cliffhanger.library.ShowState;
import cliffhanger.reminders.Planner;
import cliffhanger.reminders.Reminder;
import cliffhanger.search.Names.Found;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rule NAME [S1] OCCASION`: sets a reminder rule on a show, a season, a state, the favourites, or all.
@Command(name = "rule", description = "Set a reminder rule on a show, a season, a state, \"favourites\", or \"all\".")
final class RuleCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "NAME",
            description = "The title, or enough of it; all; favourites; or a state such as watching.")
    private String name = "";

    @Parameters(index = "1..*", arity = "1..2", paramLabel = "[S1] OCCASION",
            description = "premiere, every_episode, finale, season_complete, window_opens, date_changed, status_changed, digest or own.")
    private List<String> rest = List.of();

    @Option(names = "--before", paramLabel = "MINUTES", description = "How many minutes before the airing.")
    private long before;

    @Option(names = "--after", paramLabel = "MINUTES", description = "How many minutes after it.")
    private long after;

    @Option(names = "--at", paramLabel = "HH:MM", description = "A clock time in place of the air time.")
    private @Nullable String at;

    @Option(names = "--weekday", paramLabel = "DAY", description = "Of digest the day, such as monday.")
    private @Nullable String weekday;

    @Option(names = "--on", paramLabel = "DATE", description = "Of own the day.")
    private @Nullable String day;

    @Option(names = "--text", paramLabel = "TEXT", description = "Of own what to say.")
    private @Nullable String text;

    @Option(names = "--caught-up", description = "Only where all before it is watched.")
    private boolean caughtUp;

    @Option(names = "--never", description = "Never tell of it here, whatever wider rules say.")
    private boolean never;

    @Option(names = "--try", description = "Only show what it would ring next.")
    private boolean tryOut;

    RuleCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.BEGIN;
    }

    @Override
    int run(OpenLibrary open) {
        if (rest.size() > 2) {
            throw new Refused("Write rule NAME OCCASION, rule NAME S2 OCCASION, or rule all OCCASION.");
        }
        if (before != 0 && after != 0) {
            throw new Refused("A reminder comes before or after, not both.");
        }
        LocalTime clock = at == null ? null : time(at);
        Timing timing = new Timing(Duration.ofMinutes(before - after), clock, weekday == null ? null : weekday(weekday),
                day == null ? null : day(day, LocalDate.now(open.clock())));
        ReminderRule rule = new ReminderRule(
                UuidCreator.getTimeOrderedEpoch(), reach(open), occasion(rest.getLast()), timing, never, caughtUp, text);
        return tryOut ? next(open, rule) : report(open.library().apply(new Change.SetRule(rule)));
    }

    private int next(OpenLibrary open, ReminderRule rule) {
        List<Reminder> next = new Planner(open.clock().getZone(), open.habits())
                .next(open.reminders(), rule, open.clock().instant());
        ReminderLines lines = new ReminderLines(language(), open.clock());
        if (next.isEmpty() && !json()) {
            print("It would ring for nothing that is known by now.");
        }
        for (Reminder reminder : next) {
            if (json()) {
                print(lines.json(reminder).map());
            } else {
                print(lines.line(reminder));
            }
        }
        return 0;
    }

    private Reach reach(OpenLibrary open) {
        Optional<Reach> wide = wide(name);
        if (wide.isPresent()) {
            if (rest.size() > 1) {
                throw new Refused("Only one show has a season to name.");
            }
            return wide.get();
        }
        Found found = show(open, name);
        if (rest.size() == 1) {
            return new Reach.OfShow(found.id());
        }
        if (Codes.read(open, found, rest.getFirst()) instanceof Scope.WholeSeason(var season)) {
            return new Reach.OfSeason(found.id(), season);
        }
        throw new Refused("“%s” is not a season, such as S2.".formatted(rest.getFirst()));
    }

    private static Optional<Reach> wide(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "all" -> Optional.of(new Reach.Everything());
            case "favourites" -> Optional.of(new Reach.Favourites());
            default -> Arrays.stream(ShowState.values())
                    .filter(state -> state.name().equalsIgnoreCase(name))
                    .findFirst()
                    .map(Reach.InState::new);
        };
    }

    private static Occasion occasion(String text) {
        return choice(Occasion.values(), text.replace('-', '_').replace(' ', '_'), Occasion::name);
    }

    private static DayOfWeek weekday(String text) {
        return choice(DayOfWeek.values(), text, DayOfWeek::name);
    }

    private static <T> T choice(T[] all, String text, Function<T, String> name) {
        return Arrays.stream(all)
                .filter(each -> name.apply(each).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new Refused("“%s” is none of %s.".formatted(text, Arrays.stream(all)
                        .map(each -> name.apply(each).toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")))));
    }

    private static LocalDate day(String text, LocalDate today) {
        AirDate date;
        try {
            date = new DateReader(today).read(text);
        } catch (BadDate e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
        if (date.precision() != Precision.DAY) {
            throw new Refused("“%s” is no day, such as 2027-03-28 or 28 March 2027.".formatted(text));
        }
        return date.earliest();
    }

    private static LocalTime time(String text) {
        try {
            return ReminderRule.clock(text);
        } catch (DateTimeException e) {
            throw new Refused("“%s” is no clock time, such as 20:00.".formatted(text));
        }
    }
}
