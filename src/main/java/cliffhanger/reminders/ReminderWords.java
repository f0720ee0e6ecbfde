package cliffhanger.reminders;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.DateWords;
import cliffhanger.language.Language;
import cliffhanger.library.EpisodeCode;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.ShowId;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.Words;
import cliffhanger.library.veil.Secret;
import cliffhanger.library.veil.Veil;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a reminder says: who, what and when, and nothing that gives a story away. Immutable, safe on any thread.
public final class ReminderWords {
    private final Language language;
    private final Function<ShowId, Veil> veils;
    private final Words words;
    private final DateWords dates;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter near;
    private final DateTimeFormatter far;

    /// @param veils the veil over each show, where this is read or heard
    public ReminderWords(Language language, Function<ShowId, Veil> veils) {
        this.language = language;
        this.veils = veils;
        words = new Words(language);
        dates = new DateWords(language);
        clock = language.formatter("jm");
        near = language.formatter("MMMEd");
        far = language.formatter("yMMMEd");
    }

    /// "Severance S2E5", "Severance: season 2 starts".
    public String title(Reminder reminder) {
        Topic topic = reminder.topic();
        String show = Objects.requireNonNullElse(topic.showTitle(), "");
        if (tellsThatItGoesOn(reminder)) {
            return format("title.news", show);
        }
        if (covers(topic, Secret.NUMBER) && reminder.occasion() != Occasion.OWN) {
            return show;
        }
        if (reminder.occasion() == Occasion.FINALE && topic.number() != null && covers(topic, Secret.COUNT)) {
            return format("title.EVERY_EPISODE", show, "", code(topic));
        }
        return switch (reminder.occasion()) {
            case PREMIERE, FINALE, SEASON_COMPLETE, EVERY_EPISODE, WINDOW_OPENS ->
                format("title." + reminder.occasion(), show, String.valueOf(topic.seasonNumber()), code(topic));
            case DATE_CHANGED -> format("title.DATE_CHANGED." + (topic.date() == null ? "gone" : topic.text() == null ? "first" : "moved"),
                    show, "", code(topic)).replace("  ", " ");
            case STATUS_CHANGED -> format("title.STATUS_CHANGED", show, status(topic));
            case DIGEST -> language.say("reminders.title.DIGEST");
            case OWN -> format("title.OWN", Objects.requireNonNullElse(topic.text(), show));
        };
    }

    /// The line below: when and where, or what changed.
    public String body(Reminder reminder, Instant now, ZoneId zone) {
        Topic topic = reminder.topic();
        AirDate date = topic.date();
        boolean told = reminder.occasion().isAiring() || reminder.occasion() == Occasion.OWN;
        if ((covers(topic, Secret.NUMBER) && !told) || tellsThatItGoesOn(reminder)) {
            return "";
        }
        return switch (reminder.occasion()) {
            case PREMIERE, FINALE, SEASON_COMPLETE, EVERY_EPISODE -> on(when(topic, now, zone), topic.network());
            case WINDOW_OPENS -> format("body.window", String.valueOf(topic.seasonNumber()), date == null ? "" : dates.inFull(date));
            case DATE_CHANGED -> date == null
                    ? format("body.gone", old(topic))
                    : topic.text() == null ? on(dates.inShort(date), topic.network()) : format("body.moved", old(topic), dates.inShort(date));
            case STATUS_CHANGED -> topic.seasonNumber() != null
                    ? by(format("body.season", String.valueOf(topic.seasonNumber())), topic.network())
                    : topic.network() == null ? "" : format("body.who", topic.network());
            case DIGEST -> "";
            case OWN -> topic.showTitle() == null ? language.say("reminders.body.own") : topic.showTitle();
        };
    }

    /// A line of what changed: "Severance: new date", "Severance is now called Severed".
    public String title(News news) {
        Topic topic = Topic.of(news);
        String show = news.show().title();
        boolean number = covers(topic, Secret.NUMBER);
        return switch (news.kind()) {
            case DATE, STATUS -> title(Planner.told(news));
            case RENAMED -> format("news.RENAMED", Objects.requireNonNullElse(news.before(), ""), Objects.requireNonNullElse(news.after(), show));
            case DELISTED -> format("news.DELISTED", show, Objects.requireNonNullElse(news.who(), ""));
            case DOUBLED -> number ? show : format("news.DOUBLED", show, code(topic), Objects.requireNonNullElse(news.who(), ""));
            case GOES_ON -> format(covers(topic, Secret.OUTLOOK) ? "title.news" : "news.GOES_ON", show);
        };
    }

    /// The line below; empty where there is no more to say.
    public String body(News news, Instant now, ZoneId zone) {
        return switch (news.kind()) {
            case DATE, STATUS -> body(Planner.told(news), now, zone);
            case DELISTED -> language.say("reminders.news.DELISTED.body");
            case DOUBLED -> covers(Topic.of(news), Secret.NUMBER) ? "" : language.say("reminders.news.DOUBLED.body");
            case RENAMED, GOES_ON -> "";
        };
    }

    /// "Severance S2E1–E10": several of one show at one time.
    String title(List<Reminder> of) {
        Topic first = of.getFirst().topic();
        Topic last = of.getLast().topic();
        String show = Objects.requireNonNullElse(first.showTitle(), "");
        if (covers(first, Secret.NUMBER)) {
            return show;
        }
        if (covers(first, Secret.COUNT)) {
            return format("title.more", show);
        }
        boolean run = first.number() != null && last.number() != null && Objects.equals(first.season(), last.season())
                && last.number() - first.number() == of.size() - 1;
        return run
                ? format("title.range", show, code(first), String.valueOf(last.number()))
                : format("title.some", show, of.size());
    }

    String body(List<Reminder> of, Instant now, ZoneId zone) {
        return covers(of.getFirst().topic(), Secret.COUNT) ? body(of.getFirst(), now, zone) : format("body.count", body(of.getFirst(), now, zone), of.size());
    }

    /// "Severance S2E5 · Today at 21:00": one line among several.
    public String line(Reminder reminder, Instant now, ZoneId zone) {
        String body = body(reminder, now, zone);
        return body.isEmpty() ? title(reminder) : format("body.line", title(reminder), body);
    }

    /// A line of the weekly overview.
    String line(Airing airing, Instant now, ZoneId zone) {
        Topic topic = Topic.of(airing);
        String title = covers(topic, Secret.NUMBER) ? airing.show().title() : airing.show().title() + " " + code(topic);
        return format("body.line", title, when(Topic.of(airing), now, zone));
    }

    /// Lines, the last of which says how many more there are.
    String lines(List<String> all, int limit) {
        List<String> shown = new ArrayList<>(all.subList(0, Math.min(limit, all.size())));
        if (all.size() > limit) {
            shown.add(format("body.more", all.size() - limit));
        }
        return String.join("\n", shown);
    }

    String say(String key, Object... parts) {
        return format(key, parts);
    }

    /// "Today at 21:00", "Wed 2 Dec".
    private String when(Topic topic, Instant now, ZoneId zone) {
        Instant at = topic.at();
        if (at != null) {
            return moment(at, now, zone);
        }
        AirDate date = topic.date();
        return date == null ? "" : date.earliest().equals(date.latest()) ? day(date.earliest(), LocalDate.ofInstant(now, zone)) : dates.inFull(date);
    }

    /// "Today at 21:00", "Wed 2 Dec at 21:00".
    public String moment(Instant moment, Instant now, ZoneId zone) {
        return format("when.at", day(LocalDate.ofInstant(moment, zone), LocalDate.ofInstant(now, zone)), clock.format(moment.atZone(zone)));
    }

    /// "Today", "Wed 2 Dec", "Fri 5 Mar 2027".
    public String day(LocalDate day, LocalDate today) {
        long ahead = ChronoUnit.DAYS.between(today, day);
        return ahead == 0 ? language.say("reminders.when.today")
                : ahead == 1 ? language.say("reminders.when.tomorrow")
                : ahead == -1 ? language.say("reminders.when.yesterday")
                : Math.abs(ahead) < 180 ? near.format(day) : far.format(day);
    }

    private String old(Topic topic) {
        return topic.text() == null ? "" : dates.inShort(AirDate.parse(topic.text()));
    }

    private String status(Topic topic) {
        return topic.text() == null ? "" : words.within(StatusEvent.Kind.valueOf(topic.text()));
    }

    private String on(String when, @Nullable String network) {
        return network == null ? when : format("body.on", when, network);
    }

    private String by(String season, @Nullable String who) {
        return who == null ? season : format("body.by", season, who);
    }

    /// Whether what airs may be told of at all: not where that tells that a show goes on, and that is covered.
    boolean tells(Airing airing) {
        return !airing.isBeginning() || !covers(Topic.of(airing), Secret.OUTLOOK);
    }

    private boolean tellsThatItGoesOn(Reminder reminder) {
        Topic topic = reminder.topic();
        boolean within = topic.number() == null ? topic.episode() != null : topic.number() > 1;
        return covers(topic, Secret.OUTLOOK) && switch (reminder.occasion()) {
            case STATUS_CHANGED, PREMIERE, WINDOW_OPENS -> true;
            case DATE_CHANGED, EVERY_EPISODE -> !within;
            case FINALE, SEASON_COMPLETE, DIGEST, OWN -> false;
        };
    }

    private boolean covers(Topic topic, Secret what) {
        ShowId show = topic.show();
        return show != null && veils.apply(show).covers(what, show);
    }

    private static String code(Topic topic) {
        if (topic.seasonNumber() == null) {
            return "";
        }
        return topic.number() == null && topic.episode() == null ? "S" + topic.seasonNumber() : EpisodeCode.of(topic.seasonNumber(), topic.number());
    }

    private String format(String key, Object... parts) {
        return language.say("reminders." + key, parts);
    }
}
