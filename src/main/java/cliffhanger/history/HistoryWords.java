package cliffhanger.history;

import cliffhanger.history.HistoryDay.Fold;
import cliffhanger.language.Language;
import cliffhanger.library.EpisodeCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the history says.
public final class HistoryWords {
    private static final int HOUR = 60;

    private final Clock clock;
    private final Language language;

    /// @param clock the time, with the user's zone
    public HistoryWords(Clock clock, Language language) {
        this.clock = clock;
        this.language = language;
    }

    /// "November 2026".
    String month(YearMonth month) {
        return language.formatter("yMMMM").format(month.atDay(1));
    }

    /// "Fri 27 Nov 2026 · 3 episodes · 2 h 20 min".
    public String head(HistoryDay day) {
        return joined(day.day() == null ? say("untimed") : day(day.day()), say("count", day.count()), length(day.minutes(), day.isAbout()));
    }

    /// "Fri 27 Nov 2026".
    public String day(LocalDate day) {
        return language.formatter("yMMMEd").format(day);
    }

    /// "21:05"; empty where nobody knows.
    public String time(PlayLine play) {
        Instant at = play.at();
        return at == null ? "" : language.clock(at.atZone(clock.getZone()).toLocalTime());
    }

    /// "S2E5 · Trojan's Horse".
    public String episode(PlayLine play) {
        return EpisodeCode.titled(play.code(), play.title());
    }

    /// "50 min"; where it came from, of what has no time.
    public String detail(PlayLine play) {
        String length = length(play.length().minutes(), play.length().about());
        return play.at() != null ? length : joined(length, say(play.origin() == PlayLine.Origin.IMPORTED ? "from.import" : "from.mark"));
    }

    /// "S4E1–E10 · 5 h".
    String several(Fold fold) {
        return joined(fold.code(), say("count", fold.plays().size()),
                length(fold.minutes(), fold.plays().stream().anyMatch(play -> play.length().about() || play.length().minutes() == 0)));
    }

    /// "2 h 20 min", "about 5 h"; empty where nothing is known.
    public String length(int minutes, boolean about) {
        if (minutes == 0) {
            return "";
        }
        String said = minutes < HOUR ? say("minutes", minutes) : minutes % HOUR == 0 ? say("hours", minutes / HOUR) : say("length", minutes / HOUR, minutes % HOUR);
        return about ? say("about", said) : said;
    }

    static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /// A text of this room.
    String say(String key, Object... parts) {
        return language.say("history." + key, parts);
    }
}
