package cliffhanger.article;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.StatusEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What happened to the show, as far as the article states it as a fact.
final class EventFinder {
    private static final Pattern OBJECT = Pattern.compile(
            "(?i)\\b(?:season|series|staffel|temporada|saison|premiere|release|return|start\\w*|air) ?(?:date|termin)?\\w*|new episodes|starttermine?|sequel|adaptation");
    private static final Pattern WEAK = Pattern.compile("(?i)beg[au]n|started|returned|dropped|arrived|came to|launched|lief .*|landed .*|gefeiert");
    private static final Pattern ABOUT_SHOW = Pattern.compile("(?i)\\b(?:season|series|show|it|drama|comedy|sitcom|anime|episodes?|staffel|serie|temporada|saison|which|program(?:me)?|reboot|installment)\\b");
    private static final Pattern HALF = Pattern.compile("(?i)\\b(?:second half|latter half|part (?:2|two|b)|second part|second cour|midseason|mid-season|finale|trailer|teaser|dub(?:bed)?|every year|fin de la saison|key visual|episode (?:[2-9]|\\d\\d))\\b");
    private static final Pattern HABIT = Pattern.compile("(?i)\\b(?:every|each) (?:year|season|january|february|march|april|may|june|july|august|september|october|november|december|fall|spring|summer)\\b");
    private static final Pattern PRINT = Pattern.compile("(?i)\\b(?:manga|novels?|books?|magazine|comics?|film|movie)\\b");
    private static final Pattern DENIES = Pattern.compile("(?i)\\b(?:won['’]t|not|never|no)\\b");
    private static final Pattern BACK = Pattern.compile("(?is).*\\b(?:will|be back|return)\\b.*");
    private static final Pattern CONFIRMED = Pattern.compile("(?is)(?:officially )?confirm.*");
    private static final Pattern TOWARDS = Pattern.compile("(?is).*\\b(?:to|by|at|on|zu|home)$");
    private static final Pattern PASSIVE = Pattern.compile("(?is).*\\b(?:was|were|been|be|is|are|got|wurde|wurden)(?: \\w+ly)? $");
    private static final Pattern PRESENT = Pattern.compile("(?is).*\\b(?:are|be|is)(?: \\w+ly)? $");
    private static final Pattern VERB_LAST = Pattern.compile("(?i)verkünde.*|angekündigt|bekannt.*");
    private static final Pattern ON = Pattern.compile("(?is).*\\b(?:on|in|back) ?$");
    private static final Pattern PRESUPPOSED = Pattern.compile("(?is)\\W*(?:after|following) .{0,30}");
    private static final Pattern UNTIL = Pattern.compile("(?is).*\\buntil .{0,12}");
    private static final Pattern LABEL = Pattern.compile("(?s)\\s?[:–-] .*");
    private static final Pattern PARTICIPLE = Pattern.compile("arriving|premiering|debuting|airing|launching|dropping|releasing");
    private static final Pattern BY = Pattern.compile("(?is).*\\b(?:by|at|bei|von|par|por)(?: the)? ?$");
    private static final Pattern TO_COME = Pattern.compile("(?is).*\\b(?:will|to|would|could|might|may|can|should|expected|set|wird|soll)\\b[^,]{0,30}$");
    private static final Pattern WAS = Pattern.compile("(?is)[”\"'’]? (?:(?:was|were|is|has|have|had|been|being|officially|already|also|now|get|gets|got|wurde) )*");
    private static final Pattern UPDATE = Pattern.compile("^\\W{0,3}(?:UPDATE|Update|EDIT|Edit|UPDATED|Updated)\\b[^:]{0,40}");
    private static final Pattern COUNTED = Pattern.compile("(?i)\\b(?:for|after) (?:another )?(?:a |an )?(?:two|three|four|five|2|3|4|5) (?:more |additional )?seasons");

    /// A text that tells of more turns than this is no article about a show.
    private static final int MOST = 300;

    private final Passage passage;
    private final String show;
    private final List<Found<StatusEvent>> found = new ArrayList<>();

    private EventFinder(Passage passage, String show) {
        this.passage = passage;
        this.show = show;
    }

    /// In the order of the text; each turn once.
    static List<Found<StatusEvent>> find(Passage passage, List<Dated> sentences, String show) {
        EventFinder finder = new EventFinder(passage, show);
        for (Dated dated : sentences) {
            if (finder.found.size() > MOST) {
                break;
            }
            if (!dated.sentence().isHeading() || dated.sentence().start() < 300) {
                finder.look(dated);
            }
        }
        return EventMerger.merged(finder.found);
    }

    private void look(Dated dated) {
        Sentence sentence = dated.sentence();
        boolean either = sentence.isHeading()
                && dated.cues().stream().anyMatch(cue -> cue.kind() == Cue.Kind.RENEWED)
                && dated.cues().stream().anyMatch(cue -> cue.kind() == Cue.Kind.CANCELLED);
        if (either) {
            return;
        }
        boolean other = false;
        for (Cue cue : dated.cues()) {
            boolean turn = cue.kind() == Cue.Kind.RENEWED || cue.kind() == Cue.Kind.CANCELLED;
            // "Reversed its decision to cancel S.W.A.T., renewing the drama": what follows is about that show still.
            boolean still = other && turn && !sentence.text().substring(cue.start()).contains(show);
            if (still || Others.isAbout(sentence, cue, show)) {
                other |= turn;
                continue;
            }
            switch (cue.kind()) {
                case RENEWED -> turn(dated, cue, StatusEvent.Kind.RENEWED);
                case CANCELLED -> turn(dated, cue, StatusEvent.Kind.CANCELLED);
                case MOVED -> moved(dated, cue);
                case ANNOUNCED -> announced(dated, cue);
                case PREMIERED -> shown(dated, cue, StatusEvent.Kind.PREMIERED);
                case ENDED -> shown(dated, cue, StatusEvent.Kind.ENDED);
                case COMING -> noted(dated, cue);
                case MAKING, BESIDE -> {}
            }
        }
    }

    private void turn(Dated dated, Cue cue, StatusEvent.Kind kind) {
        if (Mood.of(dated.sentence(), cue) != Mood.FACT) {
            return;
        }
        Integer season = seasonFor(dated.sentence(), cue, kind);
        String words = dated.sentence().text().substring(cue.start(), cue.end());
        boolean back = BACK.matcher(words).matches();
        if (kind == StatusEvent.Kind.RENEWED && CONFIRMED.matcher(words).matches() && (back || isDateToCome(dated, cue))) {
            // "Confirmed that the eighth series will be back on Monday": the date is the news.
            add(dated.sentence(), StatusEvent.Kind.ANNOUNCED, season, null, who(dated.sentence(), cue), 0.6);
            return;
        }
        AirDate own = past(dated, cue);
        AirDate told = own == null ? announcedOn(dated, cue) : own;
        add(dated.sentence(), kind, season, told == null ? headlined(dated.sentence()) : told, who(dated.sentence(), cue), 0.9);
    }

    /// What a headline says is the news of its day.
    private @Nullable AirDate headlined(Sentence sentence) {
        boolean headline = sentence.isHeading() && sentence.line().equals(passage.lines().getFirst());
        return headline && passage.isDated() && passage.reference() != null ? AirDate.of(passage.reference()) : null;
    }

    private static boolean isDateToCome(Dated dated, Cue cue) {
        return dated.sentence().dates().stream()
                .anyMatch(date -> date.start() > cue.end() && dated.ownerOf(date) != null
                        && Objects.requireNonNull(dated.ownerOf(date)).kind() == Cue.Kind.COMING);
    }

    /// "Announced on Friday (November 7) that it has renewed": the day of the announcement is the renewal's.
    private @Nullable AirDate announcedOn(Dated dated, Cue cue) {
        return dated.cues().stream()
                .filter(other -> other.kind() == Cue.Kind.ANNOUNCED)
                .filter(other -> other.end() <= cue.start() ? cue.start() - other.end() < 80 : other.start() - cue.end() < 60)
                .map(other -> past(dated, other))
                .filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    private void moved(Dated dated, Cue cue) {
        ServiceMention to = behind(dated.sentence(), cue, 60);
        String text = dated.sentence().text();
        boolean passive = TOWARDS.matcher(text.substring(cue.start(), cue.end())).matches();
        ServiceMention who = passive ? to : before(dated.sentence(), cue);
        who = who == null ? to : who;
        if (who == null || Mood.of(dated.sentence(), cue) != Mood.FACT) {
            return;
        }
        add(dated.sentence(), StatusEvent.Kind.MOVED, null, past(dated, cue), who.name(), 0.8);
    }

    private void announced(Dated dated, Cue cue) {
        Sentence sentence = dated.sentence();
        String text = sentence.text();
        String behind = text.substring(cue.end(), Math.min(text.length(), cue.end() + 90));
        String before = Mood.clauseBefore(text, cue.start());
        boolean passive = PASSIVE.matcher(before).matches();
        if (PRESENT.matcher(before).matches()) {
            return;
        }
        boolean verbLast = VERB_LAST.matcher(text.substring(cue.start(), cue.end())).matches();
        boolean object = OBJECT.matcher(passive || verbLast ? before : behind).find();
        if (DENIES.matcher(behind.substring(0, Math.min(60, behind.length()))).find()) {
            return;
        }
        boolean renewal = dated.cues().stream()
                .filter(other -> other.start() < cue.end() + 70 && other.end() > cue.start() - 70)
                .anyMatch(other -> other.kind() == Cue.Kind.RENEWED || other.kind() == Cue.Kind.CANCELLED);
        if (object && !renewal && Mood.of(sentence, cue) == Mood.FACT) {
            AirDate date = dated.of(cue).stream()
                    .filter(mention -> ON.matcher(text.substring(Math.max(0, mention.start() - 5), mention.start())).matches()
                            || mention.words().startsWith("on ") || mention.start() < cue.start())
                    .map(mention -> mention.date(true))
                    .filter(Objects::nonNull)
                    .filter(this::hasCome)
                    .findFirst().orElse(null);
            add(sentence, StatusEvent.Kind.ANNOUNCED, seasonNear(sentence, cue), EventMerger.coarse(date), who(sentence, cue), 0.6);
        }
    }

    private void shown(Dated dated, Cue cue, StatusEvent.Kind kind) {
        Sentence sentence = dated.sentence();
        String text = sentence.text();
        boolean weak = WEAK.matcher(text.substring(cue.start(), cue.end())).matches();
        if (weak && !ABOUT_SHOW.matcher(text.substring(0, cue.start())).find() && !text.substring(0, cue.start()).contains(show)) {
            return;
        }
        boolean presupposed = kind == StatusEvent.Kind.ENDED && PRESUPPOSED.matcher(text.substring(0, cue.start())).matches();
        Mood mood = Mood.of(sentence, cue);
        if (!presupposed && (isToCome(text, cue) || mood == Mood.COUNTERFACTUAL || (mood == Mood.DENIED && !untilThen(dated, cue)))) {
            return;
        }
        if (text.substring(cue.start(), cue.end()).contains(" not ") && !untilThen(dated, cue)) {
            return;
        }
        boolean print = weak && PRINT.matcher(Mood.clauseBefore(text, cue.start()) + text.substring(cue.end(), Math.min(text.length(), cue.end() + 40))).find();
        if (print || HABIT.matcher(text).find()) {
            return;
        }
        if (kind == StatusEvent.Kind.PREMIERED && HALF.matcher(Mood.clauseBefore(text, cue.start())).find()) {
            return;
        }
        AirDate span = past(dated, cue);
        AirDate date = kind == StatusEvent.Kind.PREMIERED && span instanceof AirDate.Interval interval
                && interval.start() != null && interval.start() instanceof AirDate.Day ? interval.start() : span;
        if (date != null) {
            Integer season = seasonFor(sentence, cue, kind);
            ServiceMention on = behind(sentence, cue, 70);
            add(sentence, kind, season, date, on == null ? nameOf(before(sentence, cue)) : on.name(), 0.85);
        }
    }

    /// "Was not released until February": it was, then.
    private static boolean untilThen(Dated dated, Cue cue) {
        return dated.of(cue).stream().anyMatch(date -> date.start() > cue.end()
                && UNTIL.matcher(dated.sentence().text().substring(cue.end(), date.start())).matches());
    }

    /// "Will be released", "is expected to have aired".
    static boolean isToCome(String text, Cue cue) {
        return TO_COME.matcher(Mood.clauseBefore(text, cue.start())).matches();
    }

    /// "Premiere: September 12, 2021", in a list of dates.
    private void noted(Dated dated, Cue cue) {
        String word = dated.sentence().text().substring(cue.start(), cue.end()).toLowerCase(Locale.ROOT);
        boolean label = !dated.sentence().isHeading() && dated.sentence().text().length() < 90 && word.startsWith("premiere") && !dated.sentence().seasons().isEmpty()
                && LABEL.matcher(dated.sentence().text().substring(cue.end())).matches();
        boolean participle = PARTICIPLE.matcher(word).matches() && passage.reference() != null;
        if (label || participle) {
            shown(dated, cue, StatusEvent.Kind.PREMIERED);
        }
    }

    /// The date that a past turn is given, no later than the article itself.
    private @Nullable AirDate past(Dated dated, Cue cue) {
        AirDate date = dated.of(cue).stream()
                .map(mention -> mention.date(true))
                .filter(Objects::nonNull)
                .filter(this::hasCome)
                .findFirst().orElse(null);
        return EventMerger.coarse(date == null ? update(dated.sentence()) : date);
    }

    private boolean hasCome(AirDate date) {
        LocalDate reference = passage.reference();
        return reference == null || date instanceof AirDate.Unspecified || !date.earliest().isAfter(reference);
    }

    /// "UPDATE 1 (February 9, 2015): …" dates what the line tells.
    private @Nullable AirDate update(Sentence sentence) {
        Matcher update = UPDATE.matcher(sentence.line().text());
        if (!update.find()) {
            return null;
        }
        return passage.sentences().stream()
                .filter(other -> other.line().equals(sentence.line()))
                .flatMap(other -> other.dates().stream().filter(date -> other.start() - sentence.line().start() + date.end() <= update.end() + 2))
                .map(date -> date.date(true))
                .filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    private @Nullable Integer seasonFor(Sentence sentence, Cue cue, StatusEvent.Kind kind) {
        if (kind == StatusEvent.Kind.CANCELLED) {
            return null;
        }
        if (kind == StatusEvent.Kind.RENEWED) {
            return sentence.seasons().stream()
                    .filter(season -> season.end() > cue.start() && season.start() - cue.end() < 70)
                    .findFirst()
                    .map(SeasonMention::number)
                    .orElseGet(() -> COUNTED.matcher(sentence.text()).find() ? null : seasonRenewed(sentence, cue));
        }
        String around = sentence.text().substring(Math.max(0, cue.start() - 8), cue.end()).toLowerCase(Locale.ROOT);
        boolean first = around.contains("series premiere") || around.contains("series debut");
        return first ? Integer.valueOf(1) : seasonNear(sentence, cue);
    }

    /// "Season 2 was renewed".
    private static @Nullable Integer seasonRenewed(Sentence sentence, Cue cue) {
        return sentence.seasons().stream()
                .filter(season -> season.end() <= cue.start() && WAS.matcher(sentence.text().substring(season.end(), cue.start())).matches())
                .findFirst().map(SeasonMention::number).orElse(null);
    }

    /// The season named last before a cue, else the first one behind it in the same clause.
    private static @Nullable Integer seasonNear(Sentence sentence, Cue cue) {
        SeasonMention before = sentence.seasons().stream()
                .filter(season -> season.end() <= cue.start() && cue.start() - season.end() < 90)
                .reduce((a, b) -> b).orElse(null);
        if (before != null) {
            return before.number();
        }
        return sentence.seasons().stream()
                .filter(season -> season.start() < cue.end() + 30 && season.end() > cue.start())
                .findFirst().map(SeasonMention::number).orElse(null);
    }

    /// Who did it: the network before the verb, "by …" behind it, else the only one of the sentence.
    private static @Nullable String who(Sentence sentence, Cue cue) {
        String text = sentence.text();
        ServiceMention by = behind(sentence, cue, 80);
        if (by != null && BY.matcher(text.substring(Math.max(cue.end(), by.start() - 12), by.start())).matches()) {
            return by.name();
        }
        ServiceMention before = before(sentence, cue);
        return before != null ? before.name() : nameOf(by);
    }

    private static @Nullable ServiceMention before(Sentence sentence, Cue cue) {
        return sentence.services().stream()
                .filter(service -> service.service().kind().airs() && service.end() <= cue.start())
                .reduce((a, b) -> b).orElse(null);
    }

    private static @Nullable ServiceMention behind(Sentence sentence, Cue cue, int reach) {
        return sentence.services().stream()
                .filter(service -> service.service().kind().airs() && service.start() >= cue.end() && service.start() - cue.end() < reach)
                .findFirst().orElse(null);
    }

    private static @Nullable String nameOf(@Nullable ServiceMention service) {
        return service == null ? null : service.name();
    }

    private void add(
            Sentence sentence, StatusEvent.Kind kind, @Nullable Integer season, @Nullable AirDate date, @Nullable String who, double confidence) {
        Service service = who == null ? null : Service.BY_NAME.get(who);
        String name = service == null ? who : passage.nameOf(service);
        found.add(Found.in(sentence, new StatusEvent(kind, season, date, name, null, sentence.text()), confidence));
    }
}
