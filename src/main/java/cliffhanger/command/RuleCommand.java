package cliffhanger.command;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.BadDate;
import cliffhanger.airdate.DateReader;
import cliffhanger.airdate.Precision;
import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.ReminderLines;
import cliffhanger.language.Sentence;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.ReminderRule.Timing;
import cliffhanger.library.RuleScope;
import cliffhanger.library.ShowState;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.Scope;
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
@Command(name = "rule", description = "${bundle:command.rule.help}")
final class RuleCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "${bundle:command.label.name}",
            description = "${bundle:command.rule.parameter.name}")
    private String name = "";

    @Parameters(index = "1..*", arity = "1..2", paramLabel = "${bundle:command.label.occasion}",
            description = "${bundle:command.rule.parameter.occasion}")
    private List<String> rest = List.of();

    @Option(names = "--before", paramLabel = "${bundle:command.label.minutes}", description = "${bundle:command.rule.option.before}")
    private long before;

    @Option(names = "--after", paramLabel = "${bundle:command.label.minutes}", description = "${bundle:command.rule.option.after}")
    private long after;

    @Option(names = "--at", paramLabel = "HH:MM", description = "${bundle:command.rule.option.at}")
    private @Nullable String at;

    @Option(names = "--weekday", paramLabel = "${bundle:command.label.day}", description = "${bundle:command.rule.option.weekday}")
    private @Nullable String weekday;

    @Option(names = "--on", paramLabel = "${bundle:command.label.date}", description = "${bundle:command.rule.option.on}")
    private @Nullable String day;

    @Option(names = "--text", paramLabel = "${bundle:command.label.text}", description = "${bundle:command.rule.option.text}")
    private @Nullable String text;

    @Option(names = "--caught-up", description = "${bundle:command.rule.option.caughtUp}")
    private boolean caughtUp;

    @Option(names = "--never", description = "${bundle:command.rule.option.never}")
    private boolean never;

    @Option(names = "--try", description = "${bundle:command.rule.option.try}")
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
            throw Refused.words(Sentence.of("command.rule.form"));
        }
        if (before < 0 || after < 0) {
            throw Refused.words(Sentence.of("command.rule.negative"));
        }
        if (before != 0 && after != 0) {
            throw Refused.words(Sentence.of("command.rule.both"));
        }
        LocalTime clock = at == null ? null : time(at);
        Timing timing = new Timing(Duration.ofMinutes(before - after), clock, weekday == null ? null : weekday(weekday),
                day == null ? null : day(day, LocalDate.now(open.clock())));
        ReminderRule rule = new ReminderRule(
                UuidCreator.getTimeOrderedEpoch(), reach(open), occasion(rest.getLast()), timing, never, caughtUp, text);
        return tryOut ? next(open, rule) : report(open.library().apply(new Change.SetRule(rule)));
    }

    private int next(OpenLibrary open, ReminderRule rule) {
        List<Reminder> next = new Planner(open.clock().getZone(), open.reminderPreferences())
                .next(open.queries().reminders(), rule, open.clock().instant());
        ReminderLines lines = new ReminderLines(language(), open.clock(), open.veils()::outside);
        if (next.isEmpty() && !json()) {
            print(language().say("command.rule.nothing"));
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

    private RuleScope reach(OpenLibrary open) {
        Optional<RuleScope> wide = wide(name);
        if (wide.isPresent()) {
            if (rest.size() > 1) {
                throw Refused.words(Sentence.of("command.rule.wide"));
            }
            return wide.get();
        }
        Found found = show(open, name);
        if (rest.size() == 1) {
            return new RuleScope.OfShow(found.id());
        }
        if (Codes.read(open, found, rest.getFirst()) instanceof Scope.WholeSeason(var season)) {
            return new RuleScope.OfSeason(found.id(), season);
        }
        throw Refused.words(Sentence.of("command.rule.season", rest.getFirst()));
    }

    private static Optional<RuleScope> wide(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "all" -> Optional.of(new RuleScope.Everything());
            case "favourites" -> Optional.of(new RuleScope.Favourites());
            default -> Arrays.stream(ShowState.values())
                    .filter(state -> state.name().equalsIgnoreCase(name))
                    .findFirst()
                    .map(RuleScope.InState::new);
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
                .orElseThrow(() -> Refused.words(Sentence.of("command.choice", text, Arrays.stream(all)
                        .map(each -> name.apply(each).toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")))));
    }

    private static LocalDate day(String text, LocalDate today) {
        AirDate date;
        try {
            date = new DateReader(today).read(text);
        } catch (BadDate e) {
            throw Refused.words(Sentence.of("command.date", part(e)));
        }
        if (date.precision() != Precision.DAY) {
            throw Refused.words(Sentence.of("command.rule.day", text));
        }
        return date.earliest();
    }

    private static LocalTime time(String text) {
        try {
            return ReminderRule.clock(text);
        } catch (DateTimeException e) {
            throw Refused.words(Sentence.of("command.rule.clock", text));
        }
    }
}
