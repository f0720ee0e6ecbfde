package cliffhanger.command;

import cliffhanger.command.Names.Found;
import cliffhanger.library.Change;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.Scope;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `remind NAME [S1] OCCASION`: sets a reminder rule; `remind all OCCASION` sets one on every show.
@Command(name = "remind", description = "Set a reminder rule on a show, a season, or with the name \"all\" on every show.")
final class RemindCommand extends LibraryCommand {
    private static final long MOST_MINUTES = 366 * 24 * 60;

    @Parameters(index = "0", paramLabel = "NAME", description = "The title, or enough of it; all for every show.")
    private String name = "";

    @Parameters(index = "1..*", arity = "1..2", paramLabel = "[S1] OCCASION",
            description = "premiere, every_episode, finale, season_complete, window_opens or date_changed.")
    private List<String> rest = List.of();

    @Option(names = "--before", paramLabel = "MINUTES", description = "How many minutes before the airing.")
    private long before;

    @Option(names = "--at", paramLabel = "HH:MM", description = "A clock time in place of the air time.")
    private @Nullable String at;

    RemindCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    int run(OpenLibrary open) {
        if (rest.size() > 2 || (name.equalsIgnoreCase("all") && rest.size() > 1)) {
            throw new Refused("Write remind NAME OCCASION, remind NAME S2 OCCASION, or remind all OCCASION.");
        }
        if (before < 0 || before > MOST_MINUTES) {
            throw new Refused("A reminder comes up to 366 days before, which is %d minutes.".formatted(MOST_MINUTES));
        }
        ShowId show = null;
        SeasonId season = null;
        if (!name.equalsIgnoreCase("all")) {
            Found found = show(open, name);
            show = found.id();
            season = rest.size() == 1 ? null : season(open, found);
        }
        ReminderRule rule = new ReminderRule(
                UuidCreator.getTimeOrderedEpoch(), show, season, occasion(rest.getLast()), Duration.ofMinutes(before), time());
        return report(open.library().apply(new Change.SetRule(rule)));
    }

    private SeasonId season(OpenLibrary open, Found found) {
        if (Codes.read(open, found, rest.getFirst()) instanceof Scope.WholeSeason(SeasonId id)) {
            return id;
        }
        throw new Refused("“%s” is not a season, such as S2.".formatted(rest.getFirst()));
    }

    private static Occasion occasion(String text) {
        String wanted = text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(Occasion.values())
                .filter(occasion -> occasion.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refused("“%s” is none of %s.".formatted(text, Arrays.stream(Occasion.values())
                        .map(occasion -> occasion.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")))));
    }

    private @Nullable LocalTime time() {
        if (at == null) {
            return null;
        }
        try {
            return LocalTime.parse(at.length() == 4 ? "0" + at : at);
        } catch (DateTimeException e) {
            throw new Refused("“%s” is no clock time, such as 20:00.".formatted(at));
        }
    }
}
