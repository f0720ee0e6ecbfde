package cliffhanger.show;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.DateWords;
import cliffhanger.airdate.Forecast;
import cliffhanger.airdate.Precision;
import cliffhanger.language.Language;
import cliffhanger.library.Episode;
import cliffhanger.library.Offer;
import cliffhanger.library.Release;
import cliffhanger.library.RenewalStatus;
import cliffhanger.library.Show;
import cliffhanger.library.Source;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.StoredFact;
import cliffhanger.library.Words;
import cliffhanger.library.veil.Secret;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the header and the cards say where it has to be put together.
public final class SeasonWords {
    private final Language language;
    private final DateWords dates;
    private final Words words;
    private final Clock clock;

    /// @param clock the time, with the user's zone
    public SeasonWords(Clock clock, Language language) {
        this.clock = clock;
                this.language = language;
        dates = new DateWords(language);
        words = new Words(language);
    }

    Words words() {
        return words;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// "Showtime, then Freevee · 2021– · crime, drama · 60 min · from the novel by Philipp Meyer".
    String facts(ShowPage page) {
        Show show = page.show();
        return Stream.of(
                        networks(page),
                        years(show),
                        show.genres().isEmpty() ? null : String.join(", ", show.genres()).toLowerCase(language.texts()),
                        show.runtimeMinutes() == null ? null : say("facts.minutes", show.runtimeMinutes()),
                        episodes(page),
                        show.basedOn() == null ? null : say("facts.based", show.basedOn()),
                        show.developer() == null ? null : say("facts.developer", show.developer()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private @Nullable String episodes(ShowPage page) {
        int count = page.tabs().stream().mapToInt(SeasonTab::total).sum();
        return count == 0 || !page.isKnown() || isUncounted(page) ? null : say("facts.episodes", count);
    }

    /// Networks in the order in which seasons moved between them.
    private static @Nullable String networks(ShowPage page) {
        String first = page.show().network() == null ? null : page.show().network().name();
        String all = Stream.concat(Stream.ofNullable(first), page.tabs().stream().map(SeasonTab::network).filter(Objects::nonNull))
                .distinct()
                .collect(Collectors.joining(" → "));
        return all.isEmpty() ? null : all;
    }

    private @Nullable String years(Show show) {
        AirDate premiered = show.premiered();
        if (premiered == null) {
            return null;
        }
        AirDate ended = show.ended();
        String from = String.valueOf(premiered.earliest().getYear());
        return ended == null ? from + "–" : from + "–" + ended.latest().getYear();
    }

    /// "Season 2 expected in the second half of 2023 · estimate"; empty where nothing is to come.
    String outlook(ShowPage page) {
        return page.coming()
                .map(tab -> {
                    Release release = tab.release();
                    if (release == null) {
                        return say("outlook.undated", tab.number());
                    }
                    boolean estimate = release.confidence() == Release.Confidence.ESTIMATED;
                    return say(estimate ? "outlook.estimate" : "outlook.announced", tab.number(), when(release.date()))
                            + (isOver(release.date()) ? " · " + language.say("show.outlook.overdue") : "");
                })
                .orElse("");
    }

    /// A date as it stands within a sentence: "on 28 March 2024", "in autumn 2026", "around September 2026".
    private String when(AirDate date) {
        if (date instanceof AirDate.Interval || date.qualifier().isApproximate()) {
            return dates.inFull(date);
        }
        return say(date.precision() == Precision.DAY ? "in.day" : "in.window", dates.inFull(date));
    }

    /// The headline of the release card.
    String release(ShowPage show, SeasonPage page) {
        Release release = page.release();
        if (release == null) {
            return show.isKnown() ? language.say("show.release.none") : words.say(show.details());
        }
        return show.isShown(page.season()) ? say("release.premiered", dates.inFull(release.date())) : capital(dates.inFull(release.date()));
    }

    /// How the source put it, and which source; empty where there is nothing to add.
    String origin(SeasonPage page) {
        Release release = page.release();
        if (release == null) {
            return "";
        }
        return Stream.of(
                        release.wording() == null ? null : say("quote", release.wording()),
                        release.confidence() == Release.Confidence.ESTIMATED ? language.say("show.release.estimate") : null,
                        release.source() == null ? null : source(release.source()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /// "in 12 days", "This window has passed; nothing newer is known."
    String countdown(ShowPage show, SeasonPage page) {
        Release release = page.release();
        if (release == null || show.isShown(page.season())) {
            return "";
        }
        if (isOver(release.date())) {
            return language.say("show.release.passed");
        }
        long days = ChronoUnit.DAYS.between(today(), release.date().earliest());
        if (release.date().precision() == Precision.DAY) {
            return say("release.days", days);
        }
        return days > 0 ? say("release.opens", days) : language.say("show.release.open");
    }

    /// "Forecast: mid Sep – late Oct 2026 (80 %)".
    String forecast(Forecast forecast) {
        return say(forecast.overdue() ? "forecast.overdue" : "forecast", dates.roughly(forecast.most().first(), forecast.most().last()));
    }

    private boolean isOver(AirDate date) {
        return date.latest().isBefore(today());
    }

    /// Who said so and when: "American Rust Season 2, 22 Jun 2022". Of a headline, the part before its colon.
    String source(Source source) {
        int colon = source.title().indexOf(": ");
        return (colon < 0 ? source.title() : source.title().substring(0, colon))
                + (source.readOn() == null ? "" : ", " + dates.inShort(AirDate.of(source.readOn())));
    }

    /// "Renewed · moved to Freevee".
    String standing(ShowPage page) {
        if (!page.isKnown() && page.standing() == RenewalStatus.UNKNOWN) {
            return words.say(page.details());
        }
        String standing = words.say(page.standing());
        return page.movedTo().map(network -> say("status.moved", standing, network)).orElse(standing);
    }

    /// "Renewed by Amazon Freevee".
    String event(StatusEvent event) {
        String text = event.season() == null
                ? words.say(event.kind())
                : say("status.season", event.season(), words.within(event.kind()));
        return event.who() == null ? text : say("status." + by(event.kind()), text, event.who());
    }

    private static String by(StatusEvent.Kind kind) {
        return switch (kind) {
            case PREMIERED -> "on";
            case MOVED -> "to";
            default -> "by";
        };
    }

    /// The line under a turn: its date, and where that is known from.
    String eventDetail(StatusEvent event) {
        return Stream.of(
                        event.date() == null ? language.say("show.status.undated") : dates.inShort(event.date()),
                        event.source() == null ? null : read(event.source()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /// Of a turn that a service told of, when that was read: "TVmaze, read on 26 Nov 2026".
    private String read(Source source) {
        boolean service = source.publisher() != null && source.publisher().startsWith(source.title());
        return service && source.readOn() != null ? say("source.read", source.title(), dates.inShort(AirDate.of(source.readOn()))) : source(source);
    }

    /// What another source says of the same turn: "Another source says 3 May 2024". Empty where none does.
    String contradiction(StatusEvent event, List<StatusEvent> all) {
        List<String> others = all.stream().filter(other -> RenewalTimeline.contradict(event, other))
                .map(other -> dates.inShort(Objects.requireNonNull(other.date()))).distinct().toList();
        return others.isEmpty() ? "" : say("status.contradicted", String.join(", ", others));
    }

    /// What stands where episodes will be, told from the season before.
    String noEpisodes(ShowPage page, SeasonTab tab) {
        if (!page.isKnown()) {
            return words.say(page.details());
        }
        Integer order = isUncounted(page) ? null : tab.episodeOrder();
        if (page.isShown(tab)) {
            return order == null ? language.say("show.episodes.unlisted.all") : say("episodes.had", tab.number(), order);
        }
        if (order != null) {
            return say("episodes.ordered", tab.number(), order);
        }
        return isUncounted(page) ? language.say("show.episodes.none") : page.tabs().stream()
                .filter(before -> before.number() < tab.number() && before.total() > 0 && before.release() != null)
                .reduce((a, b) -> b)
                .map(before -> say("episodes.before", before.number(), before.total(),
                        dates.inShort(Objects.requireNonNull(before.release()).date())))
                .orElse(language.say("show.episodes.none"));
    }

    /// "9 episodes understood, 8 with a date: S1E1 The Mill, 12 Sep 2021 … S1E9 Denmark, no date".
    String pasted(List<Episode> episodes) {
        if (episodes.isEmpty()) {
            return "";
        }
        long dated = episodes.stream().filter(episode -> episode.airDate() != null).count();
        String ends = episodes.size() == 1
                ? pasted(episodes.getFirst())
                : pasted(episodes.getFirst()) + " … " + pasted(episodes.getLast());
        return say("paste.understood", episodes.size(), dated, ends);
    }

    private String pasted(Episode episode) {
        return Stream.of(
                        episode.code(), episode.title(),
                        episode.airDate() == null ? null : "· " + dates.inShort(episode.airDate()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /// The date of an episode: once it has aired the one that it is known by, before that the day in the user's zone.
    String date(EpisodeLine line) {
        if (line.at() != null && !line.aired()) {
            return dates.inShort(AirDate.of(LocalDate.ofInstant(line.at(), zone())));
        }
        return line.date() == null ? language.say("show.episodes.undated") : dates.inShort(line.date());
    }

    /// The title of an episode, or what it is called without one.
    String title(EpisodeLine line) {
        if (line.title() != null) {
            return line.title();
        }
        if (line.number() == null && line.veiled().contains(Secret.TITLE)) {
            return language.say("show.veil.title");
        }
        return line.number() == null ? language.say("show.episodes.untitled") : say("episodes.number", line.number());
    }

    /// "S1E3 Articles of Incorporation, aired 20 Apr 2014, 9:00 pm, watched 3 May 2014, 21:30".
    String hint(EpisodeLine line) {
        return Stream.of(
                        line.code() + " " + title(line),
                        line.at() == null ? null : say("episodes.air", moment(line.at())),
                        line.lastPlayedAt() == null ? null : say("episodes.watched", moment(line.lastPlayedAt())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /// "47 min · airs Friday, 20 November 2026, 21:00 · Apple TV+", of an episode.
    String facts(ShowPage show, EpisodeLine line) {
        Integer minutes = line.runtimeMinutes() == null ? show.show().runtimeMinutes() : line.runtimeMinutes();
        String when = line.at() != null ? moment(line.at()) : line.date() == null ? null : dates.inFull(line.date());
        return Stream.of(
                        minutes == null ? null : language.say("show.facts.minutes", minutes),
                        when,
                        show.show().network() == null ? null : show.show().network().name(),
                        line.skipped() ? language.say("show.episode.skipped") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /// "Where to watch: Apple TV+ (subscription), Vudu (rent)", where the user is; empty where nothing is known.
    ///
    /// @param region the user's country, ISO 3166; empty for any
    String offers(SeasonPage page, String region) {
        String places = StoredFact.facts(page.offers()).stream()
                .filter(offer -> offer.isIn(region))
                .collect(Collectors.groupingBy(Offer::provider, LinkedHashMap::new, Collectors.mapping(offer -> words.say(offer.kind()), Collectors.toList())))
                .entrySet().stream()
                .map(place -> place.getKey() + " (" + String.join(", ", place.getValue().stream().distinct().toList()) + ")")
                .collect(Collectors.joining(" · "));
        return places.isEmpty() ? "" : say("episode.where", places);
    }

    /// A moment in the user's zone.
    String moment(Instant instant) {
        return language.moments().format(instant.atZone(zone()));
    }

    /// "Season 2", or the year, or the season's own name.
    String tab(SeasonTab tab) {
        return tab.number() == 0 ? language.say("show.tab.specials") : say("tab.season", tab.number());
    }

    /// "2nd time: 3 of 24 episodes, since 3 Nov 2026", a line for each time after the first; empty where there is none.
    String passes(ShowPage page) {
        int total = page.tabs().stream().filter(tab -> tab.number() > 0).mapToInt(SeasonTab::aired).sum();
        List<String> lines = new ArrayList<>(page.passes().again().stream().map(pass -> pass(page, pass, total)).toList());
        Integer current = page.passes().current();
        if (current != null && page.passes().again().stream().noneMatch(pass -> pass.number() == current)) {
            lines.add(say("pass.begun", current));
        }
        return String.join("\n", lines);
    }

    private String pass(ShowPage page, ShowPage.Pass pass, int total) {
        boolean on = Objects.equals(page.passes().current(), pass.number());
        String count = isUncounted(page) ? say("pass.some", pass.number(), pass.episodes()) : say("pass", pass.number(), pass.episodes(), total);
        if (pass.first() == null || pass.last() == null) {
            return count;
        }
        String from = day(pass.first());
        String to = day(pass.last());
        return count + " · " + (on ? say("pass.since", from) : from.equals(to) ? from : from + " – " + to);
    }

    private String day(Instant instant) {
        return dates.inShort(AirDate.of(LocalDate.ofInstant(instant, zone())));
    }

    /// What stands in place of a summary while the details are not known; empty where they are.
    String awaited(ShowPage page) {
        return page.isKnown() ? "" : language.say("show.header.details." + page.details());
    }

    /// What stands where no event is known.
    String noStatus(ShowPage page) {
        if (page.veiled().contains(Secret.OUTLOOK)) {
            return language.say("show.veil.outlook");
        }
        return page.isKnown() ? language.say("show.status.empty") : words.say(page.details());
    }

    /// "3 to watch", "all watched"; while nobody knows how many there are, "3 watched".
    String left(ShowPage page, SeasonTab tab) {
        if (!page.isKnown()) {
            return say("episodes.imported", tab.watched());
        }
        if (isUncounted(page)) {
            return "";
        }
        String left = say("episodes.left", tab.aired() - tab.watched());
        return tab.episodeOrder() != null && tab.episodeOrder() > tab.total() ? left + " · " + say("episodes.of", tab.episodeOrder()) : left;
    }

    /// What stands beside the tab's name: "9 / 9", "renewed", "2027"; while nobody knows how many there are, "9".
    String tabCount(ShowPage page, SeasonTab tab) {
        if (!page.isKnown() && tab.release() == null) {
            return tab.watched() == 0 ? "" : String.valueOf(tab.watched());
        }
        if (tab.aired() > 0 && isUncounted(page)) {
            return "";
        }
        if (tab.aired() > 0) {
            return tab.watched() + " / " + tab.aired();
        }
        Release release = tab.release();
        return release == null ? "" : dates.inShort(release.date());
    }

    private static boolean isUncounted(ShowPage page) {
        return page.veiled().contains(Secret.COUNT);
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    private String capital(String text) {
        return text.substring(0, 1).toUpperCase(language.texts()) + text.substring(1);
    }

    String say(String key, Object... parts) {
        return language.say("show." + key, parts);
    }
}
