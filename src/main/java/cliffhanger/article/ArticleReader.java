package cliffhanger.article;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.Precision;
import cliffhanger.library.Credit;
import cliffhanger.library.Offer;
import cliffhanger.library.Release;
import cliffhanger.library.StatusEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads an article about a show into facts.
///
/// The same text gives the same facts, always: there is no network, no model and no clock in it. Time is about linear in the
/// text; what stands behind the first [#LONGEST] characters is not read. Safe on any thread.
public final class ArticleReader {
    /// An article has a few thousand characters; a whole site's archive may have more than this.
    public static final int LONGEST = 60_000;

    private final @Nullable LocalDate today;

    /// @param today the day to count from where an article does not say when it was written; null to leave such dates open
    public ArticleReader(@Nullable LocalDate today) {
        this.today = today;
    }

    /// Reads one article. A text that says nothing of a show gives an empty reading.
    public Reading read(Article article) {
        Article read = article.text().length() <= LONGEST ? article : shortened(article);
        Passage passage = Passage.of(read, today);
        Found<String> show = ShowFinder.find(passage).orElse(null);
        String title = show == null ? "\u0000" : show.value();
        List<Dated> sentences = passage.sentences().stream().map(sentence -> new Dated(sentence, title)).toList();
        Found<Integer> season = SeasonFinder.find(passage, title).orElse(null);
        Integer number = season == null ? null : season.value();
        List<Found<StatusEvent>> events = new ArrayList<>(EventMerger.numbered(EventFinder.find(passage, sentences, title), number));
        Found<Release> release = ReleaseFinder.find(passage, sentences, title, number, events).orElse(null);
        Found<Outlook> outlook = new OutlookJudge(passage, title, number, events).judge(sentences, release);
        // "It is back on January 13, and cancelled after that": a day that is announced stands.
        boolean stands = release != null && release.value().confidence() == Release.Confidence.ANNOUNCED
                && release.value().date().precision() == Precision.DAY;
        if (!stands && (outlook.value() == Outlook.CANCELLED || outlook.value() == Outlook.ENDED)) {
            release = null;
        }
        Found<Release> own = release == null ? premiereOf(events, number, outlook.value()) : release;
        moveIn(events, outlook);
        List<Found<Offer>> offers = OfferFinder.find(passage, sentences, title);
        List<Found<Credit>> cast = show == null ? List.of() : CastFinder.find(passage, title);
        return new Reading(
                read, passage.reference(), show, season, outlook,
                NetworkFinder.find(passage, sentences, title, events, offers),
                events, own, previous(events, number, own),
                CountFinder.episodes(passage, title, number).orElse(null),
                CountFinder.minutes(passage).orElse(null),
                cast, offers, ScoreFinder.find(passage),
                ProseFinder.basedOn(passage).orElse(null), ProseFinder.developer(passage).orElse(null),
                ProseFinder.paragraphs(passage, Section.RECAP), ProseFinder.paragraphs(passage, Section.PLOT));
    }

    private static Article shortened(Article article) {
        return new Article(article.text().substring(0, LONGEST), article.title(), article.address(), article.publisher(), article.published());
    }

    /// A season that is on already came on the day of its premiere.
    private static @Nullable Found<Release> premiereOf(List<Found<StatusEvent>> events, @Nullable Integer season, Outlook outlook) {
        if (season == null || outlook == Outlook.CANCELLED || outlook == Outlook.ENDED) {
            return null;
        }
        return events.stream()
                .filter(event -> event.value().kind() == StatusEvent.Kind.PREMIERED && event.value().date() != null)
                .filter(event -> season.equals(event.value().season()))
                .findFirst()
                .map(event -> event.map(value -> new Release(
                        Objects.requireNonNull(value.date()), Release.Confidence.ANNOUNCED, null, null)))
                .orElse(null);
    }

    /// One network cancels and another renews: the show moves there.
    private static void moveIn(List<Found<StatusEvent>> events, Found<Outlook> outlook) {
        boolean told = events.stream().anyMatch(event -> event.value().kind() == StatusEvent.Kind.MOVED);
        String before = events.stream().filter(event -> event.value().kind() == StatusEvent.Kind.CANCELLED)
                .map(event -> event.value().who()).filter(Objects::nonNull).findFirst().orElse(null);
        if (told || before == null || outlook.value() != Outlook.RENEWED) {
            return;
        }
        events.stream()
                .filter(event -> event.value().kind() == StatusEvent.Kind.RENEWED && event.value().who() != null)
                .filter(event -> !EventMerger.alike(before, String.valueOf(event.value().who())))
                .findFirst()
                .ifPresent(event -> events.add(event.map(value -> new StatusEvent(
                        StatusEvent.Kind.MOVED, value.season(), null, value.who(), null, value.sentence()))));
    }

    /// Whether a premiere can be that of the season before; the first of all is only where there were no more.
    private static boolean isBefore(StatusEvent event, @Nullable Integer season) {
        Integer of = event.season();
        return season == null || (of == null ? season == 2 : of < season && season - of <= 2 && (of != 1 || season == 2 || event.sentence() == null
                || !SeasonMention.in(event.sentence()).isEmpty()));
    }

    /// The newest premiere that is not the one to come.
    private static @Nullable Found<AirDate> previous(List<Found<StatusEvent>> events, @Nullable Integer season, @Nullable Found<Release> release) {
        return events.stream()
                .filter(event -> event.value().kind() == StatusEvent.Kind.PREMIERED && event.value().date() != null)
                .filter(event -> isBefore(event.value(), season))
                .filter(event -> release == null || !release.value().date().equals(event.value().date()))
                .max(Comparator.comparing(event -> Objects.requireNonNull(event.value().date()).latest()))
                .map(event -> event.map(value -> Objects.requireNonNull(value.date())))
                .orElse(null);
    }
}
