package cliffhanger.insights;

import cliffhanger.insights.Insights.Backlog;
import cliffhanger.insights.Insights.Kind;
import cliffhanger.insights.Insights.Sitting;
import cliffhanger.language.Language;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the figures say.
public final class InsightsWords {
    private static final int HOUR = 60;

    private final Clock clock;
    private final Language language;
    private final NumberFormat hours;
    private final NumberFormat percent;

    /// @param clock the time, with the user's zone
    public InsightsWords(Clock clock, Language language) {
        this.clock = clock;
        this.language = language;
        hours = NumberFormat.getNumberInstance(language.formats());
        hours.setMaximumFractionDigits(1);
        percent = NumberFormat.getPercentInstance(language.formats());
    }

    /// "2026", "All time".
    public String period(Period period) {
        return period.year() == null ? say("all") : String.valueOf(period.year());
    }

    /// "You watched 412 episodes of 38 shows: 318 hours."
    public String total(Insights insights) {
        if (insights.total().plays() == 0) {
            return say(insights.period().year() == null ? "nothing" : "nothing.year");
        }
        return say("total", insights.total().plays(), insights.shows(), hours(insights.total()));
    }

    /// "about 318 hours".
    public String hours(Amount amount) {
        if (amount.minutes() == 0) {
            return say("hours.unknown");
        }
        long rounded = Math.round(amount.minutes() / (double) HOUR);
        return say(amount.about() ? "hours.about" : "hours", rounded);
    }

    /// "18 % of plays have no time of their own and are in no month or hour: 30 without a time, 44 marked in bulk."; empty where all have.
    public Optional<String> foot(Insights insights) {
        int apart = insights.apart().plays();
        return apart == 0 ? Optional.empty() : Optional.of(say("foot", percent.format(apart / (double) insights.total().plays()), insights.apart().untimed(),
                insights.apart().bulk()));
    }

    /// What is told in sentences, in order.
    public List<String> sentences(Insights insights) {
        List<String> said = new ArrayList<>();
        Backlog backlog = insights.backlog();
        said.add(backlog.episodes() == 0 ? say("backlog.none") : backlog.until() == null
                ? backlog.minutes() == 0 ? say("backlog.unknown", backlog.episodes()) : say("backlog.still", backlog.episodes(), number(backlog.minutes()))
                : say("backlog", backlog.episodes(), number(backlog.minutes()), language.formatter("yMMMMd").format(backlog.until())));
        said.add(say("cancelled", insights.fates().cancelled().size(), insights.fates().waiting().size()));
        if (insights.oracle().premieres() > 0) {
            said.add(say("oracle", insights.oracle().hits(), insights.oracle().premieres()));
        }
        said.add(say("finished", insights.fates().finished().size(), insights.fates().abandoned().size()));
        if (insights.records().medianDays() != null) {
            said.add(say("seasons", insights.records().seasons(), insights.records().medianDays()));
        }
        return said;
    }

    /// "Longest sitting: 7 episodes, 5.4 hours, on Wed 4 Nov 2026."
    public Optional<String> sitting(Insights insights) {
        Sitting longest = insights.records().longest();
        return longest == null ? Optional.empty() : Optional.of(say("sitting", longest.amount().plays(), number(longest.amount().minutes()),
                language.formatter("yMMMEd").format(longest.first().atZone(clock.getZone()))));
    }

    /// Hours with one digit.
    public String number(long minutes) {
        return hours.format(minutes / (double) HOUR);
    }

    List<String> cells(Amount amount) {
        return List.of(String.valueOf(amount.plays()), amount.minutes() == 0 && amount.plays() > 0 ? say("unknown") : amount.about() && amount.minutes() > 0 ? say("about", number(amount.minutes())) : number(amount.minutes()));
    }

    List<String> header(String... keys) {
        return Stream.of(keys).map(key -> say(key)).toList();
    }

    String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, language.formats());
    }

    /// "Monday, 21:00".
    String slot(DayOfWeek day, int hour) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language.formats()) + ", " + language.clock(LocalTime.of(hour, 0));
    }

    /// "Mon".
    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, language.formats());
    }

    String rating(double value) {
        return hours.format(value);
    }

    String name(Kind kind, String name) {
        return name.isEmpty() ? say("unknown") : kind == Kind.DECADE ? say("decade.name", name) : name;
    }

    /// A text of this room.
    String say(String key, Object... parts) {
        return language.say("insights." + key, parts);
    }
}
