package cliffhanger.article;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.DateMention;
import cliffhanger.library.Release;
import cliffhanger.library.StatusEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When the season comes, as the article puts it: a date that is announced, or a window that somebody reckons with.
final class ReleaseFinder {
    private static final Pattern STRONG = Pattern.compile(
            "(?i)premier|debut|release|return|air|drop|arriv|launch|come|hit|startet|starten|start|geht|erschein|kommt|estren|available|land|back|begin|kick|ausgestrahlt");
    private static final Pattern WORDED = Pattern.compile("(?i)\\b(?:release|premiere|air|return|start) ?date\\b|\\bpremieres?\\b|\\breleased?\\b|\\breturn|starttermin");
    private static final Pattern FINALE = Pattern.compile("(?i)\\bfinale\\b|\\b(?:last|final) episode|\\bends?\\b|\\bmid-?season\\b(?! (?:schedule|premiere|release|debut|in|on)\\b)");
    private static final Pattern LATER = Pattern.compile("(?i)^\\W{0,3}(?:update|edit)\\b");
    private static final Pattern DUB = Pattern.compile("(?i)\\bdub(?:bed)?\\b|\\bmovie\\b|\\btrailer\\b|\\bOVA\\b|\\bDVD\\b|\\bBlu-?ray\\b|\\bspin-?off\\b|\\bfilming\\b|\\bproduction (?:will|to|is|was|has|starts?|begins?)");

    private static final Pattern SAID_THEN = Pattern.compile("(?is)(?: (?:back|earlier|today|\\w+day|just|last))*(?: \\(|,? (?:on|in|am|im|last) |,? ?)(?:\\w+day,? ?)?\\(?");
    private static final Pattern RENEWED_FOR = Pattern.compile("(?is).*\\b(?:season|series)\\b.{0,20}(?:for|in|to air|premier\\w*|set for)? ?$");
    private static final Pattern DATELINE = Pattern.compile("(?s)^(?:As of|As on|Till) .{0,25}$");
    private static final Pattern AS_OF = Pattern.compile("(?is).*\\bas of $");
    private static final Pattern PLATFORM = Pattern.compile("(?i)^ (?:its|the|a|their) (?:own |new )?(?:streaming )?(?:platform|service|app|network|streamer)\\b");
    private static final Pattern ABOUT = Pattern.compile("(?i)\\b(?:it|season|series|show|episodes?|drama|thriller|sitcom|dramedy|procedural|western|programme|reboot|mini-?series|adaptation|sequel|anime|serie|staffel|folgen|lanzamiento|estreno|temporada|saison|comedy|premiere|release)\\b");

    private final Passage passage;
    private final String show;
    private final @Nullable Integer season;
    private final List<Candidate> candidates = new ArrayList<>();

    /// A date that may be it.
    ///
    /// @param weight how much speaks for it
    private record Candidate(Sentence sentence, DateMention mention, AirDate date, boolean guess, double weight) {
        int place() {
            return sentence.start() + mention.start();
        }
    }

    private ReleaseFinder(Passage passage, String show, @Nullable Integer season) {
        this.passage = passage;
        this.show = show;
        this.season = season;
    }

    static Optional<Found<Release>> find(
            Passage passage, List<Dated> sentences, String show, @Nullable Integer season, List<Found<StatusEvent>> events) {
        LocalDate shown = events.stream().map(Found::value)
                .filter(event -> event.kind() == StatusEvent.Kind.PREMIERED && !(event.date() instanceof AirDate.Unspecified))
                .flatMap(event -> Stream.ofNullable(event.date()))
                .map(AirDate::latest).max(Comparator.naturalOrder()).orElse(AirDate.OPEN_PAST);
        ReleaseFinder finder = new ReleaseFinder(passage, show, season);
        sentences.forEach(finder::look);
        return finder.candidates.stream()
                .filter(candidate -> candidate.date().latest().isAfter(shown))
                .max(Comparator.comparingDouble(Candidate::weight))
                .map(best -> finer(best, finder.candidates))
                .map(best -> {
                    Candidate frame = frame(best, finder.candidates);
                    return Found.in(frame.sentence(), release(frame, best), best.guess() ? 0.5 : 0.85);
                });
    }

    /// "It comes in 2022; we would not be shocked if it came in April": April says more, and denies nothing.
    private static Candidate finer(Candidate best, List<Candidate> all) {
        return all.stream()
                .filter(other -> !best.guess() && other.guess() && !other.date().equals(best.date()))
                .filter(other -> precision(other.date()) > precision(best.date()))
                .filter(other -> !other.date().earliest().isBefore(best.date().earliest()) && !other.date().latest().isAfter(best.date().latest()))
                .max(Comparator.comparingDouble(Candidate::weight))
                .orElse(best);
    }

    /// "We estimate the second half of 2023; most likely it is around September": of two guesses of one section the wider, which
    /// is said first, is the window, and the other stands in its wording.
    private static Candidate frame(Candidate best, List<Candidate> all) {
        return all.stream()
                .filter(other -> best.guess() && other.guess() && other.place() < best.place()
                        && other.sentence().section() == best.sentence().section() && !other.date().equals(best.date()))
                .filter(other -> !other.date().earliest().isAfter(best.date().earliest()) && !other.date().latest().isBefore(best.date().latest()))
                .findFirst()
                .orElse(best);
    }

    private static Release release(Candidate frame, Candidate best) {
        String words = frame.mention().words();
        boolean near = best.date().qualifier().isApproximate();
        return new Release(frame.date(), frame.guess() ? Release.Confidence.ESTIMATED : Release.Confidence.ANNOUNCED,
                frame.equals(best) ? words : words + ", " + (near ? "around " : "") + best.mention().words(), null);
    }

    private void look(Dated dated) {
        Sentence sentence = dated.sentence();
        for (DateMention mention : sentence.dates()) {
            AirDate date = mention.date(false);
            Cue cue = dated.ownerOf(mention);
            if (date == null || !isToCome(date) || isTaken(dated, mention, cue) || isOfAnotherSeason(sentence, mention)) {
                continue;
            }
            int at = cue == null ? mention.start() : cue.start();
            if (cue != null && Others.isAbout(sentence, cue, show)) {
                continue;
            }
            boolean about = sentence.text().contains(show) || !sentence.seasons().isEmpty() || sentence.section() == Section.RELEASE
                    || sentence.isHeading() || ABOUT.matcher(sentence.text()).find();
            Mood mood = about ? Mood.ofDate(sentence, at, mention.start()) : Mood.DENIED;
            if (mood == Mood.FACT || mood == Mood.GUESS) {
                candidates.add(new Candidate(sentence, mention, date, mood == Mood.GUESS, weight(sentence, cue, date, mood)));
            }
        }
    }

    private boolean isToCome(AirDate date) {
        LocalDate reference = passage.reference();
        return reference == null || date instanceof AirDate.Unspecified || !date.latest().isBefore(reference);
    }

    private boolean isTaken(Dated dated, DateMention mention, @Nullable Cue cue) {
        String text = dated.sentence().text();
        if (cue == null) {
            boolean stated = dated.sentence().section() == Section.RELEASE || WORDED.matcher(text).find();
            return !stated || DUB.matcher(text).find();
        }
        if (PLATFORM.matcher(text.substring(cue.end())).find()) {
            return true;
        }
        if (cue.kind() == Cue.Kind.PREMIERED) {
            return !EventFinder.isToCome(text, cue);
        }
        String between = cue.end() < mention.start() ? text.substring(cue.end(), mention.start()) : "";
        boolean saidThen = cue.kind() == Cue.Kind.ANNOUNCED
                && SAID_THEN.matcher(between).matches();
        boolean comes = cue.kind() == Cue.Kind.COMING || (cue.kind() == Cue.Kind.ANNOUNCED && !saidThen)
                || (cue.kind() == Cue.Kind.RENEWED && RENEWED_FOR.matcher(between).matches()
                        && isAhead(mention));
        return !comes || nearby(text, mention, FINALE) || nearby(text, mention, DUB) || DATELINE.matcher(text).matches()
                || AS_OF.matcher(text.substring(Math.max(0, mention.start() - 8), mention.start())).matches();
    }

    private boolean isAhead(DateMention mention) {
        AirDate date = mention.date(false);
        return passage.reference() != null && date != null && date.earliest().isAfter(passage.reference());
    }

    private static boolean nearby(String text, DateMention mention, Pattern pattern) {
        String near = text.substring(Math.max(0, mention.start() - 45), mention.start());
        return pattern.matcher(near.substring(near.lastIndexOf(',') + 1)).find();
    }

    /// The season named last before the date is another one.
    private boolean isOfAnotherSeason(Sentence sentence, DateMention mention) {
        if (season == null || sentence.seasons().isEmpty()) {
            return false;
        }
        SeasonMention nearest = sentence.seasons().stream()
                .filter(other -> other.end() <= mention.start())
                .reduce((a, b) -> b)
                .orElse(null);
        return nearest != null && nearest.number() != season && sentence.seasons().stream().noneMatch(other -> other.number() == season);
    }

    private double weight(Sentence sentence, @Nullable Cue cue, AirDate date, Mood mood) {
        boolean named = season != null && sentence.seasons().stream().anyMatch(other -> other.number() == season);
        String words = cue == null ? "" : sentence.text().substring(cue.start(), cue.end());
        return precision(date)
                + (sentence.section() == Section.RELEASE ? 1.5 : 0)
                + (sentence.isHeading() ? 1 : 0)
                + (named ? 1.5 : 0)
                + (sentence.text().contains(show) ? 0.7 : 0)
                + (LATER.matcher(sentence.line().text()).find() || sentence.text().contains("UPDATE") ? 3 : 0)
                + (mood == Mood.FACT ? 1 : 0)
                + (STRONG.matcher(words).find() ? 1.5 : cue != null && cue.kind() == Cue.Kind.ANNOUNCED ? 0.3 : 0);
    }

    private static double precision(AirDate date) {
        return switch (date.precision()) {
            case DAY -> 4;
            case UNSPECIFIED -> 3.5;
            case MONTH -> 3;
            case SEASON, QUARTER, HALF, INTERVAL -> 2;
            case YEAR -> 1;
        };
    }
}
