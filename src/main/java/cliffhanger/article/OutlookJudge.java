package cliffhanger.article;

import cliffhanger.library.Release;
import cliffhanger.library.StatusEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Weighs what an article says of a show's future: a cancellation counts unless a later renewal overtakes it, and a renewal of
/// an earlier season is history.
final class OutlookJudge {
    private static final Pattern OVER = Pattern.compile(
            "(?i)\\b(?:mini-?series|limited series|will (?:not|n['’]t) (?:be )?(?:return|continue|come back|coming back|happen)\\w*|won['’]t (?:be )?(?:return|continue|come back|coming back|happen)\\w*|not be returning|(?:came|come|coming|comes) to an end|(?:the|its|an?|with its) series finale|the (?:show|series) (?:has |had |is )?(?:officially )?(?:ended|ending|concluded|over)|(?:ended|ends|end|concluded|bow(?:s|ed|ing)? out|wrap(?:s|ped|ping)? up) (?:after|with|its run)|its (?:final|last) (?:season|episode|series)|last ever|final season|ended on|there won['’]t be (?:a|another)|is the end\\b|(?:beendet|endet) (?:mit|nach)|letzte staffel)\\b");
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:mini-?series|limited series|conclu(?:de|sion|ded)|final season|last ever|final chapter|whole story|planned (?:end|to)|come to an end|natural (?:end|course)|told (?:the|its) (?:whole )?story|end on|ended on|is the end|bow(?:s|ing)? out|ending with)\\b");
    private static final Pattern DEVELOPMENT = Pattern.compile(
            "(?i)\\b(?:in development|in the works|being developed|pilot (?:order|episode)?|ordered to series|series order|straight-to-series|script(?:-to-series)?|in entwicklung|developing|arbeitet an|arbeiten an|in einer frühen phase|in arbeit|entwickelt)\\b");
    private static final Pattern OVERTAKEN = Pattern.compile(
            "(?i)\\b(?:despite|after|although|though|even though|following|originally|initially|previously|had|before|first|earlier|once|when)\\b[^.;]{0,70}$");
    private static final Pattern BACK = Pattern.compile(
            "(?i)\\b(?:will (?:officially |definitely |be )?(?:return|back|come back|happen|coming back|premiere|air|debut)|is (?:officially |definitely )?(?:returning|coming back|coming|happening|back|set to (?:return|premiere|air|debut))|returns? (?:on|in|this|next|to|for)|kehrt zurück|geht in die|geht weiter|startet)\\b");
    private static final Pattern PEOPLE = Pattern.compile("(?is).*\\b(?:cast|characters?|actors?|fans|viewers)\\b.*");
    private static final Pattern SEEMS = Pattern.compile("(?is).*\\b(?:feels?|feel|seem\\w*|look\\w*|sound\\w*) like .*");
    private static final Pattern ABOUT_SHOW = Pattern.compile("(?is).*\\b(?:it|show|series|drama|season|sitcom|comedy|serie|staffel)\\b.*");
    private static final Pattern AWARDED = Pattern.compile("(?is).*\\b(?:winner|best|outstanding|award)\\b.*mini-?series.*");
    private static final Pattern REFUSES = Pattern.compile("(?is).*\\b(?:not|won['’]t)\\b.*");
    private static final Pattern PLAIN = Pattern.compile("(?is).*\\b(?:cancel\\w*|ax(?:ed|es)|scrap\\w*|pull\\w* the plug|called? .*off|abgesetzt|eingestellt|drop\\w*|not (?:renew|mov)\\w*)\\b.*");
    private static final Pattern CANCELLED_BY = Pattern.compile("(?is).*\\bcancell?ed by\\b.*");
    private static final Pattern FILMED = Pattern.compile("(?i)\\b(?:filming|production|shooting) (?:of|for|on)?[^.;]{0,40}\\b(?:began|begun|started|underway|wrapped|has)\\b");

    private final Passage passage;
    private final String show;
    private final @Nullable Integer season;
    private final List<Found<StatusEvent>> events;

    OutlookJudge(Passage passage, String show, @Nullable Integer season, List<Found<StatusEvent>> events) {
        this.passage = passage;
        this.show = show;
        this.season = season;
        this.events = events;
    }

    Found<Outlook> judge(List<Dated> sentences, @Nullable Found<Release> release) {
        Optional<Found<StatusEvent>> cancelled = last(StatusEvent.Kind.CANCELLED);
        Optional<Found<StatusEvent>> renewed = events.stream()
                .filter(event -> event.value().kind() == StatusEvent.Kind.RENEWED && isForThis(event.value()))
                .reduce((a, b) -> rank(b) >= rank(a) ? b : a);
        Optional<Found<StatusEvent>> moved = last(StatusEvent.Kind.MOVED);
        if (cancelled.isPresent() && (renewed.isPresent() || moved.isPresent())) {
            Found<StatusEvent> other = renewed.orElseGet(moved::orElseThrow);
            return overtakes(other, cancelled.get(), renewed.isPresent()) ? at(other, Outlook.RENEWED) : at(cancelled.get(), Outlook.CANCELLED);
        }
        if (cancelled.isPresent()) {
            return at(cancelled.get(), isTold(cancelled.get()) ? Outlook.ENDED : Outlook.CANCELLED);
        }
        if (renewed.isPresent()) {
            return at(renewed.get(), Outlook.RENEWED);
        }
        if (moved.isPresent()) {
            return at(moved.get(), Outlook.RENEWED);
        }
        boolean dated = release != null && release.value().confidence() == Release.Confidence.ANNOUNCED && passage.reference() != null
                && release.value().date().earliest().isAfter(passage.reference());
        Optional<Found<Outlook>> over = dated ? Optional.empty() : over();
        if (over.isPresent()) {
            return over.get();
        }
        if (release != null && release.value().confidence() == Release.Confidence.ANNOUNCED) {
            return release.map(any -> Outlook.RETURNING);
        }
        if (!has(StatusEvent.Kind.PREMIERED)) {
            Optional<Found<Outlook>> development = first(DEVELOPMENT, Outlook.IN_DEVELOPMENT);
            if (development.isPresent() && (season == null || season == 1)) {
                return development.get();
            }
        }
        return back(sentences).orElseGet(() -> passage.sentences().isEmpty()
                ? new Found<>(Outlook.UNKNOWN, 0, 0, "", 0.1)
                : Found.in(passage.sentences().getFirst(), Outlook.UNKNOWN, 0.3));
    }

    private Optional<Found<Outlook>> back(List<Dated> sentences) {
        return sentences.stream()
                .filter(dated -> !dated.sentence().isQuestion())
                .filter(dated -> dated.cues().stream().anyMatch(cue -> cue.kind() == Cue.Kind.COMING || cue.kind() == Cue.Kind.PREMIERED))
                .filter(dated -> {
                    var match = BACK.matcher(dated.sentence().text());
                    return match.find() && !PEOPLE.matcher(dated.sentence().text().substring(0, match.start())).matches() && Mood.ofDate(dated.sentence(), match.start(), match.start()) == Mood.FACT
                            && (dated.sentence().text().contains(show) || isNamed(dated.sentence()));
                })
                .findFirst()
                .map(dated -> Found.in(dated.sentence(), Outlook.RETURNING, 0.6))
                .or(() -> first(FILMED, Outlook.RETURNING))
                .or(() -> has(StatusEvent.Kind.ANNOUNCED) ? events.stream()
                        .filter(event -> event.value().kind() == StatusEvent.Kind.ANNOUNCED && isForThis(event.value()))
                        .filter(event -> event.value().season() != null || !has(StatusEvent.Kind.PREMIERED))
                        .findFirst().map(event -> at(event, Outlook.RETURNING)) : Optional.empty())
                .or(() -> events.stream()
                        .filter(event -> event.value().kind() == StatusEvent.Kind.PREMIERED && season != null && season.equals(event.value().season()))
                        .findFirst().map(event -> at(event, Outlook.RETURNING)));
    }

    private Optional<Found<Outlook>> over() {
        return passage.sentences().stream()
                .filter(sentence -> !sentence.isQuestion())
                .filter(sentence -> {
                    var match = OVER.matcher(sentence.text());
                    if (!match.find()) {
                        return false;
                    }
                    String word = match.group().toLowerCase(Locale.ROOT);
                    boolean denies = word.contains("not") || word.contains("n't") || word.contains("n’t");
                    boolean unsure = SEEMS.matcher(sentence.text().substring(0, match.start())).matches();
                    boolean about = !unsure && (sentence.text().contains(show)
                            || ABOUT_SHOW.matcher(sentence.text()).matches());
                    return about && (denies || Mood.ofDate(sentence, match.start(), match.start()) == Mood.FACT);
                })
                .findFirst()
                .filter(sentence -> !AWARDED.matcher(sentence.text()).matches())
                .map(sentence -> Found.in(sentence, isRefusal(sentence) && !isTold() ? Outlook.CANCELLED : Outlook.ENDED, 0.7));
    }

    private static boolean isRefusal(Sentence sentence) {
        return REFUSES.matcher(sentence.text()).matches();
    }

    /// Whether the text says that the story was told to its end.
    private boolean isTold() {
        return TOLD.matcher(passage.article().text()).find();
    }

    private Optional<Found<Outlook>> first(Pattern pattern, Outlook outlook) {
        return passage.sentences().stream()
                .filter(sentence -> {
                    var match = pattern.matcher(sentence.text());
                    return match.find() && !sentence.isQuestion()
                            && Mood.ofDate(sentence, match.start(), match.start()) == Mood.FACT;
                })
                .findFirst()
                .map(sentence -> Found.in(sentence, outlook, 0.6));
    }

    private boolean isNamed(Sentence sentence) {
        return season != null && sentence.seasons().stream().anyMatch(mention -> mention.number() == season);
    }

    private boolean has(StatusEvent.Kind kind) {
        return events.stream().anyMatch(event -> event.value().kind() == kind);
    }

    private Optional<Found<StatusEvent>> last(StatusEvent.Kind kind) {
        return events.stream().filter(event -> event.value().kind() == kind).reduce((a, b) -> rank(b) >= rank(a) ? b : a);
    }

    private static long rank(Found<StatusEvent> event) {
        return event.value().date() == null ? Long.MAX_VALUE : event.value().date().latest().toEpochDay();
    }

    /// A renewal of an earlier season is history.
    private boolean isForThis(StatusEvent event) {
        return event.season() == null || season == null || event.season() >= season;
    }

    private boolean overtakes(Found<StatusEvent> other, Found<StatusEvent> cancelled, boolean renewed) {
        if (other.value().date() != null && cancelled.value().date() != null) {
            return other.value().date().latest().isAfter(cancelled.value().date().latest());
        }
        if (isOvertaken(cancelled)) {
            return true;
        }
        if (!renewed || isOvertaken(other)) {
            return false;
        }
        return cancelled.value().date() != null || other.start() < cancelled.start();
    }

    /// Whether a sentence tells a turn as what came before another.
    private boolean isOvertaken(Found<StatusEvent> event) {
        String sentence = event.sentence();
        return Cue.in(sentence).stream()
                .filter(cue -> (cue.kind() == Cue.Kind.CANCELLED) == (event.value().kind() == StatusEvent.Kind.CANCELLED)
                        && (cue.kind() == Cue.Kind.CANCELLED || cue.kind() == Cue.Kind.RENEWED))
                .anyMatch(cue -> OVERTAKEN.matcher(sentence.substring(0, cue.start())).find());
    }

    private boolean isTold(Found<StatusEvent> cancelled) {
        boolean plain = PLAIN.matcher(cancelled.sentence()).matches();
        return !plain && isTold() && over().isPresent() && passage.sentences().stream().noneMatch(s -> CANCELLED_BY.matcher(s.text()).matches());
    }

    private static Found<Outlook> at(Found<StatusEvent> event, Outlook outlook) {
        return event.map(any -> outlook);
    }
}
